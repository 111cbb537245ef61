import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { MinuteInterval, OpeningHours } from './hours'
import { nextOpenings } from './nextOpenings'
import { openState } from './openState'

const MINUTE_MS = 60_000
const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const at = (text: string): number => Date.parse(`2026-${text}:00+08:00`)
const hours = (weekly: OpeningHours['weekly'], exceptions: OpeningHours['exceptions'] = []): OpeningHours => ({
  text: 'x',
  weekly,
  exceptions,
  scope: null,
})
const TUESDAY = 1440

describe('when a place is open next', () => {
  it('begins with the opening one stands in, and tells when the next one comes', () => {
    const lunchAndDinner = hours([
      [TUESDAY + 630, TUESDAY + 810],
      [TUESDAY + 990, TUESDAY + 1170],
    ])
    assert.deepEqual(nextOpenings(lunchAndDinner, NOW, 2).openings, [
      [at('11-24T10:30'), at('11-24T13:30')],
      [at('11-24T16:30'), at('11-24T19:30')],
    ])
  })

  it('takes a night that runs past midnight for one opening, across the week’s end too', () => {
    const sundayNight = hours([
      [0, 6 * 60],
      [6 * 1440 + 22 * 60, 7 * 1440],
    ])
    assert.deepEqual(nextOpenings(sundayNight, NOW, 1).openings, [[at('11-29T22:00'), at('11-30T06:00')]])
  })

  it('knows none for a place that never opens, and ends for one that never closes', () => {
    assert.deepEqual(nextOpenings(hours([]), NOW, 2), { openings: [], doubtMs: Number.POSITIVE_INFINITY })
    const [[fromMs, toMs] = [0, 0]] = nextOpenings(hours([[0, 10_080]]), NOW, 2).openings
    assert.ok(fromMs <= NOW && toMs - NOW >= 7 * 1440 * MINUTE_MS)
  })

  it('says nothing from a day in doubt on', () => {
    const inDoubt = hours([[0, 10_080]], [{ date: '2026-11-26', intervals: null }])
    assert.deepEqual(nextOpenings(inDoubt, NOW, 2), {
      openings: [[at('11-24T00:00'), at('11-26T00:00')]],
      doubtMs: at('11-26T00:00'),
    })
  })

  it('agrees with the open state at every minute it speaks of', () => {
    const interval = fc
      .tuple(fc.nat(10_079), fc.integer({ min: 1, max: 2000 }))
      .map(([from, length]): MinuteInterval => [from, Math.min(10_080, from + length)])
    const weekly = fc.array(interval, { maxLength: 6 }).map(merged)
    const exception = fc.record({
      date: fc.integer({ min: 24, max: 30 }).map(day => `2026-11-${day}`),
      intervals: fc.constantFrom<readonly MinuteInterval[] | null>([], [[600, 720]], [[0, 1440]], null),
    })
    const exceptions = fc.uniqueArray(exception, { selector: ({ date }) => date, maxLength: 3 })
    fc.assert(
      fc.property(weekly, exceptions, fc.nat(4 * 1440), fc.nat(2 * 1440), (week, days, minute, later) => {
        const nowMs = NOW + minute * MINUTE_MS
        const { openings, doubtMs } = nextOpenings(hours(week, days), nowMs, 3)
        const askedMs = nowMs + later * MINUTE_MS
        const state = openState(hours(week, days), askedMs)
        // Beyond the last opening told, or from a day in doubt on, nothing is said.
        if (askedMs >= doubtMs || (openings.length === 3 && askedMs >= openings[2]![1])) return
        const isOpen = openings.some(([fromMs, toMs]) => fromMs <= askedMs && askedMs < toMs)
        assert.notEqual(state.kind, 'unknown')
        assert.equal(isOpen, state.kind === 'open' || state.kind === 'always_open')
      }),
      { numRuns: 2000 },
    )
  })
})

/** As the wire has them: ascending, none touching another. */
function merged(intervals: readonly MinuteInterval[]): readonly MinuteInterval[] {
  const list: [number, number][] = []
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = list[list.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else list.push([from, to])
  }
  return list
}
