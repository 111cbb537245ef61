import { err, ok, type Result } from '@core/result'
import { readEnvelope } from './envelope'
import { FeedError } from './FeedError'
import { readIndex } from './readIndex'
import type { Trust } from './trust'
import { verifyEnvelope } from './verifyEnvelope'
import type { FeedIndex } from './wire/index'

export interface SignedIndex {
  readonly index: FeedIndex
  /** Trusted keys that signed it, at least one. */
  readonly keyids: readonly string[]
}

/** §3.7 steps 3 and 4, first half: index.json's bytes to an index that a trusted key signed and that speaks of this feed. */
export function openIndex(bytes: Uint8Array, trust: Pick<Trust, 'feed' | 'keys'>): Result<SignedIndex, FeedError> {
  const read = readEnvelope(bytes)
  if (!read.ok) return read
  const keyids = verifyEnvelope(read.value.envelope, read.value.payload, trust.keys)
  if (!keyids.ok) return keyids
  const index = readIndex(read.value.payload)
  if (!index.ok) return index
  if (index.value.feed !== trust.feed) return err(new FeedError('other_feed', '/feed'))
  return ok({ index: index.value, keyids: keyids.value })
}
