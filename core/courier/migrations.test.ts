import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type CourierState, INITIAL } from './courierState'
import { migrate as migrated, reunite } from './migrations'

const migrate = (stored: unknown): CourierState => migrated(stored).state

it('starts from the first day when storage holds nothing or garbage', () => {
  for (const stored of [undefined, null, '', 'garbage', 42, [], { schemaVersion: 99 }, { no: 'version' }]) {
    assert.deepEqual(migrate(stored), INITIAL)
  }
})

/** Nothing as it is on the first day. */
const USED: CourierState = {
  schemaVersion: 4,
  favourites: [{ kind: 'station', id: 'T-1', atMs: 1 }],
  history: [{ kind: 'article', id: 'a', atMs: 2, title: '测试' }],
  readIds: ['a'],
  settings: { theme: 'dark', fontStep: 4, isCare: true },
  place: {
    name: '人民广场',
    district: '测试区',
    subdistrict: null,
    at: { datum: 'wgs84', lng: 121.47, lat: 31.23 },
    how: 'on_map',
  },
  isLocatingRefused: true,
  filter: {
    amenities: ['toilet'],
    openNow: true,
    night: true,
    district: '测试区',
    kind: 'community_canteen',
    favourites: true,
    withinM: 3000,
  },
  searches: ['热饭'],
  reports: [{ id: 'r', stationId: 'T-1', kind: 'locked', note: '', atMs: 3, token: 't', sending: 'waiting' }],
  dayTokens: { day: '2026-11-24', byStation: { 'T-1': 't' } },
  placeUses: [{ id: 'T-1', weight: 3, atMs: 5 }],
  outletPhone: '021-00000000',
  ticks: { check: ['q'] },
  tickedAtMs: { check: 4 },
}

it('begins a first day with nothing marked, nothing filtered and nothing said', () => {
  const { schemaVersion, settings, filter, dayTokens, ...marks } = INITIAL
  for (const [name, mark] of Object.entries(marks)) {
    assert.ok(mark === null || mark === false || mark === '' || Object.keys(mark).length === 0, name)
  }
  assert.deepEqual(settings, { theme: 'system', fontStep: null, isCare: false })
  assert.deepEqual(Object.values(filter), [[], false, false, null, null, false, null])
  assert.deepEqual(dayTokens, { day: '', byStation: {} })
  assert.equal(schemaVersion, 4)
})

it('keeps everything that a courier chose over a restart, where they are included', () => {
  for (const [key, value] of Object.entries(USED)) {
    if (key !== 'schemaVersion') assert.notDeepEqual(value, INITIAL[key as keyof CourierState], `${key} would prove nothing`)
  }
  assert.deepEqual(migrate(JSON.parse(JSON.stringify(USED))), USED)
})

it('gives up any one field that is of another kind, and keeps all the others', () => {
  for (const key of Object.keys(USED) as (keyof CourierState)[]) {
    if (key === 'schemaVersion') continue
    for (const wrong of [undefined, 42n, () => undefined]) {
      assert.deepEqual(migrate({ ...USED, [key]: wrong }), { ...USED, [key]: INITIAL[key] }, key)
    }
  }
  for (const key of ['settings', 'filter', 'ticks', 'tickedAtMs', 'favourites', 'reports'] as const) {
    for (const wrong of [null, 'text', 7]) assert.deepEqual(migrate({ ...USED, [key]: wrong })[key], INITIAL[key], key)
  }
  for (const key of ['settings', 'filter', 'ticks', 'tickedAtMs'] as const) {
    assert.deepEqual(migrate({ ...USED, [key]: [] })[key], INITIAL[key], key)
  }
  assert.deepEqual(migrate({ ...USED, settings: { theme: 'dark', fontStep: 4 } }).settings, { ...USED.settings, isCare: false })
  assert.equal(migrate({ ...USED, place: 'text' }).place, null)
  assert.equal(migrate({ ...USED, isLocatingRefused: 'yes' }).isLocatingRefused, false)
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
  assert.deepEqual(migrated.reports, [{ ...report, id: 'T-1-9', token: 'T-1-9', sending: 'kept' }])
  assert.deepEqual(migrate({ ...INITIAL, schemaVersion: 2, reports: 'garbage' }).reports, [])
})

it('sends what an app without day tokens left waiting, each as from a phone of its own', () => {
  const waiting = { id: 'a'.repeat(32), stationId: 'T-1', kind: 'locked', note: '', atMs: 9, sending: 'waiting' }
  const migrated = migrate(JSON.parse(JSON.stringify({ ...INITIAL, schemaVersion: 3, reports: [waiting] })))
  assert.deepEqual(migrated.reports, [{ ...waiting, token: waiting.id }])
  assert.deepEqual(migrate({ ...INITIAL, schemaVersion: 3, reports: 'garbage' }).reports, [])
})

it('gives up only the field that is broken', () => {
  const migrated = migrate({ ...INITIAL, favourites: 'garbage', searches: ['热饭'] })
  assert.deepEqual(migrated.favourites, [])
  assert.deepEqual(migrated.searches, ['热饭'])
})

it('fills in a field that an older app didn’t have', () => {
  const { ticks, tickedAtMs, outletPhone, placeUses, ...older } = INITIAL
  assert.deepEqual(migrate(older), INITIAL)
})

it('takes back what a newer app had, and counts later what the older one said since', () => {
  const aside = { ...USED, schemaVersion: 4 }
  const { placeUses, ...older } = { ...USED, schemaVersion: 3, favourites: [], searches: ['新搜的'] }
  const { state, isNewer } = reunite(older, aside)
  assert.equal(isNewer, false)
  assert.deepEqual([state.favourites, state.searches, state.placeUses], [[], ['新搜的'], USED.placeUses])
  assert.deepEqual(reunite(null, aside).state, USED)
  assert.deepEqual(reunite('garbage', aside).state, USED)
})
