import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { StationFeature } from '@core/feed/wire/stations'
import fc from 'fast-check'
import { realisticCity } from '../../bench/scale/realisticCity'
import { cellsOf } from './cellsOf'
import { composeStations } from './composeStations'
import { serialize } from './serialize'

const CITY = { seed: 7, prefix: 'T', west: 120.3, south: 30.9, districts: ['甲区', '乙区', '丙区', '丁区', '戊区'] }
const city = realisticCity({ ...CITY, stations: 4000 })

/** A cell's bytes by its key, as they are published. */
const published = (stations: readonly StationFeature[]): ReadonlyMap<string, string> =>
  new Map(cellsOf(stations).map(cell => [cell.key, serialize(composeStations(cell.stations, 0)).toString()]))
const before = published(city)
const changed = (stations: readonly StationFeature[]): string[] => {
  const after = published(stations)
  return [...new Set([...before.keys(), ...after.keys()])].filter(key => before.get(key) !== after.get(key))
}
const at = fc.nat(city.length - 1)
const but = (place: number, patch: (station: StationFeature) => StationFeature): StationFeature[] =>
  city.map((station, index) => (index === place ? patch(station) : station))

describe('a large city in cells', () => {
  it('has every station in exactly one cell, and no more in one than a phone reads at once', () => {
    const cells = cellsOf(city)
    assert.deepEqual(cells.flatMap(({ stations }) => stations.map(({ id }) => id)).sort(), city.map(({ id }) => id).sort())
    assert.ok(cells.every(({ stations }) => stations.length <= 300))
    assert.equal(new Set(cells.map(({ key }) => key)).size, cells.length)
  })

  it('keeps apart what is apart: no cell’s place holds another cell’s', () => {
    const keys = cellsOf(city).map(({ key }) => key)
    for (const key of keys)
      assert.deepEqual(
        keys.filter(other => other.startsWith(key)),
        [key],
      )
  })

  it('changes one cell when anything is written otherwise about one station', () => {
    const words = fc.string({ minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(at, words, (place, text) => {
        const edited = but(place, station => ({ ...station, properties: { ...station.properties, name: text } }))
        assert.ok(changed(edited).length <= 1)
      }),
      { numRuns: 8 },
    )
  })

  it('changes two at most when a station moves or goes, and no others when one is split for a new one', () => {
    fc.assert(
      fc.property(at, at, (place, other) => {
        const moved = but(place, station => ({ ...station, geometry: city[other]!.geometry }))
        const split = changed(moved)
        // A full cell that gets one more is split into quarters; all of them lie where it lay.
        const places = new Set(split.map(key => [...before.keys()].find(old => key.startsWith(old)) ?? key))
        assert.ok(places.size <= 2, split.join(' '))
      }),
      { numRuns: 8 },
    )
    assert.equal(changed(city.slice(1)).length, 1)
  })

  it('is the same whatever order the editor keeps the list in', () => {
    assert.deepEqual(new Set(cellsOf([...city].reverse()).map(({ key }) => key)), new Set(before.keys()))
  })
})
