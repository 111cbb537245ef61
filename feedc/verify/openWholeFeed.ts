import { openIndex } from '@core/feed/openIndex'
import type { Trust } from '@core/feed/trust'
import type { FeedIndex } from '@core/feed/wire/index'
import { err, ok } from '@core/result'
import { INDEX_NAME } from '@core/sync/limits'
import { copy } from '@feedc/copy'
import type { Io } from '@feedc/io'
import type { FeedFile } from '../build/feedFile'
import type { FeedReader } from './feedReader'
import { sayVerdict } from './sayVerdict'
import { verifyFeed } from './verifyFeed'

/** A file of a feed by its name, wherever it is kept; null when it isn't there. */
export type ReadFile = (name: string) => Uint8Array | null

export interface VerifiedFeed {
  readonly index: FeedIndex
  readonly keyids: readonly string[]
  readonly indexBytes: Uint8Array
  /** Parts, archive pages and images, each once: all that the index leads to, and nothing else that lies beside it. */
  readonly files: readonly FeedFile[]
}

/** A feed that phones would take whole, with its bytes; null, and sentences that say why, when they would refuse or drop anything. */
export async function openWholeFeed(read: ReadFile, trust: Pick<Trust, 'feed' | 'keys'>, io: Io): Promise<VerifiedFeed | null> {
  const indexBytes = read(INDEX_NAME) ?? new Uint8Array()
  const files = new Map<string, Uint8Array>()
  const reader: FeedReader = async name => {
    const bytes = read(name)
    if (bytes) files.set(name, bytes)
    return bytes ? ok(bytes) : err('missing')
  }
  const verdict = await verifyFeed(indexBytes, trust, reader, [io.nowMs()])
  sayVerdict(verdict, io)
  if (!verdict.accepted) return null
  const opened = openIndex(indexBytes, trust)
  if (!opened.ok) throw new Error(copy.notTrusted(opened.error.code))
  return { ...opened.value, indexBytes, files: [...files].map(([name, bytes]) => ({ name, bytes })) }
}
