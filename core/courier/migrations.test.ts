import assert from 'node:assert/strict'
import { it } from 'node:test'
import { INITIAL } from './courierState'
import { migrate } from './migrations'

it('starts from the first day when storage holds nothing or garbage', () => {
  for (const stored of [undefined, null, '', 'garbage', 42, [], { schemaVersion: 99 }, { no: 'version' }]) {
    assert.deepEqual(migrate(stored), INITIAL)
  }
})

it('keeps what a courier saved', () => {
  const saved = { ...INITIAL, favourites: [{ kind: 'station', id: 'T-1', atMs: 1 }], searches: ['热饭'] }
  assert.deepEqual(migrate(JSON.parse(JSON.stringify(saved))), saved)
})

it('keeps the filter and the favourites of an app that couldn’t filter by distance', () => {
  const { withinM, ...filter } = { ...INITIAL.filter, openNow: true, amenities: ['toilet'] }
  const favourites = [{ kind: 'station', id: 'T-1', atMs: 1 }]
  const migrated = migrate(JSON.parse(JSON.stringify({ ...INITIAL, schemaVersion: 1, favourites, filter })))
  assert.deepEqual(migrated.filter, { ...filter, withinM: null })
  assert.deepEqual(migrated.favourites, favourites)
  assert.deepEqual(migrate({ ...INITIAL, schemaVersion: 1, filter: 'garbage' }).filter.amenities, [])
})

it('keeps reports of an app that couldn’t send them, and sends none of them', () => {
  const report = { stationId: 'T-1', kind: 'locked', note: '', atMs: 9 }
  const migrated = migrate(JSON.parse(JSON.stringify({ ...INITIAL, schemaVersion: 2, reports: [report] })))
  assert.deepEqual(migrated.reports, [{ ...report, id: 'T-1-9', sending: 'kept' }])
  assert.deepEqual(migrate({ ...INITIAL, schemaVersion: 2, reports: 'garbage' }).reports, [])
})

it('gives up only the field that is broken', () => {
  const migrated = migrate({ ...INITIAL, favourites: 'garbage', searches: ['热饭'] })
  assert.deepEqual(migrated.favourites, [])
  assert.deepEqual(migrated.searches, ['热饭'])
})

it('fills in a field that an older app didn’t have', () => {
  const { ticks, tickedAtMs, outletPhone, ...older } = INITIAL
  assert.deepEqual(migrate(older), INITIAL)
})
