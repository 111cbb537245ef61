/** RFC 3339 as the feed writes it: seconds, and Shanghai's offset (docs/feed-format.md §2). */
const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\+08:00$/
const OFFSET_MS = 8 * 3_600_000

/**
 * An instant in ms since the Unix epoch; null for anything else, and for a date no calendar has.
 * By arithmetic: engines disagree on what `Date.parse` makes of 31 February.
 */
export function parseInstant(text: string): number | null {
  const fields = FORM.exec(text)?.slice(1).map(Number)
  if (!fields) return null
  const [year, month, day, hour, minute, second] = fields as [number, number, number, number, number, number]
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const isReal =
    year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second < 60
  return isReal ? Date.UTC(year, month - 1, day, hour, minute, second) - OFFSET_MS : null
}
