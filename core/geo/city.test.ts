import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { isInside } from './city'

const SUZHOU = { west: 119.92, south: 30.77, east: 121.34, north: 32.04 }

it('a city ends at each of its four edges, and the edge is its own', () => {
  const { west, south, east, north } = SUZHOU
  const step = 1e-6
  for (const lng of [west, (west + east) / 2, east]) {
    assert.ok(isInside(SUZHOU, lng, south) && isInside(SUZHOU, lng, north))
    assert.ok(!isInside(SUZHOU, lng, south - step) && !isInside(SUZHOU, lng, north + step))
  }
  for (const lat of [south, (south + north) / 2, north]) {
    assert.ok(isInside(SUZHOU, west, lat) && isInside(SUZHOU, east, lat))
    assert.ok(!isInside(SUZHOU, west - step, lat) && !isInside(SUZHOU, east + step, lat))
  }
})

it('whoever is in a city is in any box around it', () => {
  const at = fc.record({ lng: fc.double({ min: 119, max: 123, noNaN: true }), lat: fc.double({ min: 30, max: 33, noNaN: true }) })
  const wider = { west: 119.5, south: 30.5, east: 122, north: 32.5 }
  fc.assert(fc.property(at, ({ lng, lat }) => !isInside(SUZHOU, lng, lat) || isInside(wider, lng, lat)))
})
