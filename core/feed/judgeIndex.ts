import { err, ok, type Result } from '@core/result'
import { FeedError } from './FeedError'
import { parseInstant } from './instant'
import type { FeedIndex } from './wire/index'

export interface Held {
  readonly index: FeedIndex
  /** The highest revision ever verified on this phone; at least that of the package. */
  readonly floor: number
}

/** Past the day its editor vouched for it. A clock that is behind makes nothing expire. */
export const isExpired = (index: FeedIndex, nowMs: number): boolean => nowMs >= (parseInstant(index.expires) ?? 0)

/**
 * §3.7 step 4, second half: what a verified index means to a phone that already has one.
 * `same` = the very index we hold · `newer` = to be fetched. Errors: rollback, same_revision_other_bytes, expired.
 *
 * Expiry refuses only what would replace something still valid by the same clock. When both are past their date the newer
 * one is better, and a phone whose clock is years ahead sees exactly that: it goes on getting news, dated and dimmed.
 */
export function judgeIndex(offered: FeedIndex, held: Held, nowMs: number): Result<'same' | 'newer', FeedError> {
  if (offered.revision < Math.max(held.floor, held.index.revision)) return err(new FeedError('rollback', '/revision'))
  if (offered.revision === held.index.revision) {
    return isSameIndex(offered, held.index) ? ok('same') : err(new FeedError('same_revision_other_bytes', '/revision'))
  }
  if (isExpired(offered, nowMs) && !isExpired(held.index, nowMs)) return err(new FeedError('expired', '/expires'))
  return ok('newer')
}

/** The schema writes keys in one order, so equal indexes have equal JSON, however the payload was spaced. */
const isSameIndex = (a: FeedIndex, b: FeedIndex): boolean => JSON.stringify(a) === JSON.stringify(b)
