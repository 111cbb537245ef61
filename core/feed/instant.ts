import { dayNumberOfDay, HOUR_MS, isDay, MINUTE_MS, startOfDayNumberMs } from '@core/time/shanghaiTime'

/** RFC 3339 as the feed writes it: seconds, and Shanghai's offset (docs/feed-format.md §2). */
const FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\+08:00$/

/**
 * An instant in ms since the Unix epoch; null for anything else, for a date no calendar has, and for years before 1970.
 * By hand: the wire is read strictly, and engines and dayjs make 3 March of 31 February.
 */
export function parseInstant(text: string): number | null {
  const [, day = '', ...clock] = FORM.exec(text) ?? []
  const [hour = 24, minute = 60, second = 60] = clock.map(Number)
  const isReal = isDay(day) && day >= '1970' && hour < 24 && minute < 60 && second < 60
  return isReal ? startOfDayNumberMs(dayNumberOfDay(day)) + hour * HOUR_MS + minute * MINUTE_MS + second * 1000 : null
}
