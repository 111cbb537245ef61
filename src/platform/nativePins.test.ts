import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { wechat } from '@test/fakes/taro'
import { toGcj02 } from './gcj02'
import { drawPins, type MapPin, pinOfMarker, showPoints } from './nativePins'

const at = { datum: 'wgs84', lng: 121.47, lat: 31.23 } as const
const pins: MapPin[] = Array.from({ length: 250 }, (_, id) => ({
  id: `p${id}`,
  name: `驿站${id}`,
  at,
  tone: 'amber',
  isToilet: false,
}))
type Marker = {
  id: number
  latitude: number
  longitude: number
  iconPath: string
  joinCluster?: boolean
  callout?: { content: string }
}
const batches = () =>
  wechat.calls.flatMap(([name, given]) => (name === 'addMarkers' ? [given as { markers: Marker[]; clear: boolean }] : []))

describe('dots on WeChat’s map', () => {
  beforeEach(() => {
    wechat.reset()
    mock.timers.enable({ apis: ['setTimeout'] })
  })
  afterEach(() => mock.timers.reset())

  it('come a hundred at a time, each once, the first batch in place of what was there', () => {
    drawPins('map', pins, at)
    assert.equal(batches().length, 1)
    mock.timers.tick(29)
    assert.equal(batches().length, 1)
    for (let pause = 0; pause < 10; pause += 1) mock.timers.tick(30)
    assert.deepEqual(
      batches().map(({ markers, clear }) => `${markers.length} ${clear}`),
      ['101 true', '100 false', '50 false'],
    )
    const ids = batches().flatMap(({ markers }) => markers.map(({ id }) => id))
    assert.deepEqual(
      ids,
      Array.from({ length: 251 }, (_, id) => id),
    )
    assert.equal(pinOfMarker(pins, 17)?.id, 'p16')
    assert.equal(pinOfMarker(pins, 0), undefined)
  })

  it('stand where WeChat’s map has them, in the picture of their state, with their name at a tap', () => {
    drawPins('map', pins.slice(0, 1), at)
    const [here, pin] = batches()[0]!.markers
    const { latitude, longitude } = toGcj02(at)
    assert.ok(Math.abs(pin!.latitude - latitude) < 1e-5 && Math.abs(pin!.longitude - longitude) < 1e-5)
    assert.deepEqual([pin?.iconPath, pin?.joinCluster, pin?.callout?.content], ['/assets/map/amber.png', true, '驿站0'])
    drawPins('map', [{ ...pins[0]!, isToilet: true }], at)
    assert.equal(batches()[1]!.markers[1]?.iconPath, '/assets/map/toilet-amber.png')
    assert.deepEqual([here?.iconPath, here?.joinCluster], ['/assets/map/here.png', undefined])
    assert.deepEqual(wechat.calls[0], ['initMarkerCluster', { enableDefaultStyle: true, zoomOnClick: true, gridSize: 60 }])
  })

  it('stop coming when the page is left, and need no courier’s dot', () => {
    const stop = drawPins('map', pins, null)
    stop()
    mock.timers.tick(1000)
    assert.deepEqual(
      batches().map(({ markers }) => markers[0]?.id),
      [1],
    )
  })

  it('are all brought into sight, when there is more than one', () => {
    showPoints('map', [at])
    assert.equal(wechat.calls.length, 0)
    showPoints('map', [at, at])
    const [[name, given]] = wechat.calls as [[string, unknown]]
    const { points, padding } = given as { points: object[]; padding: number[] }
    assert.deepEqual([name, points.length, padding], ['includePoints', 2, [48, 48, 48, 48]])
  })
})
