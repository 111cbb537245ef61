import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { parseStations } from '@core/feed/parseStations'
import { openState } from '@core/hours/openState'
import { composeStations } from '@feedc/build/composeStations'
import { serialize } from '@feedc/build/serialize'
import { checkContent } from '@feedc/checkContent'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
/** The one station, as the compiler holds it and as a phone reads it from the wire. */
function station() {
  const written = checkContent(tree.dir, NOW).content.stations.map(({ value }) => value)
  const read = parseStations(JSON.parse(serialize(composeStations(written)).toString()))
  assert(read.ok && read.value.value.length === 1)
  return { written: written[0]!.properties, point: written[0]!.geometry, read: read.value.value[0]! }
}
const cells = (from: string, to: string): void => tree.edit('stations.csv', from, to)
const SINCE = ',,空调、饮水,,理发,,,,测试来源'

describe('a row of the station table', () => {
  it('sends nobody for what one column has and the other hasn’t', () => {
    cells(SINCE, ',,空调、饮水,饮水、冰箱,理发,,,,测试来源')
    assert.deepEqual(station().read.amenities, { ac: true, drinking_water: false, fridge: false })
  })

  it('is never open where the table says off, on the phone too: that is known', () => {
    for (const [before, text] of [
      ['每日10:00-22:00', 'off'],
      ['地标,off', '地标,closed'],
    ] as const) {
      cells(before, text)
      const { hours } = station().read
      assert.deepEqual([hours?.weekly, hours?.exceptions], [[], []])
      assert.equal(openState(hours, NOW).kind, 'closed')
    }
  })

  it('is unknown where nobody wrote hours, or words that can’t be computed', () => {
    cells('每日10:00-22:00', '同商场营业时间')
    assert.deepEqual([station().read.hours?.weekly, openState(station().read.hours, NOW).kind], [null, 'unknown'])
    cells('同商场营业时间', '')
    assert.equal(station().read.hours, null)
  })

  it('is open unless its state says otherwise', () => {
    assert.equal(station().read.status, 'open')
    cells(SINCE, ',,空调、饮水,,理发,,,暂停,测试来源')
    assert.equal(station().read.status, 'suspended')
  })

  it('gives each word between enumeration commas its own code, spaces aside', () => {
    cells('空调、饮水', '空调 、 饮水、')
    assert.deepEqual(station().read.amenities, { ac: true, drinking_water: true })
    assert.deepEqual(station().read.services, ['haircut'])
  })

  it('has a point when it has both degrees, none when it has neither, and a notice when one is missing', async () => {
    assert.deepEqual(station().point, { type: 'Point', coordinates: [121.47, 31.23] })
    cells('121.47,31.23', ',')
    assert.equal(station().point, null)
    cells('测试广场,,,地标', '测试广场,,31.23,地标')
    await assertNotice(tree, 'stations.csv:2 [经度] 错误', 'bad_coordinate', /./)
    cells('测试广场,,31.23,地标', '测试广场,121.47,,地标')
    await assertNotice(tree, 'stations.csv:2 [经度] 错误', 'bad_coordinate', /./)
  })

  it('keeps the part of the premises that its hours are for, and its source', () => {
    cells('每日10:00-22:00,,', '24小时,便民区,')
    const { hours, source } = station().read
    assert.deepEqual([hours?.text, hours?.scope], ['24小时', '便民区'])
    assert.deepEqual(source, { name: '测试来源', url: null, date: '2025-07', kind: 'media' })
  })

  it('is left out whole when any of what it must have is missing', async () => {
    for (const [from, to] of [
      ['T-1,测试驿站', 'T-1,'],
      ['小哥驿站', ''],
      ['小哥驿站,测试区', '小哥驿站,'],
      ['31.23,地标,', '31.23,,'],
      ['测试来源', ''],
    ] as const) {
      cells(from, to)
      assert.equal(checkContent(tree.dir, NOW).content.stations.length, 0, from)
      tree.remove()
      tree = contentTree()
    }
  })
})
