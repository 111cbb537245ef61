import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Phone } from 'weapp-rig'
import { openOffline } from './offline'

interface Marker {
  readonly id: number
  readonly latitude: number
  readonly longitude: number
  readonly iconPath: string
  readonly callout?: { readonly content: string }
}
const markersOf = (phone: Phone): readonly Marker[] =>
  phone.callsOf('MapContext.addMarkers').flatMap(({ args }) => (args[0] as { markers: Marker[] }).markers)
const isMap = (node: { tag: string }): boolean => node.tag === 'map'

describe('stations on the map', () => {
  it('shows every located station, and says how many are only in the list', async () => {
    const phone = await openOffline()
    const list = await phone.open('/pages/stations/index')
    await list.tap('地图')
    await phone.advance(500)
    const shown = markersOf(phone).length
    list.expect(`还有 ${61 - shown} 处在列表里`)
    assert.ok(shown > 40)
    phone.expectNoErrors()
  })

  it('gives the card of the dot that was tapped, and the page of the name that was tapped', async () => {
    const phone = await openOffline()
    const list = await phone.open('/pages/stations/index')
    await list.tap('地图')
    await phone.advance(500)
    const marker = markersOf(phone).at(-1)!
    const map = list.find(isMap)!
    await list.fire(map, 'markertap', { markerId: marker.id })
    list.expect(marker.callout!.content)
    await list.fire(map, 'callouttap', { markerId: marker.id })
    assert.equal(phone.page.route, 'pages/station/index')
    phone.page.expect(marker.callout!.content)
    phone.expectNoErrors()
  })

  it('draws the courier’s own dot where they said they are, without asking the phone for a position', async () => {
    const phone = await openOffline()
    const place = await phone.open('/pages/place/index')
    await place.tap('杨浦区')
    await place.tap('新江湾城街道')
    const list = await phone.open('/pages/stations/index')
    await list.tap('地图')
    await phone.advance(500)
    const mine = markersOf(phone).filter(({ iconPath }) => iconPath.endsWith('here.png'))
    assert.equal(mine.length, 1)
    // GCJ-02 lies some 400–500 m from WGS 84 in Shanghai; 新江湾城街道 is at 121.5, 31.33.
    assert.ok(Math.abs(mine[0]!.longitude - 121.505) < 0.03 && Math.abs(mine[0]!.latitude - 31.33) < 0.03)
    assert.deepEqual([phone.callsOf('getFuzzyLocation'), phone.callsOf('getLocation')], [[], []])
    phone.expectNoErrors()
  })

  it('keeps the filter: what the list leaves out is no dot either', async () => {
    const phone = await openOffline()
    const list = await phone.open('/pages/stations/index')
    await list.tap('热饭')
    await list.tap('地图')
    await phone.advance(500)
    const filtered = markersOf(phone).length
    assert.ok(filtered > 5 && filtered < 30, `${filtered}`)
    phone.expectNoErrors()
  })
})
