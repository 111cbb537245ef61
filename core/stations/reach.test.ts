import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { distanceM, type Wgs84 } from '@core/geo/geo'
import { aStation, HERE, point, query } from '@test/fakes/rankableStations'
import fc from 'fast-check'
import { prepareStations } from './preparedStations'
import { rankStations } from './rankStations'
import { reachOf } from './reach'

/** A city with a few kilometres to its northern edge. */
const CITY = { west: 121.34, south: 30.74, east: HERE.lng, north: 31.3 }
const SUZHOU = point(120.62, 31.3)
const from = (here: Wgs84 | null, stations = [aStation()]) => reachOf(prepareStations(stations), query({}, { here }), CITY)

describe('what can be offered as now', () => {
  it('is what lies within ten kilometres', () => {
    assert.deepEqual(from(point(121.47, 31.318)), { kind: 'near' })
    const far = from(point(121.47, 31.33))
    assert.ok(far.kind === 'far' && Math.abs(far.nearestM - 11_120) < 10, JSON.stringify(far))
  })

  it('is nothing outside the city, and that is said apart', () => {
    const reach = from(SUZHOU)
    assert.ok(reach.kind === 'elsewhere' && Math.round(reach.nearestM / 1000) === 81, JSON.stringify(reach))
    assert.equal(from(point(0, 0)).kind, 'elsewhere')
  })

  it('is everything where nobody can say how far it is', () => {
    assert.deepEqual(from(null), { kind: 'near' })
    assert.deepEqual(from(SUZHOU, [aStation({ at: null }), aStation({ precision: 'district' })]), { kind: 'near' })
    assert.deepEqual(reachOf(prepareStations([aStation()]), query({}, { here: point(121.47, 31.4) }), null).kind, 'far')
  })

  it('agrees with the list: something is near exactly when a row of it is', () => {
    const anywhere = fc.record({
      lng: fc.double({ min: 120.5, max: 122.5, noNaN: true }),
      lat: fc.double({ min: 30.5, max: 32, noNaN: true }),
    })
    fc.assert(
      fc.property(anywhere, fc.array(anywhere, { minLength: 1, maxLength: 5 }), (here, places) => {
        const stations = places.map(({ lng, lat }) => aStation({ at: point(lng, lat) }))
        const at = point(here.lng, here.lat)
        const reach = from(at, stations)
        const rows = rankStations(prepareStations(stations), query({}, { here: at })).stations
        assert.equal(
          reach.kind === 'near',
          rows.some(row => row.isNear),
        )
        if (reach.kind !== 'near')
          assert.ok(Math.abs(reach.nearestM - Math.min(...stations.map(each => distanceM(at, each.at!)))) < 1)
      }),
    )
  })
})
