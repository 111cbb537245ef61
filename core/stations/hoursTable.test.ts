import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OpeningHours } from '@core/hours/hours'
import { doubtFromMs, isOpenRow, tabulateHours, waitMs } from './hoursTable'

/** A Tuesday. */
const at = (clock: string): number => Date.parse(`2026-11-24T${clock}:00+08:00`)
const daily = (from: number, to: number): [number, number][] =>
  Array.from({ length: 7 }, (_, day) => [day * 1440 + from * 60, day * 1440 + to * 60])
const hours = (patch: Partial<OpeningHours> = {}): OpeningHours => ({
  text: '9:00-18:00',
  weekly: daily(9, 18),
  exceptions: [],
  scope: null,
  ...patch,
})
const rowsOf = (...all: (OpeningHours | null)[]): number[] => [...tabulateHours(all).rowOf]
const closedOn = (date: string, intervals: [number, number][] = []) => [{ date, intervals }]

describe('opening hours that many stations share', () => {
  it('are one row when they are the same to the minute and the day, and else never', () => {
    assert.deepEqual(rowsOf(hours(), hours(), null, null, hours({ scope: '便民区' })), [0, 0, 1, 1, 0])
    assert.deepEqual(rowsOf(hours({ weekly: null }), hours({ weekly: null }), hours(), hours({ weekly: null })), [0, 0, 1, 0])
    const others = [
      hours(),
      hours({ weekly: daily(9, 17) }),
      hours({ weekly: daily(8, 18) }),
      hours({ weekly: daily(9, 18).slice(1) }),
      hours({ exceptions: closedOn('2026-12-01') }),
      hours({ exceptions: closedOn('2026-12-02') }),
      hours({ exceptions: closedOn('2026-12-01', [[0, 60]]) }),
      hours({ exceptions: [...closedOn('2026-12-01'), ...closedOn('2026-12-02')] }),
      hours({ text: '' }),
      null,
    ]
    assert.deepEqual(rowsOf(...others, ...others), [...others.keys(), ...others.keys()])
  })

  it('know whether they reach into the night', () => {
    assert.deepEqual([...tabulateHours([hours(), hours({ weekly: daily(0, 24), text: '24 小时' })]).isNight], [0, 1])
  })
})

describe('what shared hours mean now', () => {
  const MINUTE_MS = 60_000
  /** Whether it is open, and how many minutes who stands there waits. */
  const meaning = (row: OpeningHours, ...clocks: string[]): string[] => {
    const table = tabulateHours([row])
    return clocks.map(clock => {
      const isOpen = isOpenRow(table, 0, at(clock))
      return `${isOpen ? 'open' : 'closed'} ${waitMs(table, 0, at(clock), at(clock)) / MINUTE_MS}`
    })
  }

  it('changes at the very minute, forwards through a day, and when the clock is set back', () => {
    const clocks = ['08:59', '09:00', '17:59', '18:00', '23:59', '17:59', '08:59', '00:00']
    assert.deepEqual(meaning(hours(), ...clocks), [
      'closed 1',
      'open 0',
      'open 0',
      'closed 900',
      'closed 541',
      'open 0',
      'closed 1',
      'closed 540',
    ])
  })

  it('is the same whether it was asked a minute ago or never', () => {
    const table = tabulateHours([hours()])
    for (let minute = 0; minute < 1440; minute += 1) {
      const now = at('00:00') + minute * MINUTE_MS
      const later = now + 90 * MINUTE_MS
      const fresh = tabulateHours([hours()])
      assert.deepEqual(
        [isOpenRow(table, 0, now), waitMs(table, 0, now, later), doubtFromMs(table, 0, now)],
        [isOpenRow(fresh, 0, now), waitMs(fresh, 0, now, later), doubtFromMs(fresh, 0, now)],
        `${minute}`,
      )
    }
  })

  it('sends who arrives after closing time to the next opening', () => {
    assert.equal(waitMs(tabulateHours([hours()]), 0, at('17:30'), at('18:30')), 14.5 * 60 * MINUTE_MS)
  })

  it('is unknown where nobody knows, and from a day in doubt on', () => {
    assert.equal(doubtFromMs(tabulateHours([null]), 0, at('12:00')), Number.NEGATIVE_INFINITY)
    assert.equal(isOpenRow(tabulateHours([null]), 0, at('12:00')), false)
    const doubted = tabulateHours([hours({ exceptions: [{ date: '2026-11-25', intervals: null }] })])
    assert.equal(doubtFromMs(doubted, 0, at('12:00')), at('00:00') + 1440 * MINUTE_MS)
    const passed = tabulateHours([hours({ exceptions: [{ date: '2026-11-23', intervals: null }] })])
    assert.equal(doubtFromMs(passed, 0, at('12:00')), Number.POSITIVE_INFINITY)
  })
})
