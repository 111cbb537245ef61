import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fixture } from '@test/typesetting/realBulletin'
import { setXlsx } from '@test/typesetting/setXlsx'
import type { Bulletin } from './bulletin/Bulletin'
import { conserve } from './bulletin/conserve'
import { readingOfText } from './bulletin/linesOfText'
import { parseBulletin } from './bulletin/parseBulletin'
import { sheetOf } from './excel/readXlsx'
import { checkZip, type Parts } from './file/checkZip'
import { sheetOfCsv } from './stations/sheetOfCsv'
import { cleanText } from './text/cleanText'

const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, i) => i !== at)

/** The bulletin with each one thing left out that it was read as. */
function* mutilated(bulletin: Bulletin): Generator<readonly [what: string, Bulletin]> {
  const { articles, tail, furniture, notices } = bulletin
  for (const [i, article] of articles.entries()) {
    const put = (changed: typeof article): Bulletin => ({
      ...bulletin,
      articles: articles.map((one, at) => (at === i ? changed : one)),
    })
    yield [article.title, put({ ...article, title: '' })]
    if (article.source) yield [article.source, put({ ...article, source: null })]
    for (const [at, text] of article.paragraphs.entries())
      yield [text, put({ ...article, paragraphs: without(article.paragraphs, at) })]
  }
  for (const [at, text] of tail.entries()) yield [text, { ...bulletin, tail: without(tail, at) }]
  for (const [at, { text }] of furniture.entries()) yield [text, { ...bulletin, furniture: without(furniture, at) }]
  for (const [at, { quote }] of notices.entries()) if (quote) yield [quote, { ...bulletin, notices: without(notices, at) }]
}

describe('the law of reading, for text', () => {
  for (const name of readdirSync('test/fixtures/bulletins').filter(file => file.endsWith('.txt')))
    it(`notices whatever is left out of what a text was read as: ${name}`, () => {
      const reading = readingOfText(cleanText(fixture(name.replace('.txt', ''))))
      const bulletin = parseBulletin(reading)
      const lost = (read: Bulletin): string[] =>
        conserve(reading.seen, read, ['：'.repeat(20)], text => text).map(({ code }) => code)
      for (const [what, less] of mutilated(bulletin))
        if (what.replace(/\s/g, '') !== '') assert.ok(lost(less).includes('text_missing'), what)
    })
})

describe('the law of lists, for workbooks and tables', () => {
  const HEAD = ['名称', '区', '地址']
  const rows = [HEAD, ['甲小哥驿站', '静安区', '某路1号'], ['乙小哥驿站', '静安区', '某路2号']]
  const lostIn = (parts: Parts, counted: Parts): string => {
    const sheet = sheetOf(parts, counted)
    assert.ok(sheet.ok)
    return sheet.value.leftOut
      .filter(({ kind }) => kind === 'unread_cell')
      .map(({ text }) => text)
      .join(' ')
  }
  const partsOf = async (finish: Parameters<typeof setXlsx>[1] = () => {}): Promise<Parts> => {
    const parts = await checkZip(await setXlsx(rows, finish), 'xl/workbook.xml', /\.xml(\.rels)?$/)
    assert.ok(parts.ok)
    return parts.value
  }
  const blind = (parts: Parts, unread: RegExp): Parts =>
    new Map(
      [...parts].map(([name, xml]) => [
        name,
        /worksheets|sharedStrings/.test(name) ? Buffer.from(xml.toString().replace(unread, '')) : xml,
      ]),
    )

  it('misses nothing of a workbook that is read whole', async () => {
    const parts = await partsOf(sheet => {
      sheet.getRow(3).hidden = true
      sheet.getColumn(3).hidden = true
      sheet.getCell('A2').value = { richText: [{ font: { strike: true }, text: '旧' }, { text: '甲小哥驿站' }] }
    })
    assert.equal(lostIn(parts, parts), '')
  })

  for (const [name, unread] of [
    ['values', /<v>\d+<\/v>/],
    ['cells', /<c r="A3".*?<\/c>/],
    ['rows', /<row r="3".*?<\/row>/s],
    ['strings', /<si><t>甲小哥驿站<\/t><\/si>/],
    ['runs of a string', /<r>(?:(?!<\/r>).)*甲小哥驿站.*?<\/r>/],
  ] as const)
    it(`is noticed to be broken by a reader that doesn’t know ${name}`, async () => {
      const parts = await partsOf(
        name === 'runs of a string'
          ? sheet => void Object.assign(sheet.getCell('A2'), { value: { richText: [{ text: '甲小哥驿站' }] } })
          : undefined,
      )
      assert.notEqual(lostIn(blind(parts, unread), parts), '')
    })

  it('says what of a table lies beyond the columns that are read', () => {
    const far = sheetOfCsv(`名称,区${','.repeat(130)}远处的字\n`)
    assert.deepEqual(
      far.leftOut.map(({ kind, text }) => [kind, text]),
      [['far_column', '远处的字']],
    )
    assert.deepEqual(sheetOfCsv(readFileSync('test/content-fixture/stations.csv', 'utf8')).leftOut, [])
  })
})
