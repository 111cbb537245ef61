import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A benefit to be looked at again before the day its figures speak of: the two dates were swapped. */
export const reviewBeforeAsOf: Rule = {
  code: 'review_before_as_of',
  severity: 'error',
  run: ({ benefits }) =>
    benefits
      .filter(({ value: { asOf, reviewBy } }) => reviewBy < asOf.slice(0, reviewBy.length))
      .map(entry => {
        const { asOf, reviewBy } = entry.value
        return noticeOf(reviewBeforeAsOf, entry, 'reviewBy', ruleCopy.reviewBeforeAsOf(asOf, reviewBy))
      }),
}
