import type { MinuteInterval } from '@core/hours/hours'
import { DAY_MINUTES, WEEK_MINUTES } from '@core/time/shanghaiTime'
import type { KnownDay } from './chinese/evaluateMeaning'
import { type Days, EVERY_DAY, HOLIDAYS, type Statement } from './chinese/Meaning'
import { MORE_DAYS, sayMeaning } from './chinese/say.copy'
import type { CalendarDay } from './holidays'
import { weeklyOf } from './weeklyOf'

/**
 * Computed days said in the words of a Chinese text, for hours that weren't written as one: the ordinary week, what holds
 * on holidays, and how many other dates differ.
 */
export function sayDays(days: readonly KnownDay[], calendar: readonly CalendarDay[]): string {
  const week = weeklyOf(days, calendar[0]!.date)
  if (!week) return ''
  const onHolidays = sameOn(days, calendar, new Set(week.exceptions.map(({ date }) => date)))
  const mayBeHoliday = new Set(calendar.flatMap(({ kinds, date }) => (kinds.includes('holiday') ? [date] : [])))
  const others = week.exceptions.filter(({ date }) => !(onHolidays && mayBeHoliday.has(date))).length
  const statements = [...statementsOf(week.weekly), ...(onHolidays ? [holidayStatement(onHolidays)] : [])]
  return sayMeaning({ statements }) + (others > 0 ? MORE_DAYS(others) : '')
}

/** An ordinary week said in those words. */
export const sayWeek = (weekly: readonly MinuteInterval[]): string => sayMeaning({ statements: statementsOf(weekly) })

/** Seven days of openings as they begin: what runs past midnight stands whole on its day, Sunday's too. */
function rowsOf(weekly: readonly MinuteInterval[]): readonly (readonly MinuteInterval[])[] {
  const rows: MinuteInterval[][] = [[], [], [], [], [], [], []]
  for (const [from, to] of overSunday(weekly)) {
    for (let at = from; at < to; ) {
      const day = Math.floor(at / DAY_MINUTES)
      const end = to - at <= DAY_MINUTES ? to : (day + 1) * DAY_MINUTES
      rows[day % 7]!.push([at - day * DAY_MINUTES, end - day * DAY_MINUTES])
      at = end
    }
  }
  return rows.map(row => row.sort((a, b) => a[0] - b[0]))
}

/** A week's last opening with its first, where the one runs into the other. */
function overSunday(weekly: readonly MinuteInterval[]): readonly MinuteInterval[] {
  const [first, last] = [weekly[0], weekly.at(-1)]
  if (!first || !last || first === last || first[0] !== 0 || last[1] !== WEEK_MINUTES) return weekly
  return [...weekly.slice(1, -1), [last[0], last[1] + first[1]]]
}

function statementsOf(weekly: readonly MinuteInterval[]): readonly Statement[] {
  const byTimes = new Map<string, { weekdays: number[]; times: readonly MinuteInterval[] }>()
  rowsOf(weekly).forEach((times, weekday) => {
    const key = JSON.stringify(times)
    const group = byTimes.get(key) ?? { weekdays: [], times }
    group.weekdays.push(weekday)
    byTimes.set(key, group)
  })
  return [...byTimes.values()].flatMap(({ weekdays, times }): readonly Statement[] => {
    const days: Days = weekdays.length === 7 ? EVERY_DAY : { kind: 'weekdays', weekdays }
    if (times.length > 0) return [{ kind: 'open', days, times }]
    return weekly.length === 0 ? [{ kind: 'closed', days }] : []
  })
}

/** What all days that are surely holidays have in common, where it isn't what their weekdays have anyway. */
function sameOn(days: readonly KnownDay[], calendar: readonly CalendarDay[], differing: ReadonlySet<string>): KnownDay {
  const isHoliday = ({ kinds }: CalendarDay): boolean => kinds.length === 1 && kinds[0] === 'holiday'
  const on = calendar.flatMap((day, at) => (isHoliday(day) ? [days[at]!] : []))
  const [first] = on
  if (!first || !on.every(each => JSON.stringify(each) === JSON.stringify(first))) return null
  return calendar.some(day => isHoliday(day) && differing.has(day.date)) ? first : null
}

const holidayStatement = (times: readonly MinuteInterval[]): Statement =>
  times.length > 0 ? { kind: 'open', days: HOLIDAYS, times } : { kind: 'closed', days: HOLIDAYS }
