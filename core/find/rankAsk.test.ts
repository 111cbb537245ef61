import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { prepareStations } from '@core/stations/preparedStations'
import { ALWAYS, aStation, HERE, hours, NEVER, NOON, point } from '@test/fakes/rankableStations'
import { rankAsk } from './rankAsk'
import type { StationAsk } from './search'

const NIGHT = Date.parse('2026-11-24T03:00:00+08:00')
const east = (metres: number) => point(HERE.lng + metres / 95_200, HERE.lat)
/** By day, 8:00 to 18:00. */
const DAYS = hours(Array.from({ length: 7 }, (_, day): [number, number] => [day * 1440 + 480, day * 1440 + 1080]))
const STATIONS = [
  aStation({ id: 'here', hours: DAYS, at: east(100) }),
  aStation({ id: 'toilet', amenities: { toilet: true }, at: east(1000) }),
  aStation({ id: 'far', hours: DAYS, amenities: { toilet: true }, at: east(6000) }),
]
const ask = (fields: Partial<StationAsk>, nowMs = NOON, limit = 9, stations = STATIONS) => {
  const { stations: found, total } = rankAsk(
    prepareStations(stations),
    { here: HERE, hereErrorM: 0, nowMs, limit },
    { amenities: [], when: null, ids: null, around: null, ...fields },
  )
  return [found.map(({ station }) => station.id).join(' '), total]
}

describe('stations that answer a search', () => {
  it('are all of them when nothing more is asked, the soonest first, as many as were wanted', () => {
    assert.deepEqual(ask({}), ['here toilet far', 3])
    assert.deepEqual(ask({}, NOON, 2), ['here toilet', 3])
  })

  it('have what is asked for', () => {
    assert.deepEqual(ask({ amenities: ['toilet'] }), ['toilet far', 2])
    assert.deepEqual(ask({ amenities: ['bed'] }), ['', 0])
  })

  it('are open now, or at night, when that is asked', () => {
    assert.deepEqual(ask({ when: 'now' }, NIGHT), ['toilet', 1])
    assert.deepEqual(ask({ when: 'night' }), ['toilet', 1])
    assert.deepEqual(ask({ when: null }, NIGHT), ['toilet here far', 3])
  })

  it('are those that open soonest when nothing is open now; at night nothing stands in', () => {
    const closed = STATIONS.filter(({ hours: posted }) => posted !== ALWAYS)
    assert.deepEqual(ask({ when: 'now' }, NIGHT, 9, closed), ['here far', 2])
    assert.deepEqual(ask({ when: 'night' }, NIGHT, 9, closed), ['', 0])
    assert.deepEqual(ask({ when: 'now', amenities: ['toilet'] }, NIGHT, 9, closed), ['far', 1])
  })

  it('are measured from the place that was named', () => {
    const around = { kind: 'metro', name: '远方', district: null, aliases: [], at: east(6000), errorM: 150 } as const
    assert.deepEqual(ask({ around }), ['far toilet here', 3])
  })

  it('that were named come before those that only mention it, however near these are', () => {
    assert.deepEqual(ask({ ids: [['far'], ['here', 'toilet']] }), ['far here toilet', 3])
    assert.deepEqual(ask({ ids: [['toilet', 'far'], ['here']] }, NOON, 2), ['toilet far', 3])
    assert.deepEqual(ask({ ids: [['far'], ['here', 'toilet']] }, NOON, 2), ['far here', 3])
    assert.deepEqual(ask({ ids: [['gone']] }), ['', 0])
    const shut = [aStation({ id: 'shut', hours: NEVER }), ...STATIONS]
    assert.deepEqual(ask({ ids: [['shut', 'here']], when: 'now' }, NOON, 9, shut), ['here', 1])
  })
})
