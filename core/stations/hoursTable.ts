import type { MinuteInterval, OpeningHours } from '@core/hours/hours'
import { nextOpenings } from '@core/hours/nextOpenings'
import { isOpenDuringNight } from '@core/hours/weekTable'
import { dayNumberOf, startOfDayNumberMs } from '@core/time/shanghaiTime'

/** The opening one arrives in, and the next one for who arrives after it. */
const OPENINGS = 2

/**
 * Every distinct set of opening hours once: thousands of stations share a few hundred.
 * When each is open next is worked out when first asked for, and kept until it changes.
 */
export interface HoursTable {
  /** Station → row. */
  readonly rowOf: Int32Array
  readonly rows: readonly (OpeningHours | null)[]
  readonly isNight: Uint8Array
  /** 1: the hours can be computed, for most days. 0: nobody knows when it is open. */
  readonly isKnown: Uint8Array
  /** Per row, from, to of this opening or the next, and of the one after; +∞ where there is none. */
  readonly openings: Float64Array
  /** Per row, the first instant from which nobody can say (a day in doubt, the end of what was worked out); +∞: none ahead. */
  readonly doubtMs: Float64Array
  /** Those hold from one instant until the other, exclusive. */
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
    isKnown: Uint8Array.from(rows, row => (row !== null && row.weekly !== null ? 1 : 0)),
    openings: new Float64Array(rows.length * 2 * OPENINGS).fill(Number.POSITIVE_INFINITY),
    doubtMs: new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY),
    sinceMs: new Float64Array(rows.length),
    untilMs: new Float64Array(rows.length),
  }
}

/** Brings one row's openings up to `nowMs`; the clock may have been set back. */
function refreshRow(table: HoursTable, row: number, nowMs: number): void {
  if (table.sinceMs[row]! <= nowMs && nowMs < table.untilMs[row]!) return
  const hours = table.rows[row] ?? null
  const { openings: next, doubtMs } =
    hours === null || table.isKnown[row] === 0 ? NOBODY_KNOWS : nextOpenings(hours, nowMs, OPENINGS)
  for (let at = 0; at < OPENINGS; at += 1) {
    table.openings[(row * OPENINGS + at) * 2] = next[at]?.[0] ?? Number.POSITIVE_INFINITY
    table.openings[(row * OPENINGS + at) * 2 + 1] = next[at]?.[1] ?? Number.POSITIVE_INFINITY
  }
  table.sinceMs[row] = nowMs
  table.doubtMs[row] = doubtMs
  // Closed without an end, or in doubt: tomorrow may be a day of which one can say.
  table.untilMs[row] = next[0]?.[1] ?? startOfDayNumberMs(dayNumberOf(nowMs) + 1)
}
const NOBODY_KNOWS = { openings: [], doubtMs: Number.NEGATIVE_INFINITY } as const

/** From when on nobody can say whether it is open: −∞ when the hours are unknown altogether. */
export function doubtFromMs(table: HoursTable, row: number, nowMs: number): number {
  refreshRow(table, row, nowMs)
  return table.doubtMs[row]!
}

/** Whether the row's posted hours say that one can go in at `nowMs`; unknown hours are never open. */
export function isOpenRow(table: HoursTable, row: number, nowMs: number): boolean {
  refreshRow(table, row, nowMs)
  const at = row * 2 * OPENINGS
  return table.openings[at]! <= nowMs && nowMs < table.openings[at + 1]!
}

/**
 * How long who arrives at `arriveMs` stands before the door, ms: 0 in an opening, +∞ when it doesn't open in two months.
 * A place that closes on the way counts as closed. `nowMs` ≤ `arriveMs`; only for rows whose hours are known.
 */
export function waitMs(table: HoursTable, row: number, nowMs: number, arriveMs: number): number {
  refreshRow(table, row, nowMs)
  for (let at = row * 2 * OPENINGS, end = at + 2 * OPENINGS; at < end; at += 2) {
    if (arriveMs < table.openings[at + 1]!) return Math.max(0, table.openings[at]! - arriveMs)
  }
  return Number.POSITIVE_INFINITY
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
