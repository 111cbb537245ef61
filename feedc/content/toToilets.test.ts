import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { compiledPart } from '@test/fakes/compiled'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
  tree.write(
    'places.csv',
    `类型,名称,区,别名,沿线,经度,纬度,来源,来源日期
区,测试区,,,,121.47,31.23,测试来源,
地铁站,甲路,测试区,,,121.48,31.23,测试来源,2026-09-10
地铁站,乙站,测试区,,,121.49,31.23,测试来源,2026-09-10
线路,1号线,,,甲路、乙站,,,测试来源,2026-09-10
线路,2号线,,,乙站,,,测试来源,2026-09-10
`,
  )
})
afterEach(() => tree.remove())

const HEAD = '编号,车站,线路,怎么到,哪里,说明,来源,来源日期'
const write = (...rows: readonly string[]): void => tree.write('toilets.csv', `${[HEAD, ...rows].join('\n')}\n`)
const ROW = 'WC-1,甲路,1号线,不用进站,站厅近3号口,,测试名单,2026-09-10'
const toilets = () => {
  const { content } = checkContent(tree.dir, Date.parse('2026-11-28T12:00:00+08:00'))
  return compiledPart(content, 'stations').filter(({ kind }) => kind === 'metro_toilet')
}

describe('toilets.csv', () => {
  it('puts a toilet at its metro station, and says where exactly, whose word it is and that nobody posts hours', () => {
    write(
      ROW,
      'WC-2,乙站,2号线,站外,近1号口,2025 年改造过,测试名单,2026-09-10',
      'WC-3,乙站,1号线、2号线,站内外都有,站厅,,测试名单,',
    )
    const found = toilets()
    assert.deepEqual(
      found.map(({ id, name, landmark, at, description }) => [id, name, landmark, at?.lng, description]),
      [
        ['WC-1', '甲路站公厕', '不用进站，站厅近3号口', 121.48, null],
        ['WC-2', '乙站公厕', '站外，2号线，近1号口', 121.49, '2025 年改造过'],
        ['WC-3', '乙站公厕', '站内外都有，站厅', 121.49, null],
      ],
    )
    for (const { hours, precision, amenities, status, district } of found) {
      assert.deepEqual(
        [hours?.text, hours?.weekly, precision, amenities, status, district],
        ['随车站开放', null, 'landmark', { toilet: true }, 'open', '测试区'],
      )
    }
    assert.deepEqual(
      found.map(({ source }) => [source.name, source.date, source.kind]),
      [
        ['测试名单', '2026-09-10', 'repost'],
        ['测试名单', '2026-09-10', 'repost'],
        ['测试名单', null, 'repost'],
      ],
    )
  })

  it('is refused for a station that nobody knows, a way in that has no word, and an id that another record has', async () => {
    for (const [row, where, code, words] of [
      [ROW.replace('甲路', '甲璐'), '[车站]', 'unknown_metro_station', /甲璐/],
      [ROW.replace('不用进站', '进站'), '[怎么到]', 'unknown_word', /不用进站/],
      [ROW.replace('站厅近3号口', ''), '[哪里]', 'missing_field', /哪里/],
      [ROW.replace('WC-1', 'T-1'), '[编号]', 'duplicate_id', /T-1/],
      [ROW.replace('WC-1', 'WC 1'), '[编号]', 'bad_id', /WC 1/],
      [ROW.replace('2026-09-10', '2027-09-10'), '[来源日期]', 'future_date', /2027/],
      [ROW.replace('站厅近3号口', '站厅<b>近</b>3号口'), '[哪里]', 'html_in_text', /./],
    ] as const) {
      write(row)
      await assertNotice(tree, `toilets.csv:2 ${where} 错误`, code, words)
    }
  })

  it('may be missing: a city without such a list has no such layer', () => assert.deepEqual(toilets(), []))
})
