import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { distanceM, type Wgs84 } from './geo'
import { compassOf, RINGS, ringBlur, ringPoint, ringRadius, ringsAround } from './rings'

const HERE: Wgs84 = { datum: 'wgs84', lng: 121.47, lat: 31.23 }
const off = (east: number, north: number): Wgs84 => ({
  datum: 'wgs84',
  lng: 121.47 + east / 95_200,
  lat: 31.23 + north / 111_195,
})
const offset = fc.integer({ min: -3000, max: 3000 })

describe('rings around a courier', () => {
  it('draw what is farther farther out, and what lies on a ring on it', () => {
    fc.assert(
      fc.property(offset, offset, offset, offset, (a, b, c, d) => {
        const [one, two] = [off(a, b), off(c, d)]
        for (const rings of RINGS) {
          const radii = [one, two].map(at => ringRadius(rings, distanceM(HERE, at)))
          if (radii[0] === null || radii[1] === null) continue
          assert.equal(Math.sign(radii[0]! - radii[1]!), Math.sign(distanceM(HERE, one) - distanceM(HERE, two)))
        }
      }),
    )
    for (const rings of RINGS) {
      const drawn = rings.map(metres => Math.round(ringRadius(rings, metres)!))
      assert.deepEqual(drawn, [15, 29, 46])
      assert.equal(ringRadius(rings, rings[2] + 1), null)
    }
  })

  it('have north up and east to the right, inside the picture', () => {
    const at = (east: number, north: number) => ringPoint(RINGS[1]!, HERE, off(east, north))!
    assert.ok(at(0, 900).y < 50 && Math.abs(at(0, 900).x - 50) < 0.1)
    assert.ok(at(900, 0).x > 50 && Math.abs(at(900, 0).y - 50) < 0.1)
    assert.ok(at(0, -2900).y > 90 && at(0, -2900).y < 96)
    assert.equal(at(3100, 0), null)
    assert.deepEqual(at(0, 0), { x: 50, y: 50 })
    // As far east as north is drawn half way between the two, at whatever latitude.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), metres => {
        const { x, y } = ringPoint(RINGS[0]!, HERE, off(metres, -metres))!
        assert.ok(x > 50 && y > 50 && Math.abs(x - y) < 0.3, `${x} ${y}`)
      }),
    )
  })

  it('draw the doubt about a place around it, whole inside the picture, over nearly all of where it may be', () => {
    let held = 0
    let all = 0
    fc.assert(
      fc.property(
        offset,
        offset,
        fc.constantFrom(200, 900, 2000),
        fc.integer({ min: 0, max: 359 }),
        (east, north, withinM, way) => {
          const at = off(east, north)
          const rings = ringsAround(HERE, [at], withinM)
          const { x, y, along, across, turn } = ringBlur(rings, HERE, at, withinM)
          const angle = (turn * Math.PI) / 180
          const reach = (one: number, other: number): number => Math.hypot(one * Math.cos(angle), other * Math.sin(angle))
          for (const [middle, half] of [
            [x, reach(along, across)],
            [y, reach(across, along)],
          ] as const)
            assert.ok(middle - half >= 0 && middle + half <= 100, `${middle} ± ${half}`)
          const isIn = (point: { x: number; y: number }): boolean => {
            const [right, down] = [point.x - x, point.y - y]
            const outwards = (right * Math.cos(angle) + down * Math.sin(angle)) / along
            const sideways = (down * Math.cos(angle) - right * Math.sin(angle)) / across
            return Math.hypot(outwards, sideways) <= 1.05
          }
          assert.ok(isIn(ringPoint(rings, HERE, at)!))
          const [sin, cos] = [Math.sin((way * Math.PI) / 180), Math.cos((way * Math.PI) / 180)]
          all += 1
          if (isIn(ringPoint(rings, HERE, off(east + 0.8 * withinM * sin, north + 0.8 * withinM * cos))!)) held += 1
        },
      ),
      { numRuns: 500 },
    )
    assert.ok(held >= 0.95 * all, `${held} of ${all}`)
  })

  it('open as near as holds everything', () => {
    assert.deepEqual(ringsAround(HERE, [off(300, 0)]), RINGS[0])
    assert.deepEqual(ringsAround(HERE, [off(300, 0), off(2000, 0)]), RINGS[1])
    assert.deepEqual(ringsAround(HERE, [off(50_000, 0)]), RINGS[2])
    // Where a point is only known to within some metres, all of that must be in the picture too.
    assert.deepEqual(ringsAround(HERE, [off(300, 0)], 600), RINGS[0])
    assert.deepEqual(ringsAround(HERE, [off(300, 0)], 800), RINGS[1])
    assert.deepEqual(ringsAround(HERE, [HERE], 1000), RINGS[0])
    assert.deepEqual(ringsAround(HERE, []), RINGS[0])
  })

  it('name eight directions', () => {
    const ways = [
      [0, 1],
      [1, 1],
      [1, 0],
      [1, -1],
      [0, -1],
      [-1, -1],
      [-1, 0],
      [-1, 1],
    ] as const
    assert.deepEqual(
      ways.map(([east, north]) => compassOf(HERE, off(east * 500, north * 500))),
      [0, 1, 2, 3, 4, 5, 6, 7],
    )
    assert.equal(compassOf(HERE, off(-1, 500)), 0)
  })
})
