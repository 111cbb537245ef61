import { osmDates } from './dates'

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?|PH'
const RULE = new RegExp(`^((?:${DAY})(?:\\s*,\\s*(?:${DAY}))*)(?:\\s*:)?\\s+(.+)$`)
const MENTIONS_HOLIDAYS = /\bPH\b/

/**
 * PH written out as the dates of the legal calendar, because opening_hours.js 3.15 takes 8 March and 1 June for
 * Chinese public holidays and doesn't know the Spring Festival (as of 2026-11; may go when its `cn` data is the law's).
 * Handles `PH off`, `PH 10:00-16:00` and `Sa,PH 10:00-16:00`. Null for anything else about holidays: not computable.
 */
export function withLegalHolidays(value: string, holidays: readonly string[]): string | null {
  if (!MENTIONS_HOLIDAYS.test(value)) return value
  if (/["|]/.test(value)) return null
  const rules: string[] = []
  for (const rule of value
    .split(';')
    .map(each => each.trim())
    .filter(Boolean)) {
    if (!MENTIONS_HOLIDAYS.test(rule)) {
      rules.push(rule)
      continue
    }
    const [, selector, times] = RULE.exec(rule) ?? []
    if (!selector || !times || MENTIONS_HOLIDAYS.test(times)) return null
    const weekdays = selector
      .split(',')
      .map(each => each.trim())
      .filter(each => each !== 'PH')
    if (weekdays.length > 0) rules.push(`${weekdays.join(',')} ${times}`)
    if (holidays.length > 0) rules.push(`${osmDates(holidays)} ${times}`)
  }
  return rules.length === 0 ? 'off' : rules.join('; ')
}
