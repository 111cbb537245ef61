import { createHash } from 'node:crypto'
import type { FeedErrorCode } from '@core/feed/FeedError'
import { isFromFuture } from '@core/feed/judgeDate'
import { isExpired } from '@core/feed/judgeIndex'
import { openIndex } from '@core/feed/openIndex'
import { openPart } from '@core/feed/openPart'
import type { Trust } from '@core/feed/trust'
import { type FeedIndex, PART_NAMES, type PartName, type PartRef } from '@core/feed/wire/index'
import { partLimits } from '@core/sync/limits'
import { cellsIn } from './cellsIn'
import type { FeedReader, Unread } from './feedReader'
import { imagesIn } from './imagesIn'

/** What a phone says of a feed; `--json` prints it as it is. */
export interface Verdict {
  /** A phone takes it, whole. */
  readonly accepted: boolean
  /** Why it takes nothing; null when the index is good. */
  readonly error: { readonly code: FeedErrorCode | Unread; readonly at: string } | null
  readonly feed: string | null
  readonly revision: number | null
  /** The revision that the app carries which this trust belongs to; null when there is no such app. A phone with it takes nothing lower. */
  readonly packed: number | null
  readonly generated: string | null
  readonly expires: string | null
  /** Trusted keys that signed it. */
  readonly keyids: readonly string[]
  readonly parts: readonly PartVerdict[]
  /** Images that articles name and a phone would not get: a hole in an article, no reason to refuse the feed. */
  readonly images: readonly { readonly path: string; readonly error: 'wrong_hash' | Unread }[]
}

export interface PartVerdict {
  readonly path: string
  /** Records kept. */
  readonly items: number
  /** Records that a phone would leave out, by JSON Pointer. */
  readonly dropped: readonly { readonly at: string; readonly code: FeedErrorCode }[]
  readonly error: FeedErrorCode | Unread | null
}

const NOTHING = {
  feed: null,
  revision: null,
  packed: null,
  generated: null,
  expires: null,
  keyids: [],
  parts: [],
  images: [],
} as const
const refused = (code: FeedErrorCode | Unread, at = ''): Verdict => ({ accepted: false, error: { code, at }, ...NOTHING })

/**
 * §3.7 steps 3 to 6 with the phone's own code, over an index that was read already and parts still to be read. `clocks`: ours,
 * and the server's when there is one, in ms; by any of them it may be neither past its date nor from the future.
 */
export async function verifyFeed(
  bytes: Uint8Array,
  trust: Pick<Trust, 'feed' | 'keys'>,
  read: FeedReader,
  clocks: readonly number[],
): Promise<Verdict> {
  const opened = openIndex(bytes, trust)
  if (!opened.ok) return refused(opened.error.code, opened.error.at)
  const { index, keyids } = opened.value
  const texts: Uint8Array[] = []
  const reading: FeedReader = async (...wanted) => {
    const got = await read(...wanted)
    if (got.ok) texts.push(got.value)
    return got
  }
  const parts: PartVerdict[] = []
  for (const [name, ref] of partsIn(index)) {
    const before = texts.length
    parts.push(await verifyPart(name, ref, reading))
    const [bytes] = texts.slice(before)
    if (name === 'stations' && bytes) for (const cell of cellsIn(bytes)) parts.push(await verifyPart(name, cell, reading))
  }
  const images = await brokenImages(imagesIn(texts), read)
  const { feed, revision, generated, expires } = index
  const error = misdated(index, clocks)
  const isWhole = parts.every(part => part.error === null && part.dropped.length === 0) && images.length === 0
  return { accepted: isWhole && error === null, error, feed, revision, packed: null, generated, expires, keyids, parts, images }
}

function misdated(index: FeedIndex, clocks: readonly number[]): Verdict['error'] {
  if (clocks.some(nowMs => isFromFuture(index, nowMs))) return { code: 'from_the_future', at: '/generated' }
  return clocks.some(nowMs => isExpired(index, nowMs)) ? { code: 'expired', at: '/expires' } : null
}

/** There is no index to speak of. */
export const unread = (code: Unread): Verdict => refused(code)

/** Every part an index names, as what a phone opens it: pages of the archive are news. Cells are named by the stations part (cellsIn.ts). */
export const partsIn = (index: FeedIndex): readonly (readonly [PartName, PartRef])[] => [
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

/** The largest image that feedc lets into a feed is a fraction of this. */
const IMAGE_LIMITS = { maxBytes: 2 * 1024 * 1024, deadlineMs: 30_000 }

/** An image's name is the SHA-256 of its bytes, and the part that names it is vouched for. */
async function brokenImages(names: readonly string[], read: FeedReader): Promise<Verdict['images']> {
  const broken: Verdict['images'][number][] = []
  for (const path of names) {
    const bytes = await read(path, IMAGE_LIMITS)
    if (!bytes.ok) broken.push({ path, error: bytes.error })
    else if (createHash('sha256').update(bytes.value).digest('hex') !== path.split('.')[1])
      broken.push({ path, error: 'wrong_hash' })
  }
  return broken
}

/** Items in a part's content, all its lists together. */
export const countOf = (value: object): number =>
  Array.isArray(value)
    ? value.length
    : Object.values(value).reduce<number>((sum, list) => sum + (list as readonly unknown[]).length, 0)
