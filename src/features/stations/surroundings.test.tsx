import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aStation } from '@test/fakes/aStation'
import fc from 'fast-check'
import { copy } from './copy'
import { CARE, nameSides, shortName } from './ringNames'
import { surroundings } from './surroundings'

const point = (east: number, north: number) =>
  ({ datum: 'wgs84', lng: 121.47 + east / 95_200, lat: 31.23 + north / 111_195 }) as const
const metro = (name: string, east: number, north: number) => ({ name, at: point(east, north) })
const station = aStation({ id: 's', at: point(0, 0), precision: 'address' })

describe('where a station lies', () => {
  it('is told from the courier, with the metro station nearest to it and the side of it', () => {
    const around = surroundings(station, { at: point(0, 1800), errorM: 100 }, [metro('远', 1400, 0), metro('近', -300, 0)])
    assert.deepEqual(around?.centre, point(0, 1800))
    assert.deepEqual(
      around?.dots.map(({ id }) => id),
      ['s', '近'],
    )
    assert.equal(around?.way, `${copy.rideTowards('南')}，${copy.fromMetro('近', '东', copy.metres(300))}`)
  })

  it('is told from itself when nobody said where they are, or when they are across the city, or only their district is known', () => {
    const from = (here: Parameters<typeof surroundings>[1]) => surroundings(station, here, [])
    for (const here of [null, { at: point(0, 30_000), errorM: 30 }, { at: point(0, 2000), errorM: 5000 }]) {
      assert.deepEqual([from(here)?.centre, from(here)?.centreName, from(here)?.way], [station.at, '', ''])
    }
  })

  it('gives no direction where the courier may be on any side of it', () => {
    const around = surroundings(station, { at: point(0, 500), errorM: 900 }, [])
    assert.ok(!around?.way.includes('骑'))
  })

  it('is a circle, and no metres from the metro, where only its neighbourhood is known; nothing where only its district is', () => {
    const vague = surroundings({ ...station, precision: 'subdistrict' }, null, [metro('近', 300, 0)])
    assert.ok(vague?.dots[0]?.withinM && vague.dots[0].name === copy.somewhereHere)
    assert.equal(vague?.way, copy.nearMetro('近'))
    assert.equal(surroundings({ ...station, precision: 'district' }, null, []), null)
    assert.equal(surroundings({ ...station, at: null }, null, []), null)
  })

  it('gives no way from a metro station to its own toilet, which has its point', () => {
    const around = surroundings({ ...station, kind: 'metro_toilet', precision: 'landmark' }, null, [metro('本站', 0, 0)])
    assert.deepEqual([around?.way, around?.dots.length], [copy.nearMetro('本站'), 1])
  })

  it('names no metro station that nobody would walk from', () => {
    assert.deepEqual(surroundings(station, null, [metro('远', 1600, 0)])?.dots.length, 1)
  })
})

describe('names beside dots', () => {
  const placed = fc.array(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 12 }),
      x: fc.integer({ min: 4, max: 96 }),
      y: fc.integer({ min: 4, max: 96 }),
    }),
    { maxLength: 30 },
  )

  it('never lie on each other, nor stick out', () => {
    fc.assert(
      fc.property(placed, fc.constantFrom(1, CARE), (dots, size) => {
        const sides = nameSides(dots, size)
        assert.equal(sides.length, dots.length)
        const boxes = dots.flatMap(({ name, x, y }, at) => {
          // Measured in Chromium at 390 and 320 px: 13.5 of 324 px a letter, and eleven from the dot's middle to the first.
          const width = shortName(name, size).length * (13.5 / 3.24) * size
          const from = sides[at] === 'right' ? x + 3.2 : x - 3.2 - width
          return sides[at] === null ? [] : [{ from, to: from + width, y }]
        })
        for (const [at, a] of boxes.entries()) {
          assert.ok(a.from >= 0 && a.to <= 100)
          for (const b of boxes.slice(at + 1))
            assert.ok(Math.abs(a.y - b.y) >= 6.4 || a.to <= b.from + 1e-9 || b.to <= a.from + 1e-9)
        }
      }),
    )
  })

  it('go to the one who comes first', () => {
    const dot = { name: '名字', x: 50, y: 50 }
    assert.deepEqual(nameSides([dot, { ...dot, x: 54 }]), ['left', 'right'])
    assert.deepEqual(nameSides([dot, { ...dot, y: 51 }]).length, 2)
  })
})
