import { dayOf } from '@/domain/shanghaiTime'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A benefit past its `reviewBy`: the amount may have changed since, and the phone says so beside it. */
export const reviewOverdue: Rule = {
  code: 'review_overdue',
  severity: 'warning',
  run: ({ benefits }, { nowMs }) =>
    benefits
      .filter(({ value }) => value.reviewBy < dayOf(nowMs).slice(0, value.reviewBy.length))
      .map(entry => noticeOf(reviewOverdue, entry, 'reviewBy', ruleCopy.reviewOverdue(entry.value.reviewBy))),
}
