import type { StationFeature } from '@core/feed/wire/stations'
import type { WeighedStation, Word } from '@core/reports/weigh'
import type { FeedConfig } from '@feedc/content/Content'

/** Two days at least: who makes up phones in one afternoon doesn't pass. */
const DAYS_LEAST = 2

/**
 * The word "open" that a city's rule lets through without an editor, weighed from reports of the rule's days alone; null: a person
 * has to look. Only for a station that is listed as open, only when nobody said locked or moved, and when nothing looks made up.
 * A rule never closes, moves or opens a place again: what it can do wrong is to call fresh what is listed as open anyway.
 */
export function passesRule(
  { words }: WeighedStation,
  status: StationFeature['properties']['status'],
  rule: NonNullable<FeedConfig['acceptOpen']>,
): Word | null {
  const open = words.find(({ kind }) => kind === 'confirmed')
  if (!open || status !== 'open' || words.some(({ kind }) => kind === 'locked' || kind === 'moved')) return null
  const { reports, days, leftOut } = open
  const isPlain = leftOut.burst === 0 && leftOut.copied === 0
  return isPlain && reports >= rule.reports && days >= Math.min(DAYS_LEAST, rule.reports) ? open : null
}
