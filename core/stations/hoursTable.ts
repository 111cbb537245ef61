import type { MinuteInterval, OpeningHours } from '@core/hours/hours'
import { OPENS_SOON_MS, type OpenState, openState } from '@core/hours/openState'
import { isOpenDuringNight } from '@core/hours/weekTable'
import { dayNumberOf, startOfDayNumberMs } from '@core/time/shanghaiTime'
import { USEFULNESS_ORDER, usefulness } from './usefulness'

/**
 * Every distinct set of opening hours once: thousands of stations share a few hundred.
 * What each means now is worked out when first asked for, and kept until it changes.
 */
export interface HoursTable {
  /** Station → row. */
  readonly rowOf: Int32Array
  readonly rows: readonly (OpeningHours | null)[]
  readonly isNight: Uint8Array
  /** Index into USEFULNESS_ORDER for a record that somebody checked, and for one that nobody did. */
  readonly ifChecked: Uint8Array
  readonly ifUnchecked: Uint8Array
  /** Those two hold from one instant until the other, exclusive. */
  readonly sinceMs: Float64Array
  readonly untilMs: Float64Array
}

export function tabulateHours(hours: readonly (OpeningHours | null)[]): HoursTable {
  const rows: (OpeningHours | null)[] = []
  const byText = new Map<string, number[]>()
  const rowOf = Int32Array.from(hours, each => {
    const text = each?.text ?? ''
    const candidates = byText.get(text) ?? []
    const known = candidates.find(row => isSameHours(rows[row]!, each))
    if (known !== undefined) return known
    byText.set(text, [...candidates, rows.length])
    return rows.push(each) - 1
  })
  return {
    rowOf,
    rows,
    isNight: Uint8Array.from(rows, row => (isOpenDuringNight(row) ? 1 : 0)),
    ifChecked: new Uint8Array(rows.length),
    ifUnchecked: new Uint8Array(rows.length),
    sinceMs: new Float64Array(rows.length),
    untilMs: new Float64Array(rows.length),
  }
}

/** Brings one row's two groups up to `nowMs`; the clock may have been set back. */
export function refreshRow(table: HoursTable, row: number, nowMs: number): void {
  if (table.sinceMs[row]! <= nowMs && nowMs < table.untilMs[row]!) return
  const state = openState(table.rows[row]!, nowMs)
  table.sinceMs[row] = nowMs
  table.untilMs[row] = changesAtMs(state, nowMs)
  table.ifChecked[row] = USEFULNESS_ORDER.indexOf(usefulness(state, 'checked', 'open'))
  table.ifUnchecked[row] = USEFULNESS_ORDER.indexOf(usefulness(state, 'aged', 'open'))
}

/** No later than the instant at which the state puts a station into another group. */
function changesAtMs(state: OpenState, nowMs: number): number {
  if (state.kind === 'open') return state.untilMs
  if (state.kind === 'closed' && state.opensAtMs !== null)
    return state.opensSoon ? state.opensAtMs : state.opensAtMs - OPENS_SOON_MS
  // Always open, unknown, or closed without an end: all hold until midnight at least; then a day of which one can say may begin.
  return startOfDayNumberMs(dayNumberOf(nowMs) + 1)
}

/** Same opening times; `text` is compared by the caller, `scope` changes no time. */
function isSameHours(a: OpeningHours | null, b: OpeningHours | null): boolean {
  if (a === null || b === null) return a === b
  if (a.weekly === null || b.weekly === null) return a.weekly === b.weekly
  return (
    isSameIntervals(a.weekly, b.weekly) &&
    (a.validThrough ?? null) === (b.validThrough ?? null) &&
    a.exceptions.length === b.exceptions.length &&
    a.exceptions.every(({ date, intervals }, index) => {
      const other = b.exceptions[index]!
      return date === other.date && isSameIntervals(intervals, other.intervals)
    })
  )
}

const isSameIntervals = (a: readonly MinuteInterval[] | null, b: readonly MinuteInterval[] | null): boolean =>
  a === null || b === null
    ? a === b
    : a.length === b.length && a.every(([from, to], index) => from === b[index]![0] && to === b[index]![1])
