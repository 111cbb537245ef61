import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { err, type Result } from '@/domain/result'
import { FeedError } from '@/feed/FeedError'
import { openIndex, type SignedIndex } from '@/feed/openIndex'
import type { Trust } from '@/feed/trust'

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
