import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { approxDistance } from './distanceWords'

describe('how far a station is, in words', () => {
  it('rounds to 50 m at a house number and to 100 m at a landmark', () => {
    assert.deepEqual(approxDistance(312, 'address'), { kind: 'metres', value: 300 })
    assert.deepEqual(approxDistance(330, 'address'), { kind: 'metres', value: 350 })
    assert.deepEqual(approxDistance(330, 'landmark'), { kind: 'metres', value: 300 })
    assert.deepEqual(approxDistance(3, 'address'), { kind: 'metres', value: 50 })
    assert.deepEqual(approxDistance(0, 'address'), { kind: 'metres', value: 50 })
  })

  it('speaks of kilometres from one on, without a decimal from ten', () => {
    assert.deepEqual(approxDistance(980, 'address'), { kind: 'km', value: 1 })
    assert.deepEqual(approxDistance(1249, 'landmark'), { kind: 'km', value: 1.2 })
    assert.deepEqual(approxDistance(12_400, 'address'), { kind: 'km', value: 12 })
  })

  it('never gives metres for the middle of a subdistrict, nor any distance for that of a district', () => {
    assert.deepEqual(approxDistance(312, 'subdistrict'), { kind: 'within_subdistrict' })
    assert.deepEqual(approxDistance(3000, 'subdistrict'), { kind: 'within_subdistrict' })
    assert.deepEqual(approxDistance(4600, 'subdistrict'), { kind: 'km', value: 5 })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), metres =>
        assert.notEqual(approxDistance(metres, 'subdistrict').kind, 'metres'),
      ),
    )
    assert.deepEqual(approxDistance(100, 'district'), { kind: 'unknown' })
  })

  it('is never finer than where the courier is known to be', () => {
    assert.deepEqual(approxDistance(312, 'address', 1000), { kind: 'within_km', value: 2 })
    assert.deepEqual(approxDistance(4600, 'address', 1000), { kind: 'km', value: 5 })
    assert.deepEqual(approxDistance(312, 'subdistrict', 1000), { kind: 'within_subdistrict' })
    assert.deepEqual(approxDistance(312, 'address', 100), { kind: 'metres', value: 300 })
    assert.deepEqual(approxDistance(1500, 'landmark', 200), { kind: 'km', value: 1.6 })
    assert.deepEqual(approxDistance(200, 'address', 5000), { kind: 'unknown' })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.constantFrom(300, 900, 1500, 5000), (metres, errorM) =>
        assert.notEqual(approxDistance(metres, 'address', errorM).kind, 'metres'),
      ),
    )
  })

  it("doesn't invent a distance from a number that isn't one", () => {
    for (const bad of [Number.NaN, -1, Number.POSITIVE_INFINITY])
      assert.deepEqual(approxDistance(bad, 'address'), { kind: 'unknown' })
  })
})
