import { makeZip } from './makeZip'

const OFFICE = 'http://schemas.openxmlformats.org'
const NAMESPACES = Object.entries({
  w: `${OFFICE}/wordprocessingml/2006/main`,
  m: `${OFFICE}/officeDocument/2006/math`,
  r: `${OFFICE}/officeDocument/2006/relationships`,
  mc: `${OFFICE}/markup-compatibility/2006`,
  wp: `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  a: `${OFFICE}/drawingml/2006/main`,
  pic: `${OFFICE}/drawingml/2006/picture`,
  c: `${OFFICE}/drawingml/2006/chart`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** `word/…` parts by name, without their root's attributes: `{ document: '<w:body>…' }`. */
export type WordParts = Readonly<Record<string, string>>
const ROOTS: Readonly<Record<string, string>> = { document: 'w:document', header1: 'w:hdr', footer1: 'w:ftr' }

const KINDS: Readonly<Record<string, string>> = { header1: 'header', footer1: 'footer', document: 'document.main' }

/** The parts as Word keeps them, for a reader to unpack itself. */
export const wordXml = (parts: WordParts): Map<string, Buffer> =>
  new Map(
    Object.entries(parts).map(([name, xml]) => {
      const root = ROOTS[name] ?? `w:${name}`
      return [`word/${name}.xml`, Buffer.from(`<?xml version="1.0"?><${root} ${NAMESPACES}>${xml}</${root}>`)]
    }),
  )

/** A .docx that Word and LibreOffice open, with exactly this XML in it. */
export function wordFile(parts: WordParts): Buffer {
  const names = Object.keys(parts)
  const kindOf = (name: string): string => KINDS[name] ?? name
  const types = names.map(
    name =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kindOf(name)}+xml"/>`,
  )
  const links = names
    .filter(name => name !== 'document')
    .map(
      name =>
        `<Relationship Id="id-${name}" Type="${OFFICE}/officeDocument/2006/relationships/${kindOf(name)}" Target="${name}.xml"/>`,
    )
  const packed = (kind: string): string => `${OFFICE}/package/2006/${kind}`
  return makeZip([
    [
      '[Content_Types].xml',
      Buffer.from(
        `<Types xmlns="${packed('content-types')}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
      ),
    ],
    [
      '_rels/.rels',
      Buffer.from(
        `<Relationships xmlns="${packed('relationships')}"><Relationship Id="d" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    ],
    [
      'word/_rels/document.xml.rels',
      Buffer.from(`<Relationships xmlns="${packed('relationships')}">${links.join('')}</Relationships>`),
    ],
    ...wordXml(parts),
  ])
}

export const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (inner: string, look = ''): string => `<w:p><w:pPr>${look}</w:pPr>${inner}</w:p>`
export const text = (words: string): string => paragraph(run(words), '<w:ind w:firstLine="640" w:firstLineChars="200"/>')
export const headline = (words: string): string => paragraph(run(words, '<w:b/><w:sz w:val="40"/>'), '<w:jc w:val="center"/>')
export const HEAD = `${headline('\u67d0\u533a\u5feb\u9012\u5de5\u4f5c\u7b80\u62a5')}${paragraph(run('\u67d0\u533a\u90ae\u653f\u7ba1\u7406\u5c40\u7f16\u3000\u30002025\u5e749\u670830\u65e5'))}`
const cell = (words: string, look = ''): string => `<w:tc><w:tcPr>${look}</w:tcPr>${paragraph(run(words))}</w:tc>`
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map(row => `<w:tr>${row.map(words => cell(words)).join('')}</w:tr>`).join('')}</w:tbl>`
