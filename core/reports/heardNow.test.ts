import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Heard } from '@core/feed/types'
import fc from 'fast-check'
import { heardAtDoor, heardNow, outcomeOf } from './heardNow'

/** 2026-11-24 was a Tuesday. */
const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const HOUR_MS = 3_600_000
const word = (kind: Heard['kind'], hoursAgo: number, patch: Partial<Heard> = {}): Heard => ({
  kind,
  people: 3,
  atMs: NOW - hoursAgo * HOUR_MS,
  decided: '2026-11-24',
  isAccepted: true,
  ...patch,
})
const never = () => false

describe('what other couriers said', () => {
  it('is worth saying while a twentieth of it is left: open for a month, locked for four days', () => {
    const shown = (kind: Heard['kind'], days: number) => heardNow([word(kind, days * 24)], NOW).length
    assert.deepEqual([shown('confirmed', 30), shown('confirmed', 31), shown('locked', 4), shown('locked', 5)], [1, 0, 1, 0])
  })

  it('is the latest first, and never what was declined or has been mended', () => {
    const heard = [
      word('confirmed', 5),
      word('locked', 2),
      word('broken', 9),
      word('locked', 1, { isAccepted: false, people: null }),
    ]
    assert.deepEqual(
      heardNow([...heard, word('wrong', 1)], NOW).map(({ kind }) => kind),
      ['locked', 'confirmed', 'broken'],
    )
  })

  it('at the door is locked when the last of them was locked out, whoever was in before', () => {
    const door = heardAtDoor([word('confirmed', 5), word('locked', 2, { people: 1 })], NOW, never)
    assert.deepEqual(door, { isOpen: false, isDisputed: false, people: 1, atMs: NOW - 2 * HOUR_MS })
    assert.equal(heardAtDoor([word('confirmed', 2), word('locked', 2)], NOW, never)?.isOpen, false)
  })

  it('is disputed for two days when somebody got in after a lock, and never averaged', () => {
    const door = (lockedHours: number) => heardAtDoor([word('locked', lockedHours), word('confirmed', 1)], NOW, never)
    assert.deepEqual([door(47)?.isOpen, door(47)?.isDisputed], [true, true])
    assert.deepEqual([door(49)?.isOpen, door(49)?.isDisputed], [true, false])
  })

  it('of a lock ends when a record made since has answered it', () => {
    assert.equal(
      heardAtDoor([word('locked', 2)], NOW, () => true),
      null,
    )
    assert.equal(heardAtDoor([word('broken', 2)], NOW, never), null)
  })
})

describe('what became of a report', () => {
  const report = { kind: 'locked', atMs: NOW - 5 * HOUR_MS + 40 * 60_000 } as const

  it('is the first decision on its kind that reaches its hour', () => {
    assert.equal(outcomeOf(report, [word('locked', 5)]), 'accepted')
    assert.equal(outcomeOf(report, [word('locked', 6)]), null)
    assert.equal(outcomeOf(report, [word('confirmed', 1)]), null)
    assert.equal(outcomeOf(report, [word('locked', 1), word('locked', 3, { isAccepted: false, people: null })]), 'declined')
  })

  it('never turns back to nothing by a later decision', () => {
    const decided = fc.array(
      fc
        .record({ hours: fc.integer({ min: -3, max: 12 }), isAccepted: fc.boolean() })
        .map(({ hours, isAccepted }) => word('locked', hours, { isAccepted })),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(decided, decided, (first, more) => {
        if (outcomeOf(report, first) !== null) assert.notEqual(outcomeOf(report, [...first, ...more]), null)
      }),
    )
  })
})
