import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aStation, NEVER, point, query } from '@test/fakes/rankableStations'
import { prepareStations, rankStations, relaxations } from './rankStations'

describe('a filter that leaves nothing', () => {
  const stations = [
    aStation({ amenities: { toilet: true }, at: point(121.49, 31.23) }),
    aStation({ amenities: { toilet: true, wifi: true }, hours: NEVER, at: point(121.55, 31.23) }),
  ]

  it('offers each single step that would leave something, with how many', () => {
    const prepared = prepareStations(stations)
    const asked = query({ amenities: ['toilet', 'wifi'], openNow: true })
    assert.equal(rankStations(prepared, asked).total, 0)
    assert.deepEqual(relaxations(prepared, asked), [
      { kind: 'drop_amenity', amenity: 'wifi', count: 1 },
      { kind: 'drop_open_now', count: 1 },
    ])
  })

  it('offers to drop each kind of condition by its name, alone, and none that wasn’t set', () => {
    const here = aStation()
    const prepared = prepareStations([here])
    assert.deepEqual(relaxations(prepared, query({ amenities: ['wifi'], kind: 'union_station' })), [])
    for (const [set, kind] of [
      [{ kind: 'union_station' }, 'drop_kind'],
      [{ district: 'd2' }, 'drop_district'],
      [{ subdistrict: '别处' }, 'drop_district'],
      [{ ids: [] }, 'drop_favourites'],
    ] as const) {
      assert.deepEqual(relaxations(prepared, query(set)), [{ kind, count: 1 }], kind)
    }
    const byDay = prepareStations([aStation({ hours: NEVER })])
    assert.deepEqual(relaxations(byDay, query({ night: true })), [{ kind: 'drop_night', count: 1 }])
    assert.deepEqual(relaxations(byDay, query({ openNow: true })), [{ kind: 'drop_open_now', count: 1 }])
  })

  it('offers at most two wider rings, none that isn’t wider, and none to who is nowhere', () => {
    const rings = prepareStations([point(121.49, 31.23), point(121.55, 31.23), point(121.7, 31.23)].map(at => aStation({ at })))
    assert.deepEqual(relaxations(rings, query({ withinM: 500 })), [
      { kind: 'widen', withinM: 3000, count: 1 },
      { kind: 'widen', withinM: 10_000, count: 2 },
    ])
    const far = prepareStations([point(121.55, 31.23), point(121.7, 31.23)].map(at => aStation({ at })))
    assert.deepEqual(relaxations(far, query({ withinM: 3000 })), [
      { kind: 'widen', withinM: 10_000, count: 1 },
      { kind: 'widen', withinM: null, count: 2 },
    ])
    assert.deepEqual(relaxations(far, query({ withinM: 500, amenities: ['wifi'] }, { here: null })), [
      { kind: 'drop_amenity', amenity: 'wifi', count: 2 },
    ])
  })

  it('offers to look 3 and 10 km around', () => {
    assert.deepEqual(relaxations(prepareStations(stations), query({ withinM: 500 })), [
      { kind: 'widen', withinM: 3000, count: 1 },
      { kind: 'widen', withinM: 10_000, count: 2 },
    ])
  })

  it('offers to look however far when 10 km hold nothing, and no step that brings nothing more', () => {
    const far = prepareStations([aStation({ at: point(121.7, 31.23) })])
    assert.deepEqual(relaxations(far, query({ withinM: 1000 })), [{ kind: 'widen', withinM: null, count: 1 }])
    const near = prepareStations([aStation({ at: point(121.49, 31.23) })])
    assert.deepEqual(relaxations(near, query({ withinM: 1000 })), [{ kind: 'widen', withinM: 3000, count: 1 }])
  })

  it('counts exactly what the offered step then shows', () => {
    const prepared = prepareStations(stations)
    const asked = query({ district: 'd2', night: true, kind: 'courier_station', ids: ['s0'] })
    for (const relaxation of relaxations(prepared, asked)) {
      assert.equal(relaxation.kind, 'drop_district')
      assert.equal(rankStations(prepared, query({ ...asked.filter, district: null })).total, relaxation.count)
    }
  })
})
