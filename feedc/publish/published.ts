import { readEnvelope } from '@core/feed/envelope'
import { readIndex } from '@core/feed/readIndex'
import type { Trust } from '@core/feed/trust'
import { verifyEnvelope } from '@core/feed/verifyEnvelope'
import type { FeedIndex } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import { publishCopy as copy } from './copy'
import type { FeedTarget } from './FeedTarget'
import { INDEX } from './names'
import { sentenceOf } from './sentence'

/** The feed that couriers read now. */
export interface Published {
  readonly bytes: Uint8Array
  readonly index: FeedIndex
  /** A key of ours signed it: phones that take this one take ours. */
  readonly isTrusted: boolean
}

/** What is at the target; null before the first publishing. Errors: a sentence; also when index.json is something else's. */
export async function readPublished(
  target: FeedTarget,
  { keys }: Pick<Trust, 'keys'>,
): Promise<Result<Published | null, string>> {
  const got = await target.get(INDEX)
  if (!got.ok) return err(sentenceOf(target, got.error))
  const bytes = got.value
  if (bytes === null) return ok(null)
  const envelope = readEnvelope(bytes)
  const index = envelope.ok ? readIndex(envelope.value.payload) : envelope
  if (!envelope.ok || !index.ok) return err(copy.notAFeed(target.label))
  const isTrusted = verifyEnvelope(envelope.value.envelope, envelope.value.payload, keys).ok
  return ok({ bytes, index: index.value, isTrusted })
}

export const isSameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === b || (a !== null && b !== null && Buffer.compare(a, b) === 0)
