import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CellRef, StationFeature } from '@core/feed/wire/stations'
import type { Content } from '@feedc/content/Content'
import { stationsInCells } from './stationsInCells'

const station = (id: number, patch: object = {}): StationFeature =>
  ({
    type: 'Feature',
    id: `T-${id}`,
    geometry: { type: 'Point', coordinates: [(12_140_007 + (id % 20) * 103) / 1e5, (3_120_003 + (id % 20) * 107) / 1e5] },
    properties: {
      name: `驿站${id}`,
      kind: id % 4 === 0 ? 'public_toilet' : 'courier_station',
      district: id % 2 === 0 ? '甲区' : '乙区',
      amenities: {},
      source: { name: '来源', kind: 'media' },
    },
    ...patch,
  }) as unknown as StationFeature
const contentOf = (all: readonly StationFeature[]): Content =>
  ({ stations: all.map(value => ({ value })), toilets: [] }) as unknown as Content
const few = (count: number): StationFeature[] => Array.from({ length: count }, (_, at) => station(at))

/** The part, and the files it names, by their names. */
function written(all: readonly StationFeature[]) {
  const files = new Map<string, { features: readonly StationFeature[] }>()
  const part = stationsInCells(contentOf(all), (name, value) => {
    files.set(name, value as { features: readonly StationFeature[] })
    return { path: name, bytes: 1, sha256: name }
  }) as { type: string; features: unknown[]; cells: readonly CellRef[] } | null
  return { part, files }
}

describe('a large city’s part', () => {
  it('is only for a city of more than four hundred stations', () => {
    assert.equal(written(few(400)).part, null)
    assert.notEqual(written(few(401)).part, null)
  })

  it('has no station itself and names every cell, with how many stations and toilets it holds, of which districts', () => {
    const all = few(900)
    const { part, files } = written(all)
    assert.deepEqual([part!.type, part!.features], ['FeatureCollection', []])
    assert.deepEqual(
      part!.cells.map(({ path }) => path),
      [...files.keys()],
    )
    assert.equal(files.size > 2, true)
    assert.deepEqual(
      [...files.values()].flatMap(({ features }) => features.map(({ id }) => id)).sort(),
      all.map(({ id }) => id).sort(),
    )
    for (const { path, count, toilets, districts } of part!.cells) {
      const ids = files.get(path)!.features.map(({ id }) => Number(String(id).slice(2)))
      assert.ok(count === ids.length && count <= 300)
      assert.equal(toilets, ids.filter(id => id % 4 === 0).length)
      assert.deepEqual(new Set(districts), new Set(ids.map(id => (id % 2 === 0 ? '甲区' : '乙区'))))
      assert.equal(districts.length, new Set(districts).size)
    }
  })

  it('draws each cell’s box around all of its points, less than twenty metres wider than they need; none where nobody has located any', () => {
    const lost = few(150).map((_, at) => station(2000 + at, { geometry: null }))
    const all = [...few(900), ...lost]
    const { part, files } = written(all)
    const placeOf = new Map(all.map(({ id, geometry }) => [id, geometry?.coordinates]))
    for (const { path, box } of part!.cells) {
      const points = files.get(path)!.features.flatMap(({ id }) => (placeOf.get(id) ? [placeOf.get(id)!] : []))
      if (points.length === 0) {
        assert.equal(box, null)
        continue
      }
      const [west, south, east, north] = box!
      for (const [lng, lat] of points) assert.ok(lng >= west && lng <= east && lat >= south && lat <= north)
      const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)]
      const spare = (from: number, to: number, of: readonly number[]): number => to - from - (Math.max(...of) - Math.min(...of))
      assert.ok(spare(west, east, lngs) < 0.00021 && spare(south, north, lats) < 0.00021)
      for (const degrees of box!) assert.ok(String(degrees).length <= 8, `${degrees}`)
    }
    assert.ok(part!.cells.some(({ box }) => box === null))
  })
})
