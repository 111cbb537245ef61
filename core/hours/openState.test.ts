import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { MinuteInterval, OpeningHours } from './hours'
import { openState } from './openState'

const at = (text: string): number => Date.parse(`${text}:00+08:00`)
const hours = (weekly: readonly MinuteInterval[] | null, exceptions: OpeningHours['exceptions'] = []): OpeningHours => ({
  text: 'x',
  weekly,
  exceptions,
  scope: null,
})
const daily = (from: number, to: number): MinuteInterval[] =>
  Array.from({ length: 7 }, (_, day) => [day * 1440 + from, day * 1440 + to])

/** Monday to Friday 08:30–17:30. 2026-11-24 is a Tuesday. */
const OFFICE = hours(daily(510, 1050).slice(0, 5))
/** Every day 06:00–02:00. */
const LATE = hours([
  [0, 120],
  ...Array.from({ length: 6 }, (_, day): MinuteInterval => [day * 1440 + 360, day * 1440 + 1560]),
  [9000, 10080],
])

describe('whether a courier can go in now', () => {
  it("says unknown when nobody knows the hours or they can't be computed", () => {
    assert.deepEqual(openState(null, at('2026-11-24T12:00')), { kind: 'unknown' })
    assert.deepEqual(openState(hours(null), at('2026-11-24T12:00')), { kind: 'unknown' })
  })

  it('is open from the first minute and closed from the last', () => {
    assert.equal(openState(OFFICE, at('2026-11-24T08:29')).kind, 'closed')
    assert.equal(openState(OFFICE, at('2026-11-24T08:30')).kind, 'open')
    assert.equal(openState(OFFICE, at('2026-11-24T17:29')).kind, 'open')
    assert.equal(openState(OFFICE, at('2026-11-24T17:30')).kind, 'closed')
  })

  it('warns of closing within 30 minutes and of opening within 60', () => {
    assert.deepEqual(openState(OFFICE, at('2026-11-24T16:59')), {
      kind: 'open',
      untilMs: at('2026-11-24T17:30'),
      closesSoon: false,
    })
    assert.deepEqual(openState(OFFICE, at('2026-11-24T17:00')), {
      kind: 'open',
      untilMs: at('2026-11-24T17:30'),
      closesSoon: true,
    })
    assert.deepEqual(openState(OFFICE, at('2026-11-24T07:29')), {
      kind: 'closed',
      opensAtMs: at('2026-11-24T08:30'),
      opensSoon: false,
    })
    assert.deepEqual(openState(OFFICE, at('2026-11-24T07:30')), {
      kind: 'closed',
      opensAtMs: at('2026-11-24T08:30'),
      opensSoon: true,
    })
  })

  it("names Monday's opening on a Friday evening", () => {
    assert.deepEqual(openState(OFFICE, at('2026-11-27T20:00')), {
      kind: 'closed',
      opensAtMs: at('2026-11-30T08:30'),
      opensSoon: false,
    })
  })

  it("reads an evening that runs past midnight as one opening, over the week's end and the year's too", () => {
    assert.deepEqual(openState(LATE, at('2026-11-24T23:00')), {
      kind: 'open',
      untilMs: at('2026-11-25T02:00'),
      closesSoon: false,
    })
    assert.deepEqual(openState(LATE, at('2026-11-29T23:00')), {
      kind: 'open',
      untilMs: at('2026-11-30T02:00'),
      closesSoon: false,
    })
    assert.deepEqual(openState(LATE, at('2026-12-31T23:59')), {
      kind: 'open',
      untilMs: at('2027-01-01T02:00'),
      closesSoon: false,
    })
  })

  it('calls a place that never closes always open', () => {
    assert.deepEqual(openState(hours([[0, 10080]]), at('2026-11-24T03:00')), { kind: 'always_open' })
  })

  it('gives the end of "24 hours" when a holiday within the week ends it', () => {
    const closedOnNewYear = hours([[0, 10080]], [{ date: '2027-01-01', intervals: [] }])
    assert.deepEqual(openState(closedOnNewYear, at('2026-12-30T12:00')), {
      kind: 'open',
      untilMs: at('2027-01-01T00:00'),
      closesSoon: false,
    })
    assert.deepEqual(openState(closedOnNewYear, at('2027-01-01T12:00')), {
      kind: 'closed',
      opensAtMs: at('2027-01-02T00:00'),
      opensSoon: false,
    })
    assert.equal(openState(closedOnNewYear, at('2026-11-24T12:00')).kind, 'always_open')
  })

  it('lets a holiday replace the whole calendar day, the small hours included', () => {
    const holiday = hours(LATE.weekly, [{ date: '2026-11-25', intervals: [[600, 720]] }])
    assert.deepEqual(openState(holiday, at('2026-11-24T23:00')), {
      kind: 'open',
      untilMs: at('2026-11-25T00:00'),
      closesSoon: false,
    })
    assert.deepEqual(openState(holiday, at('2026-11-25T01:00')), {
      kind: 'closed',
      opensAtMs: at('2026-11-25T10:00'),
      opensSoon: false,
    })
  })

  it('opens on a make-up Saturday that the week alone would close', () => {
    const makeUp = hours(OFFICE.weekly, [{ date: '2026-11-28', intervals: [[510, 1050]] }])
    assert.equal(openState(makeUp, at('2026-11-28T09:00')).kind, 'open')
    assert.equal(openState(OFFICE, at('2026-11-28T09:00')).kind, 'closed')
  })

  it('knows no next opening when there is none', () => {
    assert.deepEqual(openState(hours([]), at('2026-11-24T12:00')), { kind: 'closed', opensAtMs: null, opensSoon: false })
  })

  it('is unknown on a day of which nobody can say, and until then promises no opening behind it', () => {
    const doubt = hours(OFFICE.weekly, [{ date: '2026-11-25', intervals: null }])
    assert.equal(openState(doubt, at('2026-11-25T12:00')).kind, 'unknown')
    assert.equal(openState(doubt, at('2026-11-24T12:00')).kind, 'open')
    assert.deepEqual(openState(doubt, at('2026-11-24T20:00')), { kind: 'closed', opensAtMs: null, opensSoon: false })
    assert.equal(openState(doubt, at('2026-11-26T12:00')).kind, 'open')
  })

  it('is unknown after the last day that its hours were worked out for', () => {
    const settled = { ...OFFICE, validThrough: '2026-11-24' }
    assert.equal(openState(settled, at('2026-11-24T12:00')).kind, 'open')
    assert.equal(openState(settled, at('2026-11-25T12:00')).kind, 'unknown')
  })

  it('takes openings that meet for one, and 23:59 for midnight', () => {
    const days = Array.from({ length: 7 }, (_, day) => [day * 1440, day * 1440 + 1439] as const)
    assert.equal(openState(hours(days), at('2026-11-24T23:35')).kind, 'always_open')
    assert.equal(openState(hours(days), Date.parse('2026-11-24T23:59:30+08:00')).kind, 'always_open')
    const meeting = hours([
      [1440 + 540, 1440 + 720],
      [1440 + 720, 1440 + 1020],
    ])
    assert.deepEqual(openState(meeting, at('2026-11-24T11:50')), {
      kind: 'open',
      untilMs: at('2026-11-24T17:00'),
      closesSoon: false,
    })
  })

  it('keeps its promise: open until then and not after, closed until then and open at it', () => {
    const interval = fc.tuple(fc.nat(10_079), fc.integer({ min: 1, max: 2000 }))
    const anyHours = fc.array(interval, { maxLength: 12 }).map(spans => hours(disjoint(spans)))
    fc.assert(
      fc.property(anyHours, fc.nat(525_600), (each, minutes) => {
        const nowMs = at('2026-01-01T00:00') + minutes * 60_000
        const state = openState(each, nowMs)
        if (state.kind === 'open') {
          assert(state.untilMs > nowMs)
          assert.equal(openState(each, state.untilMs - 1).kind, 'open')
          assert.equal(openState(each, state.untilMs).kind, 'closed')
        } else if (state.kind === 'closed' && state.opensAtMs !== null) {
          assert(state.opensAtMs > nowMs)
          assert.equal(openState(each, state.opensAtMs - 1).kind, 'closed')
          assert.notEqual(openState(each, state.opensAtMs).kind, 'closed')
        }
      }),
    )
  })
})

function disjoint(spans: readonly (readonly [number, number])[]): MinuteInterval[] {
  const merged: MinuteInterval[] = []
  let end = -1
  for (const [from, length] of [...spans].sort((a, b) => a[0] - b[0])) {
    const to = Math.min(10_080, from + length)
    if (from <= end) continue
    merged.push([from, to])
    end = to
  }
  return merged
}
