import { isPastReview } from '@core/time/freshness'
import { DAY_MS, dayOf, startOfDayMs } from '@core/time/shanghaiTime'
import type { Today } from '@desk/api/today'
import type { Content } from '@feedc/content/Content'
import type { Notice } from '@feedc/notices'

/** So many days ahead something that ends is worth a word. */
const SOON_DAYS = 14

/** A date as exact as it was written, as its last day. */
const lastDayMs = (date: string): number => {
  const day = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date
  return startOfDayMs(day)
}

/** Benefits past the day on which an editor had to look again, the longest first. */
export const reviewsOf = ({ benefits }: Content, nowMs: number): Today['reviews'] =>
  benefits
    .filter(({ value }) => isPastReview(value.reviewBy, nowMs))
    .map(({ value }) => ({
      record: { kind: 'benefits' as const, id: value.id, title: value.title },
      reviewBy: value.reviewBy,
      daysOver: Math.max(0, Math.floor((startOfDayMs(dayOf(nowMs)) - lastDayMs(value.reviewBy)) / DAY_MS)),
    }))
    .sort((a, b) => b.daysOver - a.daysOver)

/** What else has to be looked at: a review that is due stands among the reviews already. */
export const graveOf = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ severity, code }) => severity !== 'info' && code !== 'review_overdue')

/** Alerts that are over or soon will be. */
export const expiriesOf = ({ alerts }: Content, nowMs: number): Today['expiries'] =>
  alerts
    .map(({ value }) => ({
      record: { kind: 'alerts' as const, id: value.identifier, title: value.headline },
      expires: value.expires,
      daysLeft: Math.floor((Date.parse(value.expires) - nowMs) / DAY_MS),
    }))
    .filter(({ daysLeft }) => daysLeft < SOON_DAYS)
    .sort((a, b) => a.daysLeft - b.daysLeft)
