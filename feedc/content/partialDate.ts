import { isDay } from '@core/time/shanghaiTime'

const FORMS = /^(\d{4})(?:[-/.\u5e74](\d{1,2})(?:[-/.\u6708](\d{1,2})\u65e5?|\u6708?)|\u5e74)?$/

/**
 * A date as exact as it was written: 2024, 2024年7月, 2024-07-18, and what Excel turns these into (2024/7/18).
 * Null for anything else, and for days that don't exist.
 */
export function partialDateOf(text: string): string | null {
  const match = FORMS.exec(text.trim())
  if (!match) return null
  const [, year, month, day] = match
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
  return isDay(`${date}-01-01`.slice(0, 10)) ? date : null
}
