import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { lockedStations, type Place, placeErrorM, type StationReport } from './courierState'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const HOUR_MS = 3_600_000
const said = (kind: ReportKind, hoursAgo: number, stationId = 's'): StationReport => ({
  id: `${kind}${hoursAgo}`,
  stationId,
  kind,
  note: '',
  atMs: NOW - hoursAgo * HOUR_MS,
  token: 't',
  sending: 'kept',
})
const locked = (...reports: readonly StationReport[]): readonly string[] => [...lockedStations(reports, NOW)]

describe('what this courier found locked', () => {
  it('counts at once, and for a day', () => {
    assert.deepEqual(locked(said('locked', 0)), ['s'])
    assert.deepEqual(locked(said('locked', 23.9)), ['s'])
    assert.deepEqual(locked(said('locked', 24)), [])
  })

  it('is answered by finding it open later, in whatever order the two are kept', () => {
    assert.deepEqual(locked(said('confirmed', 1), said('locked', 2)), [])
    assert.deepEqual(locked(said('locked', 2), said('confirmed', 1)), [])
    assert.deepEqual(locked(said('confirmed', 3), said('locked', 2)), ['s'])
  })

  it('is not a broken microwave, nor another place', () => {
    assert.deepEqual(locked(said('broken', 1), said('wrong', 1), said('locked', 1, 'other')), ['other'])
  })
})

describe('how far off the place a courier named may be', () => {
  const at = { datum: 'wgs84', lng: 121.47, lat: 31.23 } as const
  const place = (fields: Partial<Place>): Place => ({
    name: 'n',
    district: null,
    subdistrict: null,
    at,
    how: 'picked',
    ...fields,
  })

  it('grows from a pin on the map over a metro station and a subdistrict to a district', () => {
    const errors = [
      place({ how: 'on_map' }),
      place({}),
      place({ district: 'd', subdistrict: 's' }),
      place({ how: 'located' }),
      place({ district: 'd' }),
    ].map(placeErrorM)
    assert.deepEqual(
      errors,
      [...errors].sort((a, b) => a - b),
    )
    assert.ok(errors[0]! < 100 && errors[4]! > 2000)
  })

  it('is nothing without a place', () => {
    assert.equal(placeErrorM(null), 0)
    assert.equal(placeErrorM(place({ at: null })), 0)
  })
})
