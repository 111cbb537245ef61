import dayjs from 'dayjs'
import { copy } from './copy'

/** HH:mm of this computer's clock. */
export const clock = (at: Date | number | string): string => dayjs(at).format('HH:mm')
export const clockWithSeconds = (at: Date | number | string): string => dayjs(at).format('HH:mm:ss')

/** As people say it: today, yesterday, or the day; the year when it isn't this one. */
export function dayAndClock(at: number | string, now: Date = new Date()): string {
  const day = dayjs(at)
  const today = dayjs(now)
  if (day.isSame(today, 'day')) return copy.today(clock(at))
  if (day.isSame(today.subtract(1, 'day'), 'day')) return copy.yesterday(clock(at))
  return day.format(day.isSame(today, 'year') ? copy.dayAndClock : copy.yearDayAndClock)
}

export const dayInWords = (date: string): string => dayjs(date).format(copy.day)
