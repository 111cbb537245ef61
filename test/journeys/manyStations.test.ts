import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { NO_FILTER } from '@core/courier/courierState'
import { parseStations } from '@core/feed/parseStations'
import { prepareStations, rankStations } from '@core/stations/rankStations'
import { type OpenPage, shapeOf } from 'weapp-rig'
import { manyStations } from './manyStations'
import { openOffline } from './offline'

const FIRST_MOST_BYTES = 8000
const UPDATE_MOST_BYTES = 4000
const MOST_ELEMENTS = 600
/** The rig has no layout: every chunk of three cards is a screen tall. A flick goes two of them down. */
const FLICK_PX = 1206

/** The names in the order in which the list has them for a courier who named no place. */
function namesInOrder(part: object, nowMs: number, most: number): readonly string[] {
  const parsed = parseStations(part)
  assert(parsed.ok && parsed.value.dropped.length === 0)
  const filter = { ...NO_FILTER, ids: null }
  const { stations } = rankStations(prepareStations(parsed.value.value), { here: null, nowMs, filter, limit: most })
  return stations.map(({ station }) => station.name)
}

const heaviestAfterFirst = ({ setDatas }: OpenPage): number => Math.max(0, ...setDatas.slice(1).map(({ bytes }) => bytes))

describe('a city with 20,000 stations', () => {
  const { part, disk } = manyStations(20_000)

  it('opens its list in one small update, and keeps few elements down to the 200th card', async () => {
    const phone = await openOffline(disk)
    const list = await phone.open('/pages/stations/index')
    list.expect('共 20000 处')
    assert.ok(list.setDatas[0]!.bytes <= FIRST_MOST_BYTES, `first update: ${list.setDatas[0]!.bytes} B`)

    const twoHundredth = namesInOrder(part, phone.clock.nowMs, 200)[199]!
    let most = 0
    for (let step = 1; step <= 60 && !list.shows(twoHundredth); step += 1) {
      await list.scrollToBottom()
      await list.scroll(step * FLICK_PX)
      most = Math.max(most, shapeOf(list.draw()).elements)
    }
    list.expect(twoHundredth)
    assert.ok(most <= MOST_ELEMENTS, `${most} elements`)
    assert.ok(heaviestAfterFirst(list) <= UPDATE_MOST_BYTES, `largest update: ${heaviestAfterFirst(list)} B`)
    phone.expectNoErrors()
  })

  it('puts 2,000 dots on WeChat’s map in chunks, past setData, joined into clusters, in WeChat’s datum', async () => {
    const phone = await openOffline(disk)
    const list = await phone.open('/pages/stations/index')
    const before = list.setDatas.length
    await list.tap('地图')
    await phone.advance(2000)
    list.expect(/* 18,000 and those nobody located */ '处在列表里')
    const chunks = phone.callsOf('MapContext.addMarkers').map(({ args }) => args[0] as { markers: Marker[]; clear: boolean })
    const markers = chunks.flatMap(chunk => chunk.markers)
    assert.ok(markers.length > 1800 && markers.length <= 2000, `${markers.length} dots`)
    assert.ok(chunks.every(chunk => chunk.markers.length <= 101))
    assert.deepEqual(
      chunks.map(({ clear }) => clear),
      chunks.map((_, at) => at === 0),
    )
    assert.ok(markers.every(({ joinCluster, callout }) => joinCluster && callout.content.startsWith('合成')))
    assert.equal(new Set(markers.map(({ id }) => id)).size, markers.length)
    assert.equal(phone.callsOf('MapContext.initMarkerCluster').length, 1)
    const heaviest = Math.max(...list.setDatas.slice(before).map(({ bytes }) => bytes))
    assert.ok(heaviest <= UPDATE_MOST_BYTES, `largest update: ${heaviest} B`)
    phone.expectNoErrors()
  })
})

interface Marker {
  readonly id: number
  readonly joinCluster: boolean
  readonly callout: { readonly content: string }
}
