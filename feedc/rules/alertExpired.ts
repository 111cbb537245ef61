import { parseInstant } from '@core/feed/instant'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A warning whose time has passed: it stays readable, dated and dimmed, and the editor is told. */
export const alertExpired: Rule = {
  code: 'alert_expired',
  severity: 'info',
  run: ({ alerts }, { nowMs }) =>
    alerts
      .filter(({ value }) => (parseInstant(value.expires) ?? 0) <= nowMs)
      .map(entry => noticeOf(alertExpired, entry, 'expires', ruleCopy.alertExpired(entry.value.expires))),
}
