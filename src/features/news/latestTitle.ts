import { freshUntilDaysMs, type PartialDate } from '@core/time/freshness'
import { copy } from './copy'

/** Two months without an issue, and what is there isn't news any more (docs/design.md §2). */
const NEW_DAYS = 60

/** What heads the newest issue there is: an old one is called by its month, never the latest. */
export function latestTitle(date: PartialDate, nowMs: number): string {
  if (nowMs < freshUntilDaysMs(date, NEW_DAYS)) return copy.latest
  const [year, month] = date.split('-').map(Number)
  return copy.aged(year!, month ?? 1)
}
