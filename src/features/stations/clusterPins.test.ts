import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { MapPin } from '@/platform/nativePins'
import { clusterPins } from './clusterPins'

const pin = (id: string, lng: number, lat: number): MapPin => ({
  id,
  name: id,
  at: { datum: 'wgs84', lng, lat },
  tone: 'grey',
  isToilet: false,
})
const ids = (zoom: number, ...pins: MapPin[]): string[] =>
  clusterPins(pins, zoom, 64).map(({ pins }) => pins.map(({ id }) => id).join('+'))

describe('dots on a map', () => {
  const [a, b, far] = [pin('a', 121.47, 31.23), pin('b', 121.4706, 31.2301), pin('far', 121.2, 31.0)] as const

  it('become one with a number when they would lie on each other, and part when the courier zooms in', () => {
    assert.deepEqual(ids(11, a, b, far), ['a+b', 'far'])
    assert.deepEqual(ids(18, a, b, far), ['a', 'b', 'far'])
  })

  it('are drawn where they are: one alone at its place, several in their middle', () => {
    const [pair] = clusterPins([a, b], 11, 64)
    assert.ok(pair && Math.abs(pair.at.lng - 121.4703) < 1e-9 && Math.abs(pair.at.lat - 31.23005) < 1e-9)
    assert.deepEqual(clusterPins([far], 11, 64)[0]?.at, far.at)
  })

  it('become one exactly when they would be nearer than 64 pixels on the screen, in any direction', () => {
    const zoom = 15
    const pixels = (lngs: number, lats: number): number => {
      const worldPx = 256 * 2 ** zoom
      return Math.hypot((lngs / 360) * worldPx, (lats / 360 / Math.cos((31.23 * Math.PI) / 180)) * worldPx)
    }
    const offset = fc.double({ min: -0.004, max: 0.004, noNaN: true })
    fc.assert(
      fc.property(offset, offset, (lngs, lats) => {
        const apart = pixels(lngs, lats)
        fc.pre(Math.abs(apart - 64) > 1)
        const drawn = ids(zoom, a, pin('b', a.at.lng + lngs, a.at.lat + lats)).length
        assert.equal(drawn, apart < 64 ? 1 : 2, `${apart} pixels`)
      }),
      { numRuns: 500 },
    )
  })

  it('lose none: 2,000 of them are all in some cluster, and few are drawn', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      pin(`p${index}`, 121 + (index % 50) / 60, 31 + Math.floor(index / 50) / 60),
    )
    const clusters = clusterPins(many, 10, 64)
    assert.equal(
      clusters.reduce((sum, { pins }) => sum + pins.length, 0),
      2000,
    )
    assert.ok(clusters.length < 150, `${clusters.length} drawn`)
  })
})
