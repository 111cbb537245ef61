import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FeedError } from '@core/feed/FeedError'
import { openIndex, type SignedIndex } from '@core/feed/openIndex'
import type { Trust } from '@core/feed/trust'
import { err, type Result } from '@core/result'

/** A feed folder's index as a phone opens it: signature first, then form. Errors: the phone's own, or bad_envelope when there is no file. */
export function openFeedFolder(dir: string, trust: Pick<Trust, 'feed' | 'keys'>): Result<SignedIndex, FeedError> {
  const bytes = readIfThere(dir, 'index.json')
  return bytes ? openIndex(bytes, trust) : err(new FeedError('bad_envelope', ''))
}

/** The bytes of a file in a feed folder; null when it isn't there. */
export function readIfThere(dir: string, name: string): Uint8Array | null {
  try {
    return readFileSync(join(dir, name))
  } catch {
    return null
  }
}
