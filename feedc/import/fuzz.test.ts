import assert from 'node:assert/strict'
import { it } from 'node:test'
import { err } from '@core/result'
import { compileHours } from '@feedc/hours/compileHours'
import { fuzz } from '@test/documents/fuzz'
import { SHANGHAI } from '@test/fakes/shanghai'
import { IS_THOROUGH } from '@test/sample'
import { parseText, realManuscript } from '@test/typesetting/realBulletin'
import { setDocx } from '@test/typesetting/setDocx'
import { setXlsx } from '@test/typesetting/setXlsx'
import fc from 'fast-check'
import { copy } from './copy'
import { read as readXlsx } from './excel/readXlsx'
import { linesOfPage } from './pdf/pdfLines'
import { rawLinesOfPdf } from './pdf/rawLinesOfPdf'
import { mergeStations } from './stations/mergeStations'
import { readStations } from './stations/readStations'
import { sheetOfCsv } from './stations/sheetOfCsv'
import { cleanText } from './text/cleanText'
import { decodeText } from './text/decodeText'
import { read as readDocx } from './word/readDocx'

const TEXT_RUNS = IS_THOROUGH ? 6000 : 1000
const CSV_RUNS = IS_THOROUGH ? 3000 : 500
const BYTE_RUNS = 1000
const HOURS_RUNS = IS_THOROUGH ? 2000 : 500
const PAGE_RUNS = 1000
const FILE_RUNS = IS_THOROUGH ? 100 : 20
const SEEDED_RUNS = IS_THOROUGH ? 100 : 20

/** Pieces that mean something to the importer, between pieces that mean nothing. */
const PIECES = [
  '近日，',
  '上海市邮政管理局',
  '编',
  '2024 年 12 月 16',
  '日',
  '\n',
  '\n\n',
  '\f',
  '\u3000\u3000',
  '- 3 -',
  '（市总工会）',
  '。',
  '，',
  '报：',
  '送：',
  '日期：2024-02-30',
  '来源：',
  '当前位置：',
  '友情链接',
  '一、',
  '目录',
  '……3',
  '12',
  'logo',
  ' ',
  '“',
  '”',
  '【动态】',
  '\u200b',
  '\ud800',
]
const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 24 })
const CELLS = [
  '名称',
  '地址',
  '区',
  '经度',
  '纬度',
  '坐标',
  '设施',
  '空调',
  '✓',
  '×',
  '静安区',
  '121.47',
  '31.23',
  '0',
  'NaN',
  '=1+1',
  '２４小时',
  '25:00',
  '13812345678',
  '（021）62171234',
  '',
  '"',
  '\n',
  '合计',
  '2024/13/45',
  'SH-001',
  '../x',
]
const cells = fc.array(fc.array(fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 5 })), { maxLength: 7 }), {
  maxLength: 7,
})
const OPTIONS = { datum: null, source: null, date: null, today: '2026-11-24' }

it('reads any text as some bulletin: no crash, no hang, no line lost to a wrong number', () => {
  fc.assert(
    fc.property(words, pieces => {
      const text = pieces.join('')
      const { articles, notices } = parseText(text)
      for (const { paragraphs } of articles) assert.ok(paragraphs.every(paragraph => paragraph !== ''))
      const last = cleanText(text).split('\n').length
      assert.ok(notices.every(({ line }) => line === null || (line >= 1 && line <= last)))
    }),
    { numRuns: TEXT_RUNS },
  )
})

it('reads any table as some list: every row it keeps has a name, an id of its own, and places in Shanghai or none', () => {
  fc.assert(
    fc.property(cells, rows => {
      const csv = [['名称', '地址', '区', '经度', '纬度', '设施'], ...rows].map(row => row.join(',')).join('\n')
      const merge = mergeStations(
        readStations(sheetOfCsv(cleanText(csv)), OPTIONS, { city: SHANGHAI, districts: [], subdistricts: [] }),
        [],
        'SH-',
      )
      assert.equal(new Set(merge.merged.map(({ id }) => id)).size, merge.merged.length)
      for (const { name, lng } of merge.rows) assert.ok(name !== '' && (lng === '' || (Number(lng) > 120 && Number(lng) < 123)))
    }),
    { numRuns: CSV_RUNS },
  )
})

it('reads any bytes as text, or says they are none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      const decoded = decodeText(bytes)
      if (decoded.ok) {
        parseText(decoded.value.text)
        sheetOfCsv(decoded.value.text)
      }
    }),
    { numRuns: BYTE_RUNS },
  )
})

it('reads any hours as hours, or says which characters are none', () => {
  const PARTS = [
    '周一',
    '至',
    '周五',
    '9:00',
    '-',
    '17:00',
    '25:00',
    '24小时',
    '，',
    '（',
    '节假日',
    '除外',
    '次日',
    '上午',
    '9点半',
    ' ',
  ]
  const hours = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 3 })), { maxLength: 12 })
  fc.assert(
    fc.property(hours, parts => {
      const compiled = compileHours(parts.join(''), null, '2026-11-24', 7)
      if (!compiled.ok) return
      for (const [from, to] of compiled.value?.weekly ?? []) assert.ok(from >= 0 && from < to && to <= 7 * 1440)
    }),
    { numRuns: HOURS_RUNS },
  )
})

it('reads the runs of any page as lines, each run in one of them', () => {
  const run = fc.record({
    text: fc.constantFrom('某', '一行文字', ' ', '12', '。', ''),
    x: fc.double({ min: 0, max: 600, noNaN: true }),
    y: fc.double({ min: 0, max: 800, noNaN: true }),
    width: fc.double({ min: 0, max: 300, noNaN: true }),
    size: fc.constantFrom(0, 9, 12, 16),
    font: fc.constantFrom('a', 'b'),
  })
  const inked = (texts: readonly string[]): number => texts.join('').replace(/\s/g, '').length
  fc.assert(
    fc.property(fc.array(run, { maxLength: 40 }), runs => {
      const lines = linesOfPage(runs, 1)
      // what lines gained is known of each; headings stand on the first row of a table and are said once
      const gained = inked(lines.map(({ added }) => added)) - inked(lines.flatMap(({ table }) => table?.headings ?? []))
      assert.equal(
        inked(lines.map(({ text }) => text)) - gained,
        inked(runs.filter(({ size }) => size > 0).map(({ text }) => text)),
      )
      assert.equal(rawLinesOfPdf(lines).length, lines.length)
    }),
    { numRuns: PAGE_RUNS },
  )
})

/** Slow ones, and few: each unpacks two files. */
it('ends on any Word or Excel file with some bytes changed', async () => {
  const word = await setDocx(realManuscript(), { headings: 'styled', twoLines: 'break', head: null })
  const book = await setXlsx([
    ['名称', '区', '地址'],
    ['甲小哥驿站', '静安区', '某路1号'],
  ])
  const slips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { minLength: 1, maxLength: 6 })
  const damaged = (bytes: Buffer, changes: readonly (readonly [number, number])[]): Uint8Array => {
    const changed = Uint8Array.from(bytes)
    for (const [at, byte] of changes) changed[Math.floor(at * changed.length)] = byte
    return changed
  }
  await fc.assert(
    fc.asyncProperty(slips, async changes => {
      // a throw is the library's, and 'damaged' in readSafely
      const lines = await readDocx(damaged(word, changes)).catch(() => err('damaged' as const))
      const sheet = await readXlsx(damaged(book, changes)).catch(() => err('damaged' as const))
      assert.ok(lines.ok ? lines.value.lines.every(({ text }) => text !== '') : lines.error in copy.refused)
      assert.ok(sheet.ok ? sheet.value.rows.every(({ no }) => no > 0) : sheet.error in copy.refused)
    }),
    { numRuns: FILE_RUNS },
  )
})

/** A share of npm run bench:fuzz, the same files each time; how long a file may take is held there, on a machine that does nothing else. */
it('ends on files of every kind with bytes, parts and operators changed', async () => {
  const { failures } = await fuzz(SEEDED_RUNS, 20261128, Number.POSITIVE_INFINITY)
  assert.deepEqual(failures, [])
})
