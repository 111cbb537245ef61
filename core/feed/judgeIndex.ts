import { err, ok, type Result } from '@core/result'
import type { Dated } from './dated'
import { FeedError } from './FeedError'
import { parseInstant } from './instant'
import { type Clocks, isFromFuture, judgeDate } from './judgeDate'
import type { FeedIndex } from './wire/index'

export interface Held<T extends Dated = FeedIndex> {
  readonly index: T
  /** The highest revision ever verified on this phone; at least that of the package. */
  readonly floor: number
}

/** Past the day its editor vouched for it. A clock that is behind makes nothing expire. */
export const isExpired = (index: Pick<Dated, 'expires'>, nowMs: number): boolean => nowMs >= (parseInstant(index.expires) ?? 0)

/**
 * §3.7 step 4, second half: what a verified index (or a directory, §3.12) means to a phone that already has one.
 * `same` = the very index we hold · `newer` = to be fetched; `binds` = its revision is the least from now on.
 * Errors: from_the_future, rollback, same_revision_other_bytes, expired.
 *
 * Expiry refuses only what would replace something still valid by the same clock. When both are past their date the newer
 * one is better, and a phone whose clock is years ahead sees exactly that: it goes on getting news, dated and dimmed.
 *
 * An index that was taken in doubt, and that this phone's clock puts into the future, gives way to any above the floor:
 * so one wrong clock, the publisher's or the phone's, never locks a phone out for longer than it is wrong.
 */
export function judgeIndex<T extends Dated>(offered: T, held: Held<T>, clocks: Clocks): Result<Judged, FeedError> {
  const { ownMs } = clocks
  const dated = judgeDate(offered.generated, clocks)
  if (dated === 'future') return err(new FeedError('from_the_future', '/generated'))
  const isHeldInDoubt = held.index.revision > held.floor && isFromFuture(held.index, ownMs)
  const least = isHeldInDoubt ? held.floor : Math.max(held.floor, held.index.revision)
  if (offered.revision < least) return err(new FeedError('rollback', '/revision'))
  if (offered.revision === held.index.revision) {
    return isSameIndex(offered, held.index)
      ? ok({ verdict: 'same', binds: dated === 'plausible' })
      : err(new FeedError('same_revision_other_bytes', '/revision'))
  }
  if (isExpired(offered, ownMs) && !isExpired(held.index, ownMs)) return err(new FeedError('expired', '/expires'))
  return ok({ verdict: 'newer', binds: dated === 'plausible' })
}

export interface Judged {
  readonly verdict: 'same' | 'newer'
  readonly binds: boolean
}

/** The schema writes keys in one order, so equal indexes have equal JSON, however the payload was spaced. */
const isSameIndex = (a: Dated, b: Dated): boolean => JSON.stringify(a) === JSON.stringify(b)
