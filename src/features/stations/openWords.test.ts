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
  })

  it('shows the source’s own words when they can’t be computed, and never a guess', () => {
    assert.equal(
      openWords(aStation({ hours: { ...hours, text: '至22:00' } }), { kind: 'unknown' }, 'recent', NOW).text,
      copy.postedText('至22:00'),
    )
    assert.deepEqual(openWords(aStation(), { kind: 'unknown' }, 'checked', NOW), { tone: 'grey', text: copy.hoursUnknown })
  })

  it('puts a closed or moved station before any opening hour', () => {
    assert.deepEqual(openWords(aStation({ hours, status: 'moved' }), open, 'checked', NOW), {
      tone: 'red',
      text: copy.status.moved,
    })
  })
})
