import { readEnvelope } from '@core/feed/envelope'
import { readIndex } from '@core/feed/readIndex'
import type { FeedIndex } from '@core/feed/wire/index'

/** The index in an envelope, whoever signed it; null for anything else. Good for counting and for keeping, never for publishing. */
export function indexIn(bytes: Uint8Array): FeedIndex | null {
  const envelope = readEnvelope(bytes)
  const index = envelope.ok ? readIndex(envelope.value.payload) : envelope
  return index.ok ? index.value : null
}
