import { toInstant } from '@core/time/shanghaiTime'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** This computer's clock stands before the feed that phones have was made: they would take the new one for a rollback (§3.7 step 4). */
export const clockBehind: Rule = {
  code: 'clock_behind',
  severity: 'error',
  run: ({ config }, { nowMs, previous }) => {
    if (!config || config.value.revision !== null || !previous || nowMs > previous.revision * 1000) return []
    const message = ruleCopy.clockBehind(toInstant(nowMs), toInstant(previous.revision * 1000))
    return [noticeOf(clockBehind, config, null, message)]
  },
}
