import assert from 'node:assert/strict'
import { it } from 'node:test'
import { distanceM, type Wgs84 } from './geo'
import { districtPoint, type PlacesFile, pickablePlaces } from './places'

const PLACES: PlacesFile = {
  districts: [
    ['甲区', 121.4, 31.2],
    ['乙区', 121.5, 31.3],
  ],
  subdistricts: { 甲区: [['江边街道', 121.41, 31.21]] },
  metro: [['人民广场', '1 2 8', 121.47, 31.23]],
}
const at = (lng: number, lat: number): Wgs84 => ({ datum: 'wgs84', lng, lat })

it('offers every subdistrict with its district and every metro station with its lines', () => {
  assert.deepEqual(pickablePlaces(PLACES), [
    { kind: 'subdistrict', name: '江边街道', district: '甲区', lines: null, at: at(121.41, 31.21) },
    { kind: 'metro', name: '人民广场', district: null, lines: '1 2 8', at: at(121.47, 31.23) },
  ])
})

it('knows a district’s own middle, and of no other', () => {
  assert.deepEqual([districtPoint(PLACES, '乙区'), districtPoint(PLACES, '丙区')], [at(121.5, 31.3), null])
})

it('measures along the ground: a degree of latitude is 111.2 km anywhere, one of longitude 95 km in Shanghai', () => {
  const km = (a: Wgs84, b: Wgs84): number => Math.round(distanceM(a, b) / 100) / 10
  assert.equal(km(at(121, 31), at(121, 32)), 111.2)
  assert.equal(km(at(121, 0), at(122, 0)), 111.2)
  assert.equal(km(at(121, 31.23), at(122, 31.23)), 95.1)
  assert.equal(km(at(121, 31), at(-59, -31)), 20_015.1)
  assert.equal(distanceM(at(121.47, 31.23), at(121.47, 31.23)), 0)
})
