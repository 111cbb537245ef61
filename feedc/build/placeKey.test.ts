import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { KEY_MOST, placeKey } from './placeKey'

const station = (id: string, at: readonly [number, number] | null, district = '甲区') =>
  ({ id, geometry: at && { type: 'Point', coordinates: at }, properties: { district } }) as unknown as Parameters<
    typeof placeKey
  >[0]
const point = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))

describe('where a station stands, as a key', () => {
  it('halves the globe, east before west and north before south, until its point is in a square of forty metres', () => {
    fc.assert(
      fc.property(point, ([lng, lat]) => {
        const key = placeKey(station('T-1', [lng, lat]))
        assert.match(key, /^[0-3]+$/)
        assert.equal(key.length, KEY_MOST)
        const digits = [...key.slice(0, 20)].map(Number)
        const part = (of: (digit: number) => number): number =>
          digits.reduce((sum, digit, at) => sum + of(digit) / 2 ** (at + 1), 0)
        const [west, south] = [360 * part(digit => digit % 2) - 180, 180 * part(digit => (digit >= 2 ? 1 : 0)) - 90]
        const near = 1e-9
        assert.ok(lng >= west - near && lng <= west + 360 / 2 ** 20 + near, `${lng} from ${west}`)
        assert.ok(lat >= south - near && lat <= south + 180 / 2 ** 20 + near, `${lat} from ${south}`)
      }),
    )
    assert.equal(placeKey(station('T-1', [0, 0])).slice(0, 3), '300')
    assert.equal(placeKey(station('T-1', [-1e-9, 0])).slice(0, 3), '211')
    assert.equal(placeKey(station('T-1', [0, -1e-9])).slice(0, 3), '122')
  })

  it('tells apart by their ids those that stand at one point', () => {
    const keys = Array.from({ length: 50 }, (_, at) => placeKey(station(`T-${at}`, [121.47, 31.23])))
    assert.equal(new Set(keys.map(key => key.slice(0, 20))).size, 1)
    assert.equal(new Set(keys).size, 50)
    // Evenly, so that a market hall of four hundred is split like a city.
    for (const digit of '0123') assert.ok(keys.filter(key => key[20] === digit).length > 3, digit)
  })

  it('keeps those whom nobody has located apart from all others, district by district', () => {
    const of = (id: string, district: string): string => placeKey(station(id, null, district))
    const [one, two, other] = [of('T-1', '甲区'), of('T-2', '甲区'), of('T-1', '乙区')]
    assert.deepEqual([one.length, one[0], one.slice(0, 9) === two.slice(0, 9), one === two], [KEY_MOST, 'x', true, false])
    assert.notEqual(one.slice(0, 9), other.slice(0, 9))
    assert.match(one, /^x[0-3]+$/)
  })
})
