import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { anyOf, both, but, hasPeriod, isPeriod, isRest } from './daySets'
import type { Days } from './Meaning'

const EVERY: Days = { kind: 'every' }
const HOLIDAYS: Days = { kind: 'holidays' }
const WORKDAYS: Days = { kind: 'workdays' }
const JULY: Days = { kind: 'dates', from: { year: null, month: 7, day: 1 }, to: { year: null, month: 7, day: 31 } }
const weekdays = (...days: readonly number[]): Days => ({ kind: 'weekdays', weekdays: days })

describe('days taken together', () => {
  it('are a list of days, however many were joined before', () => {
    assert.deepEqual(anyOf(weekdays(0), HOLIDAYS), { kind: 'any', of: [weekdays(0), HOLIDAYS] })
    assert.deepEqual(anyOf(anyOf(weekdays(0), HOLIDAYS), JULY), { kind: 'any', of: [weekdays(0), HOLIDAYS, JULY] })
  })

  it('are, of every day and some, those; of two kinds, those that are both', () => {
    assert.deepEqual(both(EVERY, JULY), JULY)
    assert.deepEqual(both(JULY, EVERY), JULY)
    assert.deepEqual(both(JULY, weekdays(0)), { kind: 'both', of: [JULY, weekdays(0)] })
  })
})

describe('days on which offices rest', () => {
  it('are weekends, holidays and festivals, in a list if all in it are', () => {
    const kinds = ['weekend', 'holidays', 'any_holidays', 'rest_days'] as const
    for (const kind of kinds) assert.equal(isRest({ kind }), true, kind)
    assert.equal(isRest({ kind: 'festival', name: 'qingming' }), true)
    assert.equal(isRest({ kind: 'lunar', from: -1, to: 5 }), true)
    for (const days of [weekdays(5), weekdays(6), weekdays(5, 6), anyOf(weekdays(5, 6), HOLIDAYS)])
      assert.equal(isRest(days), true, JSON.stringify(days))
  })

  it('are no other', () => {
    for (const days of [EVERY, WORKDAYS, JULY, weekdays(4), weekdays(4, 5), weekdays(0, 6), anyOf(HOLIDAYS, weekdays(0))])
      assert.equal(isRest(days), false, JSON.stringify(days))
    assert.equal(isRest(but(HOLIDAYS, JULY)), false)
  })
})

describe('a part of the year', () => {
  it('is dates and nothing else', () => {
    for (const days of [JULY, anyOf(JULY, JULY)]) assert.equal(isPeriod(days), true)
    for (const days of [EVERY, weekdays(0), anyOf(JULY, weekdays(0)), both(JULY, weekdays(0)), but(JULY, HOLIDAYS)])
      assert.equal(isPeriod(days), false, JSON.stringify(days))
  })

  it('is found in days that are said with it, and not in days that are left out', () => {
    for (const days of [JULY, anyOf(weekdays(0), JULY), both(weekdays(0), JULY), but(JULY, HOLIDAYS)])
      assert.equal(hasPeriod(days), true, JSON.stringify(days))
    for (const days of [EVERY, weekdays(0), anyOf(weekdays(0), HOLIDAYS), both(weekdays(0), HOLIDAYS), but(EVERY, JULY)])
      assert.equal(hasPeriod(days), false, JSON.stringify(days))
  })
})
