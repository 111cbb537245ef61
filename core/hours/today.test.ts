import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import type { OpeningHours } from './hours'
import { openState } from './openState'
import { todayOf } from './today'

const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const hours = (fields: Partial<OpeningHours>): OpeningHours => ({ text: 'x', weekly: [], exceptions: [], scope: null, ...fields })

it('draws today and no other day: what runs over midnight is cut at both ends', () => {
  const overnight = hours({
    weekly: [
      [0, 120],
      [1080, 1560],
      [2520, 3000],
    ],
  })
  assert.deepEqual(todayOf(overnight, NOON), {
    intervals: [
      [0, 120],
      [1080, 1440],
    ],
    minute: 720,
    isUsual: true,
  })
})

it('says when the day isn’t like others of its name, and nothing of a day in doubt', () => {
  const weekly = [[1440 + 540, 1440 + 1080]] as const
  assert.equal(todayOf(hours({ weekly }), NOON).isUsual, true)
  assert.deepEqual(todayOf(hours({ weekly, exceptions: [{ date: '2026-11-24', intervals: [] }] }), NOON), {
    intervals: [],
    minute: 720,
    isUsual: false,
  })
  assert.equal(todayOf(hours({ weekly, exceptions: [{ date: '2026-11-24', intervals: null }] }), NOON).intervals, null)
  assert.equal(todayOf(hours({ weekly: null }), NOON).intervals, null)
})

it('never colours a minute that the state beside it calls closed, nor leaves out one it calls open', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 0, max: 10_080 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(edges, fc.integer({ min: 0, max: 10_079 }), (cuts, minutes) => {
      const sorted = [...cuts].sort((a, b) => a - b)
      const weekly = sorted.flatMap((from, at) =>
        at % 2 === 0 && sorted[at + 1] !== undefined ? [[from, sorted[at + 1]!] as const] : [],
      )
      const nowMs = NOON + minutes * 60_000
      const { intervals, minute } = todayOf(hours({ weekly }), nowMs)
      const isColoured = intervals!.some(([from, to]) => from <= minute && minute < to)
      assert.equal(isColoured, openState(hours({ weekly }), nowMs).kind !== 'closed')
    }),
  )
})
