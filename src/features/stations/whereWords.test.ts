import assert from 'node:assert/strict'
import { it } from 'node:test'
import { aStation } from '@test/fakes/aStation'
import { copy } from './copy'
import { distanceWords, hereWords, rideWords, spotWords } from './whereWords'

it('never gives metres for a point that is only the middle of a subdistrict', () => {
  assert.equal(distanceWords(aStation({ precision: 'subdistrict' }), 312), copy.within('测试街道'))
})

it('rounds a landmark to a hundred metres', () => {
  assert.equal(distanceWords(aStation(), 312), copy.metres(300))
})

it('names the district when nobody knows more', () => {
  assert.equal(distanceWords(aStation({ precision: 'district', subdistrict: null }), null), '测试区')
})

it('says how long the ride is as exactly as the distance bears, and nothing where no distance is', () => {
  assert.equal(rideWords(aStation({ precision: 'address' }), 700), copy.ride(4))
  assert.equal(rideWords(aStation({ precision: 'address' }), 20), copy.ride(1))
  assert.equal(rideWords(aStation({ precision: 'subdistrict' }), 300), copy.rideAbout(5))
  assert.equal(rideWords(aStation({ precision: 'address' }), 2400, 1000), copy.rideAbout(15))
  assert.equal(rideWords(aStation(), 300, 5000), '')
  assert.equal(rideWords(aStation(), null), '')
})

it('says no minutes of a ride that nobody makes: 57 km are said as kilometres alone', () => {
  assert.equal(rideWords(aStation({ precision: 'address' }), 9_900), copy.ride(51))
  assert.equal(rideWords(aStation({ precision: 'address' }), 57_000), '')
})

it('gives kilometres when it is far, and no more than 「within」 when the courier’s own place is only roughly known', () => {
  assert.equal(distanceWords(aStation({ precision: 'address' }), 2340), copy.km(2.3))
  assert.equal(distanceWords(aStation({ precision: 'address' }), 400, 1000), copy.withinKmOfHere(2))
  assert.equal(distanceWords(aStation(), null), copy.within('测试街道'))
})

it('gives minutes as they are wherever both ends are known to a block, and in fives beyond', () => {
  assert.equal(rideWords(aStation({ precision: 'address' }), 2400), copy.ride(12))
  assert.equal(rideWords(aStation({ precision: 'landmark' }), 2400), copy.ride(12))
  assert.equal(rideWords(aStation({ precision: 'landmark' }), 2400, 170), copy.ride(13))
  assert.equal(rideWords(aStation({ precision: 'landmark' }), 2400, 180), copy.rideAbout(15))
})

it('shows the age of a record beside where it is', () => {
  assert.equal(spotWords(aStation()), `测试广场 · ${copy.asOf('2025-01')}`)
  assert.equal(spotWords(aStation({ landmark: null, address: '甲路 1 号' })), `甲路 1 号 · ${copy.asOf('2025-01')}`)
  assert.equal(spotWords(aStation({ landmark: null, address: null })), copy.asOf('2025-01'))
  assert.equal(spotWords(aStation({ checked: '2026-10-01' })), `测试广场 · ${copy.checkedOn('2026-10-01')}`)
})

it('says of a place that is only roughly known how wrong the distances from it may be', () => {
  const at = { datum: 'wgs84', lng: 121.47, lat: 31.23 } as const
  const named = { name: '某处', district: null, subdistrict: null, at, how: 'picked' } as const
  assert.equal(hereWords({ ...named, errorM: 200 }), '某处')
  assert.equal(hereWords({ ...named, errorM: 900 }), copy.roughlyHere('某处', 1))
  assert.equal(hereWords({ ...named, how: 'located' }), copy.roughlyHere('某处', 1))
  assert.equal(hereWords({ ...named, errorM: 16_800 }), copy.roughlyHere('某处', 17))
  assert.equal(hereWords({ ...named, at: null }), '某处')
})
