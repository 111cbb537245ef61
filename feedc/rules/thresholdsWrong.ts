import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** `suspicious` not below `stop`: the middle verdict could never be given. */
export const thresholdsWrong: Rule = {
  code: 'thresholds_wrong',
  severity: 'error',
  run: ({ checks }) =>
    checks
      .filter(({ value: { thresholds } }) => thresholds.suspicious >= thresholds.stop)
      .map(entry => {
        const { suspicious, stop } = entry.value.thresholds
        return noticeOf(thresholdsWrong, entry, 'thresholds', ruleCopy.thresholdsWrong(suspicious, stop))
      }),
}
