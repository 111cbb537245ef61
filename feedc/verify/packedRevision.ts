import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkIndex } from '@core/feed/readIndex'

/**
 * The revision that an app carries: `feedc bundle` puts its index, without a signature, beside the trust.json that the app believes.
 * Null when no such index of this feed lies there (a key file's folder, a trust.json that was copied alone).
 */
export function packedRevision(trustFile: string, feed: string): number | null {
  try {
    const index = checkIndex(JSON.parse(readFileSync(join(dirname(trustFile), 'index.json'), 'utf8')))
    return index.ok && index.value.feed === feed ? index.value.revision : null
  } catch {
    return null
  }
}
