import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OpenState } from '@core/hours/openState'
import { aStation } from '@test/fakes/aStation'
import { copy } from './copy'
import { openWords } from './openWords'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const at = (clock: string): number => Date.parse(`2026-11-24T${clock}:00+08:00`)
const open: OpenState = { kind: 'open', untilMs: at('18:00'), closesSoon: false }
const hours = { text: '9:00-18:00', weekly: [[0, 60]] as const, exceptions: [], scope: null }

describe('whether a courier can go in now', () => {
  it('is green only for a record somebody checked within twelve months', () => {
    assert.equal(openWords(aStation({ hours }), open, 'checked', NOW).tone, 'green')
    assert.equal(openWords(aStation({ hours }), open, 'recent', NOW).tone, 'amber')
    assert.equal(openWords(aStation({ hours }), open, 'aged', NOW).tone, 'amber')
  })

  it('says that unchecked hours are as posted, and until when', () => {
    assert.equal(openWords(aStation({ hours }), open, 'aged', NOW).text, copy.postedUntil('', '18:00'))
  })

  it('names the part of the premises that is open round the clock', () => {
    const scoped = aStation({ hours: { ...hours, scope: '便民区' } })
    assert.equal(openWords(scoped, { kind: 'always_open' }, 'aged', NOW).text, copy.postedAlways('便民区'))
  })

  it('never says 24 hours without the part that it is true of, checked or not', () => {
    const scoped = aStation({ hours: { ...hours, scope: '便民区' } })
    const always: OpenState = { kind: 'always_open' }
    assert.deepEqual(openWords(scoped, always, 'checked', NOW), { tone: 'green', text: copy.postedAlways('便民区') })
    assert.deepEqual(openWords(aStation({ hours }), always, 'checked', NOW), { tone: 'green', text: copy.always })
    assert.deepEqual(openWords(aStation({ hours }), always, 'recent', NOW), { tone: 'amber', text: copy.postedAlways('') })
  })

  it('says until when in the words of how sure we are, and whose hours they are', () => {
    const scoped = aStation({ hours: { ...hours, scope: '便民区' } })
    assert.equal(openWords(scoped, open, 'recent', NOW).text, copy.postedUntil('便民区', '18:00'))
    assert.equal(openWords(aStation({ hours }), open, 'checked', NOW).text, copy.openUntil('18:00'))
  })

  it('counts the last seconds as a minute, and a begun minute as one', () => {
    const closing = (untilMs: number): string =>
      openWords(aStation({ hours }), { kind: 'open', untilMs, closesSoon: true }, 'checked', NOW).text
    assert.deepEqual([closing(NOW), closing(NOW + 1000), closing(NOW + 61_000)], [1, 1, 2].map(copy.closesIn))
    const opening = (opensAtMs: number) =>
      openWords(aStation({ hours }), { kind: 'closed', opensAtMs, opensSoon: true }, 'aged', NOW)
    assert.deepEqual(
      [opening(NOW), opening(NOW + 61_000)],
      [1, 2].map(minutes => ({ tone: 'grey', text: copy.opensIn(minutes) })),
    )
  })

  it('says of a metro toilet that it keeps the hours of the trains, and at night that they don’t run', () => {
    const toilet = aStation({ kind: 'metro_toilet', hours: { text: '随车站开放', weekly: null, exceptions: [], scope: null } })
    const words = (clock: string) => openWords(toilet, { kind: 'unknown' }, 'recent', at(clock))
    assert.deepEqual(words('12:00'), { tone: 'grey', text: copy.withTheTrains })
    for (const clock of ['23:30', '03:00']) assert.deepEqual(words(clock), { tone: 'grey', text: copy.afterTheTrains })
  })

  it('says no more than closed when nobody knows when it opens again', () => {
    const shut: OpenState = { kind: 'closed', opensAtMs: null, opensSoon: false }
    assert.deepEqual(openWords(aStation({ hours }), shut, 'checked', NOW), { tone: 'grey', text: copy.closed })
  })

  it('counts the minutes when it closes soon', () => {
    const soon: OpenState = { kind: 'open', untilMs: at('12:20'), closesSoon: true }
    assert.equal(openWords(aStation({ hours }), soon, 'checked', NOW).text, copy.closesIn(20))
  })

  it('says when it opens: today, tomorrow or on a weekday', () => {
    const opens = (instant: string): string =>
      openWords(aStation({ hours }), { kind: 'closed', opensAtMs: Date.parse(instant), opensSoon: false }, 'aged', NOW).text
    assert.equal(opens('2026-11-24T17:00:00+08:00'), copy.closedUntil('17:00'))
    assert.equal(opens('2026-11-25T09:00:00+08:00'), copy.closedUntil(copy.tomorrow('09:00')))
    assert.equal(opens('2026-11-28T09:00:00+08:00'), copy.closedUntil(`${copy.weekday[5]} 09:00`))
    assert.equal(opens('2026-11-30T09:00:00+08:00'), copy.closedUntil(`${copy.weekday[0]} 09:00`))
  })

  it('names a day further than six days away by its date, for its weekday alone would be the nearer one', () => {
    const state: OpenState = { kind: 'closed', opensAtMs: Date.parse('2026-12-01T09:00:00+08:00'), opensSoon: false }
    assert.equal(
      openWords(aStation({ hours }), state, 'aged', NOW).text,
      copy.closedUntil(copy.onDate(12, 1, copy.weekday[1], '09:00')),
    )
  })

  it('shows the source’s own words when they can’t be computed, and never a guess', () => {
    assert.equal(
      openWords(aStation({ hours: { ...hours, text: '至22:00' } }), { kind: 'unknown' }, 'recent', NOW).text,
      copy.postedText('至22:00'),
    )
    assert.deepEqual(openWords(aStation(), { kind: 'unknown' }, 'checked', NOW), {
      tone: 'grey',
      text: copy.hoursUnknown,
      isUnknown: true,
    })
  })

  it('puts a closed or moved station before any opening hour', () => {
    assert.deepEqual(openWords(aStation({ hours, status: 'moved' }), open, 'checked', NOW), {
      tone: 'red',
      text: copy.status.moved,
    })
  })
})
