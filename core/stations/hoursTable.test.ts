import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OpeningHours } from '@core/hours/hours'
import { refreshRow, tabulateHours } from './hoursTable'
import { USEFULNESS_ORDER } from './usefulness'

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
  const meaning = (row: OpeningHours | null, ...clocks: string[]): string[] => {
    const table = tabulateHours([row])
    return clocks.map(clock => {
      refreshRow(table, 0, at(clock))
      return `${USEFULNESS_ORDER[table.ifChecked[0]!]} ${USEFULNESS_ORDER[table.ifUnchecked[0]!]}`
    })
  }
  const OPEN = 'open_checked open_posted'
  const SOON = 'opens_soon opens_soon'
  const CLOSED = 'closed closed'

  it('changes at the very minute, forwards through a day, and when the clock is set back', () => {
    const clocks = ['07:59', '08:00', '08:59', '09:00', '17:59', '18:00', '23:59', '17:59', '08:59', '00:00']
    assert.deepEqual(meaning(hours(), ...clocks), [CLOSED, SOON, SOON, OPEN, OPEN, CLOSED, CLOSED, OPEN, SOON, CLOSED])
  })

  it('is the same whether it was asked a minute ago or never', () => {
    const table = tabulateHours([hours()])
    for (let minute = 0; minute < 1440; minute += 1) {
      const now = at('00:00') + minute * 60_000
      refreshRow(table, 0, now)
      const fresh = tabulateHours([hours()])
      refreshRow(fresh, 0, now)
      assert.deepEqual([table.ifChecked[0], table.ifUnchecked[0]], [fresh.ifChecked[0], fresh.ifUnchecked[0]], `${minute}`)
    }
  })

  it('is unknown where nobody knows, day after day', () => {
    assert.deepEqual(meaning(null, '00:00', '23:59'), ['hours_unknown hours_unknown', 'hours_unknown hours_unknown'])
  })
})
