import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { parseInstant } from './instant'

it('reads an instant of Shanghai as the engine does, without asking the engine', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }),
      date => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000
        const text = `${new Date(seconds + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
        assert.equal(parseInstant(text), seconds)
      },
    ),
  )
})

it('refuses a date that no calendar has, another zone, and anything else', () => {
  for (const text of [
    '2026-02-31T00:00:00+08:00',
    '2026-13-01T00:00:00+08:00',
    '2026-00-10T00:00:00+08:00',
    '2025-02-29T00:00:00+08:00',
    '2026-01-01T24:00:00+08:00',
    '2026-01-01T00:60:00+08:00',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00+09:00',
    '2026-01-01 00:00:00+08:00',
    '2026-01-01',
    '0000-01-01T00:00:00+08:00',
    '',
  ]) {
    assert.equal(parseInstant(text), null, text)
  }
})
