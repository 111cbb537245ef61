import { reachableVerdicts, VERDICT_LEVELS } from '@core/alerts/verdict'
import { VERDICT_LABEL } from '@core/feed/copy'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** No set of ticks leads to a verdict: a courier with every sign before him would be told that it's only suspicious. */
export const verdictUnreachable: Rule = {
  code: 'verdict_unreachable',
  severity: 'error',
  run: ({ checks }) =>
    checks.flatMap(entry => {
      if (entry.value.thresholds.suspicious >= entry.value.thresholds.stop) return []
      const reached = reachableVerdicts(entry.value)
      const missing = VERDICT_LEVELS.filter(level => !reached.includes(level)).map(level => VERDICT_LABEL[level])
      return missing.length > 0
        ? [noticeOf(verdictUnreachable, entry, 'thresholds', ruleCopy.verdictUnreachable(missing.join('\u3001')))]
        : []
    }),
}
