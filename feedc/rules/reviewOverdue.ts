import { isPastReview } from '@core/time/freshness'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A benefit past its `reviewBy`: the amount may have changed since, and the phone says so beside it. */
export const reviewOverdue: Rule = {
  code: 'review_overdue',
  severity: 'warning',
  run: ({ benefits }, { nowMs }) =>
    benefits
      .filter(({ value }) => isPastReview(value.reviewBy, nowMs))
      .map(entry => noticeOf(reviewOverdue, entry, 'reviewBy', ruleCopy.reviewOverdue(entry.value.reviewBy))),
}
