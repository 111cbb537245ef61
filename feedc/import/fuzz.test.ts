import assert from 'node:assert/strict'
import { it } from 'node:test'
import { parseText } from '@test/typesetting/realBulletin'
import fc from 'fast-check'
import { mergeStations } from './stations/mergeStations'
import { readStations } from './stations/readStations'
import { sheetOfCsv } from './stations/sheetOfCsv'
import { cleanText } from './text/cleanText'
import { decodeText } from './text/decodeText'

const TEXT_RUNS = 6000
const CSV_RUNS = 3000
const BYTE_RUNS = 1000

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
      const merge = mergeStations(readStations(sheetOfCsv(cleanText(csv)), OPTIONS, { districts: [], subdistricts: {} }), [])
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
