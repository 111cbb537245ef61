import type { MinuteInterval } from '@core/hours/hours'
import { err, ok, type Result } from '@core/result'
import { WEEKDAYS, WORDS } from './copy'
import type { HoursProblem } from './HoursProblem'
import { readInterval } from './readInterval'

export type DaySelector =
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  | { readonly kind: 'workdays' }
  | { readonly kind: 'holidays' }
  | { readonly kind: 'rest_days' }

export type HoursToken =
  | { readonly kind: 'days'; readonly days: DaySelector }
  | { readonly kind: 'interval'; readonly interval: MinuteInterval }
  | { readonly kind: 'rest' | 'as_usual' | 'separator' | 'open_paren' | 'close_paren' | 'unknown'; readonly at: number }

export const EVERY_DAY: DaySelector = { kind: 'weekdays', days: [0, 1, 2, 3, 4, 5, 6] }
const WEEKEND: DaySelector = { kind: 'weekdays', days: [5, 6] }

interface Step {
  readonly end: number
  readonly token: HoursToken | null
}

/** Words without inner structure, in the order in which they are tried: "not open" before "open". */
const PLAIN: readonly (readonly [RegExp, (at: number) => HoursToken | null])[] = [
  [WORDS.restDays, () => days({ kind: 'rest_days' })],
  [WORDS.asUsual, at => ({ kind: 'as_usual', at })],
  [WORDS.rest, at => ({ kind: 'rest', at })],
  [WORDS.workdays, () => days({ kind: 'workdays' })],
  [WORDS.weekend, () => days(WEEKEND)],
  [WORDS.holidays, () => days({ kind: 'holidays' })],
  [WORDS.everyWeek, () => null],
  [WORDS.daily, () => days(EVERY_DAY)],
  [WORDS.allDay, () => ({ kind: 'interval', interval: [0, 1440] })],
  [WORDS.openParen, at => ({ kind: 'open_paren', at })],
  [WORDS.closeParen, at => ({ kind: 'close_paren', at })],
  [WORDS.separator, at => ({ kind: 'separator', at })],
  [WORDS.filler, () => null],
]

const days = (selector: DaySelector): HoursToken => ({ kind: 'days', days: selector })

/** Folded Chinese hours as tokens. Fails on times that can't be; words it doesn't know become `unknown`. */
export function lexHours(folded: string): Result<readonly HoursToken[], HoursProblem> {
  const tokens: HoursToken[] = []
  for (let at = 0; at < folded.length; ) {
    const interval = readInterval(folded, at)
    if (interval && !interval.ok) return err(interval.error)
    const step: Step = interval
      ? { end: interval.value.end, token: { kind: 'interval', interval: interval.value.interval } }
      : (weekdays(folded, at) ?? plain(folded, at) ?? { end: at + 1, token: { kind: 'unknown', at } })
    if (step.token) tokens.push(step.token)
    at = step.end
  }
  return ok(tokens)
}

function plain(folded: string, at: number): Step | null {
  for (const [word, tokenAt] of PLAIN) {
    const end = matchEnd(word, folded, at)
    if (end !== null) return { end, token: tokenAt(at) }
  }
  return null
}

/** "Monday", "Monday to Friday", "Monday to 5", "Monday, 3, 5" (a prefix said once). A range may run over Sunday. */
function weekdays(folded: string, at: number): Step | null {
  const first = weekdayAt(WORDS.weekday, folded, at)
  if (!first) return null
  const found = [first.weekday]
  let end = first.end
  for (;;) {
    const isRange = matchEnd(WORDS.to, folded, end)
    const joint = isRange ?? matchEnd(WORDS.listed, folded, end)
    if (joint === null) break
    const next = weekdayAt(WORDS.weekday, folded, joint) ?? weekdayAt(WORDS.bareWeekday, folded, joint)
    if (!next) break
    if (isRange === null) found.push(next.weekday)
    else found.push(...rangeAfter(found.at(-1)!, next.weekday))
    end = next.end
  }
  return { end, token: days({ kind: 'weekdays', days: [...new Set(found)].sort() }) }
}

function rangeAfter(from: number, to: number): readonly number[] {
  return Array.from({ length: (to - from + 7) % 7 }, (_, ahead) => (from + 1 + ahead) % 7)
}

function weekdayAt(word: RegExp, folded: string, at: number): { weekday: number; end: number } | null {
  word.lastIndex = at
  const match = word.exec(folded)
  // Sunday has two names, the last two of the list.
  return match && { weekday: Math.min(6, WEEKDAYS.indexOf(match[1]!)), end: word.lastIndex }
}

function matchEnd(word: RegExp, folded: string, at: number): number | null {
  word.lastIndex = at
  return word.test(folded) ? word.lastIndex : null
}
