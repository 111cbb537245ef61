import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { distanceM, type Wgs84 } from './geo'
import { linesByStation, type NamedPlace, type PlacesFile, placesOfKind } from './places'

const at = (lng: number, lat: number): Wgs84 => ({ datum: 'wgs84', lng, lat })
const place = (kind: NamedPlace['kind'], name: string): NamedPlace => ({
  kind,
  name,
  district: null,
  aliases: [],
  at: at(121.4, 31.2),
  errorM: 100,
})
const PLACES: PlacesFile = {
  places: [place('district', '甲区'), place('metro', '人民广场'), place('metro', '终点')],
  lines: [
    { name: '1号线', aliases: [], stations: ['人民广场'] },
    { name: '2号线', aliases: [], stations: ['人民广场', '终点'] },
  ],
}

it('knows which lines meet at a station, from the lines alone', () => {
  assert.deepEqual(
    [...linesByStation(PLACES)],
    [
      ['人民广场', ['1号线', '2号线']],
      ['终点', ['2号线']],
    ],
  )
})

it('tells its kinds apart', () => {
  assert.deepEqual(
    placesOfKind(PLACES, 'metro').map(({ name }) => name),
    ['人民广场', '终点'],
  )
})

it('measures along the ground: a degree of latitude is 111.2 km anywhere, one of longitude 95 km in Shanghai', () => {
  const km = (a: Wgs84, b: Wgs84): number => Math.round(distanceM(a, b) / 100) / 10
  assert.equal(km(at(121, 31), at(121, 32)), 111.2)
  assert.equal(km(at(121, 0), at(122, 0)), 111.2)
  assert.equal(km(at(121, 31.23), at(122, 31.23)), 95.1)
  assert.equal(km(at(121, 31), at(-59, -31)), 20_015.1)
  assert.equal(distanceM(at(121.47, 31.23), at(121.47, 31.23)), 0)
})

it('measures as the angle between two directions from the middle of the Earth, there and back the same', () => {
  const point = fc
    .record({ lng: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -90, max: 90, noNaN: true }) })
    .map(({ lng, lat }) => at(lng, lat))
  const direction = ({ lng, lat }: Wgs84): readonly [number, number, number] => {
    const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180]
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
  }
  fc.assert(
    fc.property(point, point, (one, other) => {
      const [[a, b, c], [d, e, f]] = [direction(one), direction(other)]
      const across = Math.hypot(b * f - c * e, c * d - a * f, a * e - b * d)
      const expected = 6_371_008.8 * Math.atan2(across, a * d + b * e + c * f)
      assert.ok(Math.abs(distanceM(one, other) - expected) < 1, `${distanceM(one, other)} for ${expected}`)
      assert.equal(distanceM(one, other), distanceM(other, one))
    }),
  )
})
