import { parseInstant } from '@core/feed/instant'
import { DAY_MS } from '@core/time/shanghaiTime'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A year, and a month for who writes early. */
const MOST_DAYS = 400

/** A warning about a fraud that goes round now; one that holds for years is a guide, or a slip of the pen. */
export const expiresFarAway: Rule = {
  code: 'expires_far_away',
  severity: 'error',
  run: ({ alerts }) =>
    alerts
      .filter(({ value }) => at(value.expires) - at(value.sent) > MOST_DAYS * DAY_MS)
      .map(entry => noticeOf(expiresFarAway, entry, 'expires', ruleCopy.expiresFarAway(entry.value.expires))),
}

const at = (instant: string): number => parseInstant(instant) ?? 0
