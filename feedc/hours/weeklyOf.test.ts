import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { KnownDay } from './chinese/evaluateMeaning'
import { weeklyOf } from './weeklyOf'

const A: KnownDay = [[540, 1020]]
const B: KnownDay = [[600, 960]]
const SHUT: KnownDay = []
/** Weeks from Monday, 2 March 2026. */
const weeks = (...of: readonly (readonly KnownDay[])[]) => weeklyOf(of.flat(), '2026-03-02')
const full = (day: KnownDay): readonly KnownDay[] => Array.from({ length: 7 }, () => day)

describe('days as a week and what differs from it', () => {
  it('have the week that they repeat', () => {
    assert.deepEqual(weeks([A, A, A, A, A, SHUT, SHUT], [A, A, A, A, A, SHUT, SHUT]), {
      weekly: [0, 1, 2, 3, 4].map(day => [day * 1440 + 540, day * 1440 + 1020]),
      exceptions: [],
    })
  })

  it('may begin with any day of it', () => {
    assert.deepEqual(weeklyOf([B, A, A, A, A, A, A], '2026-03-08')?.weekly.at(-1), [6 * 1440 + 600, 6 * 1440 + 960])
    assert.deepEqual(weeklyOf([A, A, A, A, A, A, B], '2026-03-08')?.weekly.at(-2), [5 * 1440 + 600, 5 * 1440 + 960])
  })

  it('take for the week what a weekday has most often, the earliest where two are as frequent', () => {
    const often = weeks([B, A, A, A, A, A, A], full(A), full(A))
    assert.deepEqual(often?.weekly[0], [540, 1020])
    assert.deepEqual(often?.exceptions, [{ date: '2026-03-02', intervals: B }])
    const even = weeks([B, A, A, A, A, A, A], full(A))
    assert.deepEqual(even?.weekly[0], [600, 960])
    assert.deepEqual(even?.exceptions, [{ date: '2026-03-09', intervals: A }])
    const later = weeks(full(A), [B, A, A, A, A, A, A], [B, A, A, A, A, A, A])
    assert.deepEqual(later?.exceptions, [{ date: '2026-03-02', intervals: A }])
  })

  it('keep apart the days of which nobody can say, and no week is made of them', () => {
    const some = weeks([null, A, A, A, A, A, A], [null, A, A, A, A, A, A], full(A))
    assert.deepEqual(some?.weekly[0], [540, 1020])
    assert.deepEqual(some?.exceptions, [
      { date: '2026-03-02', intervals: null },
      { date: '2026-03-09', intervals: null },
    ])
    assert.equal(weeks([null, A, A, A, A, A, A], [null, A, A, A, A, A, A]), null)
    assert.equal(weeks(full(null)), null)
  })

  it('close a day that is closed most often, and a closed day is no unknown one', () => {
    const shut = weeks([SHUT, A, A, A, A, A, A], [null, A, A, A, A, A, A])
    assert.deepEqual(shut?.weekly[0], [1440 + 540, 1440 + 1020])
    assert.deepEqual(shut?.exceptions, [{ date: '2026-03-09', intervals: null }])
  })

  it('join an evening and the small hours after it, through the whole week, and nothing that does not meet', () => {
    assert.deepEqual(weeks(full([[0, 1440]]))?.weekly, [[0, 10_080]])
    const night = weeks([[[1200, 1440]], [[0, 120]], SHUT, SHUT, SHUT, SHUT, SHUT])
    assert.deepEqual(night?.weekly, [[1200, 1560]])
    const apart = weeks([
      [[1200, 1439]],
      [
        [0, 120],
        [121, 240],
      ],
      SHUT,
      SHUT,
      SHUT,
      SHUT,
      SHUT,
    ])
    assert.deepEqual(apart?.weekly, [
      [1200, 1439],
      [1440, 1560],
      [1561, 1680],
    ])
  })
})
