import { parseInstant } from '@core/feed/instant'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A warning that ends before it begins is never shown. */
export const expiresBeforeEffective: Rule = {
  code: 'expires_before_effective',
  severity: 'error',
  run: ({ alerts }) =>
    alerts
      .filter(({ value }) => at(value.expires) <= at(value.effective))
      .map(entry => {
        const { effective, expires } = entry.value
        return noticeOf(expiresBeforeEffective, entry, 'expires', ruleCopy.expiresBeforeEffective(effective, expires))
      }),
}

const at = (instant: string): number => parseInstant(instant) ?? 0
