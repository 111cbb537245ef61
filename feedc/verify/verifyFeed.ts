import type { FeedErrorCode } from '@/feed/FeedError'
import { isExpired } from '@/feed/judgeIndex'
import { openIndex } from '@/feed/openIndex'
import { openPart } from '@/feed/openPart'
import type { Trust } from '@/feed/trust'
import { type FeedIndex, PART_NAMES, type PartName, type PartRef } from '@/feed/wire/index'
import { partLimits } from '@/sync/limits'
import type { FeedReader, Unread } from './feedReader'

/** What a phone says of a feed; `--json` prints it as it is. */
export interface Verdict {
  /** A phone takes it, whole. */
  readonly accepted: boolean
  /** Why it takes nothing; null when the index is good. */
  readonly error: { readonly code: FeedErrorCode | Unread; readonly at: string } | null
  readonly feed: string | null
  readonly revision: number | null
  readonly generated: string | null
  readonly expires: string | null
  /** Trusted keys that signed it. */
  readonly keyids: readonly string[]
  readonly parts: readonly PartVerdict[]
}

export interface PartVerdict {
  readonly path: string
  /** Records kept. */
  readonly items: number
  /** Records that a phone would leave out, by JSON Pointer. */
  readonly dropped: readonly { readonly at: string; readonly code: FeedErrorCode }[]
  readonly error: FeedErrorCode | Unread | null
}

const NOTHING = { feed: null, revision: null, generated: null, expires: null, keyids: [], parts: [] } as const
const refused = (code: FeedErrorCode | Unread, at = ''): Verdict => ({ accepted: false, error: { code, at }, ...NOTHING })

/**
 * §3.7 steps 3 to 6 with the phone's own code, over an index that was read already and parts still to be read. `nowMs`: past its
 * date a phone would not let it replace one that is still valid.
 */
export async function verifyFeed(
  bytes: Uint8Array,
  trust: Pick<Trust, 'feed' | 'keys'>,
  read: FeedReader,
  nowMs: number,
): Promise<Verdict> {
  const opened = openIndex(bytes, trust)
  if (!opened.ok) return refused(opened.error.code, opened.error.at)
  const { index, keyids } = opened.value
  const parts: PartVerdict[] = []
  for (const [name, ref] of partsIn(index)) parts.push(await verifyPart(name, ref, read))
  const { feed, revision, generated, expires } = index
  const error = isExpired(index, nowMs) ? ({ code: 'expired', at: '/expires' } as const) : null
  const isWhole = parts.every(part => part.error === null && part.dropped.length === 0)
  return { accepted: isWhole && error === null, error, feed, revision, generated, expires, keyids, parts }
}

/** There is no index to speak of. */
export const unread = (code: Unread): Verdict => refused(code)

const partsIn = (index: FeedIndex): readonly (readonly [PartName, PartRef])[] => [
  ...PART_NAMES.map(name => [name, index.parts[name]] as const),
  ...index.archive.map(ref => ['news', ref] as const),
]

async function verifyPart(name: PartName, ref: PartRef, read: FeedReader): Promise<PartVerdict> {
  const failed = (error: FeedErrorCode | Unread): PartVerdict => ({ path: ref.path, items: 0, dropped: [], error })
  const bytes = await read(ref.path, partLimits(ref))
  if (!bytes.ok) return failed(bytes.error)
  const part = openPart(name, ref, bytes.value)
  if (!part.ok) return failed(part.error.code)
  const dropped = part.value.dropped.map(({ at, code }) => ({ at, code }))
  return { path: ref.path, items: countOf(part.value.value), dropped, error: null }
}

const countOf = (value: object): number =>
  Array.isArray(value)
    ? value.length
    : Object.values(value).reduce<number>((sum, list) => sum + (list as readonly unknown[]).length, 0)
