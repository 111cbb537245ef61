import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { copy } from './copy'

dayjs.extend(utc)
/** Shanghai's clock, whatever this computer's is set to. */
const CITY_OFFSET_MIN = 480
const there = (at: Date | number | string): dayjs.Dayjs => dayjs(at).utcOffset(CITY_OFFSET_MIN)

/** HH:mm in Shanghai. */
export const clock = (at: Date | number | string): string => there(at).format('HH:mm')
export const clockWithSeconds = (at: Date | number | string): string => there(at).format('HH:mm:ss')

/** As people say it: today, yesterday, or the day; the year when it isn't this one. */
export function dayAndClock(at: number | string, now: Date = new Date()): string {
  const day = there(at)
  const today = there(now)
  if (day.isSame(today, 'day')) return copy.today(clock(at))
  if (day.isSame(today.subtract(1, 'day'), 'day')) return copy.yesterday(clock(at))
  return day.format(day.isSame(today, 'year') ? copy.dayAndClock : copy.yearDayAndClock)
}

export const dayInWords = (date: string): string => there(date).format(copy.day)

/** Today in Shanghai, as people say it. */
export const todayInWords = (now: Date = new Date()): string => there(now).format(copy.weekday)

/** Today's date in Shanghai, as it is written in files. */
export const todayThere = (): string => there(Date.now()).format('YYYY-MM-DD')
