import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const HEAD = '类型,名称,区,别名,沿线,经度,纬度,来源,来源日期'
const write = (...rows: readonly string[]): void => tree.write('places.csv', `${[HEAD, ...rows].join('\n')}\n`)
const DISTRICT = '区,测试区,,,,121.47,31.23,测试来源,'
const STATION = '地铁站,甲站,测试区,老甲站、甲,,121.48,31.23,测试来源,2026-09-10'
const LINE = '线路,1号线,,,甲站,,,测试来源,2026-09-10'

describe('places.csv', () => {
  it('gives a place its other names, its lines, and how far off it may be', () => {
    write(DISTRICT, '街道,近街道,测试区,,,121.47,31.24,测试来源,', '街道,远街道,测试区,,,121.57,31.23,测试来源,', STATION, LINE)
    const { places, lines } = checkContent(tree.dir, Date.parse('2026-11-28T12:00:00+08:00')).content.places
    assert.deepEqual(
      places.map(({ name, aliases, errorM }) => [name, aliases, errorM]),
      [
        ['测试区', [], 6800],
        ['近街道', [], 4800],
        ['远街道', [], 4800],
        ['甲站', ['老甲站', '甲'], 150],
      ],
    )
    assert.deepEqual(lines, [{ name: '1号线', aliases: [], stations: ['甲站'] }])
  })

  it('is refused for what no phone could find or tell apart', async () => {
    for (const [rows, where, code, words] of [
      [[DISTRICT, DISTRICT], '3 [名称]', 'duplicate_place', /测试区.*第 2 行/],
      [[DISTRICT, STATION, STATION, LINE], '4 [名称]', 'duplicate_place', /甲站/],
      [[DISTRICT, STATION, LINE.replace('甲站', '甲站、已站')], '4 [沿线]', 'unknown_metro_station', /已站.*甲站/],
      [[DISTRICT, STATION, LINE, LINE], '5 [名称]', 'duplicate_place', /1号线/],
      [[DISTRICT, STATION.replace('老甲站', '老甲/站'), LINE], '3 [名称]', 'bad_place_name', /老甲\/站/],
      [[DISTRICT, STATION.replace('121.48,31.23', '31.23,121.48'), LINE], '3 [经度]', 'far_away_place', /甲站.*填反/],
      [[DISTRICT, STATION.replace('121.48', '').replace('31.23', ''), LINE], '3 [经度]', 'missing_field', /经度/],
      [[DISTRICT.replace('测试来源', '')], '2 [来源]', 'missing_field', /来源/],
    ] as const) {
      write(...rows)
      await assertNotice(tree, `places.csv:${where} 错误`, code, words)
    }
  })

  it('warns of a station that no line calls at', async () => {
    write(DISTRICT, STATION)
    await assertNotice(tree, 'places.csv:3 [名称] 提醒', 'station_without_line', /甲站/)
  })
})
