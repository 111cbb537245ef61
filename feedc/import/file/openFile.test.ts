import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import { readBulletin } from '@feedc/import/bulletin/readBulletin'
import { copy } from '@feedc/import/copy'
import { readSheet } from '@feedc/import/stations/readSheet'
import { at, makePdf } from '@test/typesetting/makePdf'
import { makeZip } from '@test/typesetting/makeZip'
import { realManuscript } from '@test/typesetting/realBulletin'
import { setDocx } from '@test/typesetting/setDocx'

const dir = mkdtempSync(join(tmpdir(), 'hostile-'))
after(() => rmSync(dir, { recursive: true, force: true }))

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** What became of a file: 'read', or why it was refused. Refusals have a sentence. */
async function fate(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(dir, name)
  writeFileSync(path, bytes)
  const read = await (/\.(csv|xlsx?)$/.test(name) ? readSheet(path, null) : readBulletin(path, null))
  if (!read.ok) assert.match(copy.refused[read.error], /。$/)
  return read.ok ? 'read' : read.error
}

const docxOf = (body: string): Buffer =>
  makeZip([
    ['word/vbaProject.bin', Buffer.from(OLE)],
    ['[Content_Types].xml', Buffer.from(`<Types xmlns="${PACKAGE}/content-types"/>`)],
    [
      '_rels/.rels',
      Buffer.from(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    ],
    ['word/document.xml', Buffer.from(body)],
  ])

describe('files that are not what they seem', () => {
  it('tells how to save old Word, WPS and Excel files where LibreOffice is not, also renamed ones', async () => {
    assert.equal(await fate('old.doc', Buffer.from(OLE)), 'old_word')
    assert.equal(await fate('old.wps', 'x'), 'old_word')
    assert.equal(await fate('renamed.docx', Buffer.from(OLE)), 'old_word')
    assert.equal(await fate('rich.docx', '{\\rtf1 x}'), 'old_word')
    assert.equal(await fate('old.xls', Buffer.from(OLE)), 'old_excel')
    assert.equal(await fate('open.odt', 'PK\u0003\u0004'), 'old_word')
    assert.match(copy.refused.old_word, /另存为.*\.docx/)
  })

  it('refuses a wrong extension, an unknown kind, an empty file and a missing one', async () => {
    const word = await setDocx(realManuscript(), { headings: 'bold', twoLines: 'break', head: null })
    assert.equal(await fate('word.pdf', word), 'wrong_extension')
    assert.equal(await fate('word.txt', word), 'wrong_extension')
    assert.equal(await fate('word.xlsx', word), 'wrong_extension')
    assert.equal(await fate('pdf.docx', '%PDF-1.7'), 'wrong_extension')
    assert.equal(await fate('picture.jpg', 'x'), 'unknown_type')
    assert.equal(await fate('empty.txt', ''), 'empty')
    assert.equal(await fate('blank.txt', ' \n\n\u3000\n'), 'empty')
    const missing = await readBulletin(join(dir, 'no.txt'))
    assert.deepEqual(missing, { ok: false, error: 'not_found' })
  })

  it('refuses what has a password, and what is cut short', async () => {
    const word = await setDocx(realManuscript(), { headings: 'bold', twoLines: 'break', head: null })
    const locked = Buffer.concat([Buffer.from(OLE), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])
    assert.equal(await fate('locked.docx', locked), 'encrypted')
    assert.equal(await fate('cut.docx', word.subarray(0, word.length - 300)), 'damaged')
    assert.equal(await fate('cut.pdf', '%PDF-1.7\n1 0 obj'), 'damaged')
    assert.equal(await fate('binary.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))), 'not_text')
  })
})

describe('files made to do harm', () => {
  it('refuses what is too large, without reading it', async () => {
    const path = join(dir, 'huge.txt')
    writeFileSync(path, '')
    truncateSync(path, 50 * 1024 * 1024 + 1)
    assert.deepEqual(await readBulletin(path), { ok: false, error: 'too_large' })
    assert.equal(await fate('long.txt', '长'.repeat(2_000_000)), 'too_long')
    assert.equal(await fate('long.csv', `名称,地址\n${'驿站,某路\n'.repeat(60_000)}`), 'too_many_rows')
  })

  it('refuses a zip bomb by what it declares, and one that lies about it', async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024)
    assert.equal(await fate('bomb.docx', makeZip([['word/document.xml', zeros]])), 'zip_bomb')
    assert.equal(await fate('bomb.xlsx', makeZip([['xl/workbook.xml', zeros]])), 'zip_bomb')
    assert.equal(await fate('lies.docx', makeZip([['word/document.xml', zeros]], { declared: 1000 })), 'damaged')
  })

  it('survives nesting without end and entities that multiply', async () => {
    const nested = `<w:document xmlns:w="${WORD}"><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}${'</w:tc></w:tr></w:tbl>'.repeat(50_000)}</w:body></w:document>`
    assert.notEqual(await fate('nested.docx', docxOf(nested)), 'read')
    const entities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`
    assert.notEqual(await fate('entities.docx', docxOf(entities)), 'read')
  })

  it('ends on workbooks made to hang: entities, nesting, a cell at the end of the world', async () => {
    const book =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="r"/></sheets></workbook>'
    const links = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Target="worksheets/s.xml"/></Relationships>`
    const bookOf = (sheet: string): Buffer =>
      makeZip([
        ['xl/workbook.xml', Buffer.from(book)],
        ['xl/_rels/workbook.xml.rels', Buffer.from(links)],
        ['xl/worksheets/s.xml', Buffer.from(sheet)],
      ])
    const sheet = (inner: string): string =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`
    assert.notEqual(
      await fate(
        'entities.xlsx',
        bookOf(
          `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheet('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>')}`,
        ),
      ),
      'read',
    )
    assert.notEqual(await fate('nested.xlsx', bookOf(sheet('<a>'.repeat(200_000) + '</a>'.repeat(200_000)))), 'read')
    assert.equal(
      await fate(
        'far.xlsx',
        bookOf(
          sheet(
            '<sheetData><row r="9999999"><c r="XFD9999999"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD9999999"/></mergeCells>',
          ),
        ),
      ),
      'read',
    )
  })

  it('reads a document with macros in it as one without, mends a PDF’s table of objects, refuses one with a password', async () => {
    const word = docxOf(
      `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>\u5404\u4f01\u4e1a\u6293\u597d\u843d\u5b9e\u3002</w:t></w:r></w:p></w:body></w:document>`,
    )
    assert.equal(await fate('macro.docx', word), 'read')
    const sound = makePdf([at(96, 700, '\u6574\u6539')])
    assert.equal(await fate('sound.pdf', sound), 'read')
    const lost = Buffer.from(
      sound.toString('latin1').replace(/xref[\s\S]*?trailer/, 'xref\n0 1\n9999999999 65535 f \ntrailer'),
      'latin1',
    )
    assert.equal(await fate('xref.pdf', lost), 'read')
    assert.equal(await fate('cut.pdf', sound.subarray(0, 200)), 'damaged')
    const locked = Buffer.from(
      sound
        .toString('latin1')
        .replace(
          '/Root 1 0 R',
          '/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<0000000000000000000000000000000000000000000000000000000000000000>/U<0000000000000000000000000000000000000000000000000000000000000000>/P -4>>',
        ),
      'latin1',
    )
    assert.equal(await fate('locked.pdf', locked), 'encrypted')
  })

  it('gives up on a PDF that unpacks to a hundred megabytes of drawing', async () => {
    const stream = deflateSync(Buffer.from('BT /F1 12 Tf (x) Tj ET\n'.repeat(5_000_000)))
    const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream
`
    const pdf = Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')])
    assert.equal(await fate('bomb.pdf', pdf), 'too_slow')
  })
})
