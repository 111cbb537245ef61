import { addDays } from '@core/time/shanghaiTime'

/**
 * Hours as a person notes them, day by day of 2026, written apart from the reader that they are held against: its own
 * calendar, its own rules, no grammar. 「12345 0900-1700; H off」: each rule replaces what those before it said of the day.
 * Days: digits 1–7 · W workdays, E weekends, R days that aren't worked, H holidays, HH holidays on a Monday, HE on a weekend,
 * M weekends that are worked, M6 and M7 of them · S the Spring Festival's run, G National Day's, L the eve to the sixth day, L0 the eve ·
 * D0501-0930 dates, Y the same in 2026 alone, N from a Monday that is off to the first day that isn't · 6#1,3 the first and third Saturday · m15 · odd.
 * Times past 2400 run into the next day. 「?」 alone: to be kept as text; after days: unknown.
 */
export type Truth = ReadonlyMap<string, Minutes | null>
/** Open minutes of one day. */
type Minutes = Uint8Array

const OFF = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const
const WORKED = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']

export const DAYS_2026 = Array.from({ length: 365 }, (_, ahead) => addDays('2026-01-01', ahead))
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
const OFF_DAYS = new Set(DAYS_2026.filter(day => OFF.some(([from, to]) => from <= day && day <= to)))
const isOff = (day: string): boolean => OFF_DAYS.has(day)
const isWorked = (day: string): boolean => WORKED.includes(day)
const isWeekend = (day: string): boolean => weekdayOf(day) > 5

const NAMED: Readonly<Record<string, (day: string) => boolean>> = {
  W: day => isWorked(day) || (!isWeekend(day) && !isOff(day)),
  E: isWeekend,
  R: day => !isWorked(day) && (isWeekend(day) || isOff(day)),
  H: isOff,
  HH: day => isOff(day) && weekdayOf(day) === 1,
  HE: day => isOff(day) && isWeekend(day),
  M: isWorked,
  M6: day => isWorked(day) && weekdayOf(day) === 6,
  M7: day => isWorked(day) && weekdayOf(day) === 7,
  S: day => day >= '2026-02-15' && day <= '2026-02-23',
  G: day => day >= '2026-10-01' && day <= '2026-10-07',
  L: day => day >= '2026-02-16' && day <= '2026-02-22',
  L0: day => day === '2026-02-16',
  N: day => {
    let first = day
    while (isOff(addDays(first, -1))) first = addDays(first, -1)
    return Array.from({ length: 10 }, (_, ahead) => addDays(first, ahead)).some(
      each => each <= day && isOff(each) && weekdayOf(each) === 1,
    )
  },
  odd: day => Number(day.slice(8)) % 2 === 1,
}

function isOn(days: string, day: string): boolean {
  if (days.includes('+')) return days.split('+').every(each => isOn(each, day))
  const named = NAMED[days]
  if (named) return named(day)
  const dates = /^[DY](\d{4})-(\d{4})$/.exec(days)
  if (dates) {
    const [at, from, to] = [day.slice(5, 7) + day.slice(8), dates[1]!, dates[2]!]
    return from <= to ? from <= at && at <= to : at >= from || at <= to
  }
  const nth = /^(\d)#([\d,]+)$/.exec(days)
  if (nth) return weekdayOf(day) === Number(nth[1]) && nth[2]!.split(',').includes(String(Math.ceil(Number(day.slice(8)) / 7)))
  if (days.startsWith('m')) return Number(day.slice(8)) === Number(days.slice(1))
  return days.includes(String(weekdayOf(day)))
}

const known = new Map<string, Truth | null>()

/** Null: the text isn't to be computed. Days on which the note says 「?」 are null in it. */
export function truthOf(note: string): Truth | null {
  const truth = known.get(note) ?? (note === '?' ? null : asNoted(note))
  known.set(note, truth)
  return truth
}

function asNoted(note: string): Truth {
  const rules = note.split('; ').map(rule => rule.split(' ') as [days: string, times: string])
  const isSeasonal = rules.every(([days]) => /^[DY]/.test(days))
  const begun = (day: string): string => {
    const said = rules.filter(([days]) => isOn(days, day)).at(-1)?.[1]
    return said ?? (isSeasonal && !rules.some(([days]) => isOn(days.split('+')[0]!, day)) ? '?' : 'off')
  }
  const days = [addDays('2026-01-01', -1), ...DAYS_2026].map(begun)
  const minutes = new Map<string, Minutes | null>()
  return new Map(
    DAYS_2026.map((day, at) => {
      const [before, own] = [days[at]!, days[at + 1]!]
      const pair = `${before} ${own}`
      const said = minutes.get(pair) ?? minutesOf(before, own)
      minutes.set(pair, said)
      return [day, said]
    }),
  )
}

function minutesOf(before: string, own: string): Minutes | null {
  if (own === '?') return null
  const minutes = new Uint8Array(1440)
  for (const [times, shift] of [
    [before, 1440],
    [own, 0],
  ] as const) {
    if (times === '?' || times === 'off') continue
    for (const span of times.split(',')) {
      const [from, to] = span.split('-').map(clock => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(2)) - shift) as [
        number,
        number,
      ]
      minutes.fill(1, Math.max(0, from), Math.max(0, Math.min(1440, to)))
    }
  }
  return minutes
}
