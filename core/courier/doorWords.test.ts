import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Heard } from '@core/feed/types'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { type Place, placeErrorM, type StationReport } from './courierState'
import { doorWords } from './doorWords'

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
const record = (checked: string | null = null, date: string | null = null) => ({ id: 's', checked, source: { date } })
const word = (...reports: readonly StationReport[]): string | undefined => doorWords(reports, [record()], NOW).get('s')?.word

describe('what this courier found at a door', () => {
  it('counts at once, locked for a day, open for two hours, then as hours that can be trusted for a month', () => {
    assert.deepEqual(
      [0, 23.9, 24].map(hours => word(said('locked', hours))),
      ['locked', 'locked', undefined],
    )
    const ages = [0, 1.9, 2, 719, 720]
    assert.deepEqual(
      ages.map(hours => word(said('confirmed', hours))),
      ['open', 'open', 'checked', 'checked', undefined],
    )
  })

  it('is what was said last, in whatever order the reports are kept', () => {
    assert.equal(word(said('confirmed', 1), said('locked', 2)), 'open')
    assert.equal(word(said('locked', 2), said('confirmed', 1)), 'open')
    assert.equal(word(said('confirmed', 3), said('locked', 2)), 'locked')
  })

  it('keeps a place away that has moved, until a record of a later day says otherwise', () => {
    const moved = said('moved', 24 * 60)
    assert.equal(word(moved), 'moved')
    const answeredBy = (...of: Parameters<typeof record>) => doorWords([moved], [record(...of)], NOW).get('s')?.word
    // The report is of 2026-09-25.
    assert.deepEqual(
      ['2026-09-26', '2026-10', '2027'].map(day => answeredBy(day)),
      [undefined, undefined, undefined],
    )
    assert.deepEqual(
      ['2026-09-25', '2026-09', '2026', '2025-12-31'].map(day => answeredBy(day)),
      ['moved', 'moved', 'moved', 'moved'],
    )
    assert.equal(answeredBy('2024', '2026-11-01'), undefined)
  })

  it('is not a broken microwave, nor another place', () => {
    const words = doorWords([said('broken', 1), said('wrong', 1), said('locked', 1, 'other')], [record()], NOW)
    assert.deepEqual([...words], [])
  })
})

describe('what others found at a door', () => {
  const heard = (kind: Heard['kind'], hoursAgo: number, people = 2): Heard => ({
    kind,
    people,
    atMs: NOW - hoursAgo * HOUR_MS,
    decided: '2026-11-24',
    isAccepted: true,
  })
  const theirs = (words: readonly Heard[], reports: readonly StationReport[] = [], checked: string | null = null) =>
    doorWords(reports, [{ ...record(checked), heard: words }], NOW).get('s')

  it('counts as theirs: locked until somebody checks, open for a month, one against the other as disputed', () => {
    assert.deepEqual(theirs([heard('locked', 20)]), { word: 'locked', atMs: NOW - 20 * HOUR_MS, people: 2 })
    assert.equal(theirs([heard('locked', 20)], [], '2026-11-24'), undefined)
    assert.equal(theirs([heard('locked', 2)], [], '2026-11-24')?.word, 'locked')
    assert.equal(theirs([heard('confirmed', 20)])?.word, 'checked')
    assert.equal(theirs([heard('confirmed', 2), heard('locked', 20)])?.word, 'disputed')
    assert.equal(theirs([heard('broken', 2)]), undefined)
  })

  it('gives way to this courier’s own word of the same hour, and comes before an older one', () => {
    assert.deepEqual(theirs([heard('locked', 2)], [said('confirmed', 1.5)]), { word: 'open', atMs: NOW - 1.5 * HOUR_MS })
    assert.equal(theirs([heard('confirmed', 1)], [said('locked', 5)])?.word, 'checked')
    assert.equal(theirs([heard('confirmed', 5)], [said('locked', 1)])?.word, 'locked')
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
