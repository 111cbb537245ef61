const object = (no: number, body: string): string => `${no} 0 obj\n${body}\nendobj\n`
/** Chinese by its character codes, in a typeface every reader knows by name (PDF 32000-1, clause 9.7.5.2). */
const FONT =
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>]>>'

/** Operands of `Tj`: the words in UCS-2. */
export const words = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

/** Words at a place, in points from the lower left. */
export const at = (x: number, y: number, text: string, size = 12): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm ${words(text)} Tj ET\n`

/** A PDF of these pages, each a stream of operators. A form `/X`, a faint state `/Faint` and a layer `/Off` are there to be used. */
export function makePdf(pages: readonly string[], { form = '', rotate = 0 } = {}): Buffer {
  const first = 8
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')
  const objects = [
    object(1, '<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[4 0 R]/D<</OFF[4 0 R]>>>>>>'),
    object(2, `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`),
    object(3, FONT),
    object(4, '<</Type/OCG/Name(Off)>>'),
    object(5, '<</Type/ExtGState/ca 0>>'),
    object(
      6,
      `<</Type/XObject/Subtype/Form/BBox[0 0 600 400]/Matrix[1 0 0 1 0 0]/Resources<</Font<</F 3 0 R>>>>/Length ${form.length}>>stream\n${form}\nendstream`,
    ),
    object(7, '<</Type/ExtGState/Font[3 0 R 12]>>'),
    ...pages.flatMap((content, i) => [
      object(
        first + i * 2,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Rotate ${rotate}/Contents ${first + i * 2 + 1} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</X 6 0 R>>/ExtGState<</Faint 5 0 R/Set 7 0 R>>/Properties<</Off 4 0 R>>>>>>`,
      ),
      object(first + i * 2 + 1, `<</Length ${content.length}>>stream\n${content}\nendstream`),
    ]),
  ]
  let body = '%PDF-1.7\n'
  const offsets = objects.map(text => {
    const offset = body.length
    body += text
    return offset
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  )
}
