import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkIndex } from '@core/feed/readIndex'
import type { FeedIndex } from '@core/feed/wire/index'

/**
 * The index that an app carries: `feedc bundle` puts it, without a signature, beside the trust.json that the app believes.
 * Null when no such index of this feed lies there (a key file's folder, a trust.json that was copied alone).
 */
export function packedIndex(trustFile: string, feed: string): FeedIndex | null {
  try {
    const index = checkIndex(JSON.parse(readFileSync(join(dirname(trustFile), 'index.json'), 'utf8')))
    return index.ok && index.value.feed === feed ? index.value : null
  } catch {
    return null
  }
}
