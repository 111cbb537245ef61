import { readEnvelope } from '@core/feed/envelope'
import { openPart } from '@core/feed/openPart'
import type { Trust } from '@core/feed/trust'
import { verifyEnvelope } from '@core/feed/verifyEnvelope'
import { type FeedIndex, PART_NAMES, type PartName } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import { countOf } from '@feedc/verify/verifyFeed'
import { publishCopy as copy } from './copy'
import type { FeedTarget } from './FeedTarget'
import { indexIn } from './indexIn'
import { INDEX, revisionIn } from './names'
import type { Progress } from './progress'
import { sentenceOf } from './sentence'

/** A revision that can be gone back to, or whose index nobody can read. */
export interface Kept {
  readonly revision: number
  readonly index: FeedIndex | null
  /** How many items of each kind; null: its part is gone. */
  readonly counts: Readonly<Record<PartName, number | null>>
  readonly isCurrent: boolean
  /** None of the keys that were asked about signed it, so it can't be gone back to. */
  readonly isForeign: boolean
}

/** The revisions that can be gone back to, newest first, as lines: when it was compiled, how many items of each kind. */
export async function keptRevisions(
  target: FeedTarget,
  progress: Progress,
  keys: Trust['keys'] | null = null,
): Promise<Result<readonly string[], string>> {
  const kept = await listKept(target, progress, keys)
  return kept.ok ? ok(kept.value.map(lineOf)) : kept
}

function lineOf({ revision, index, counts, isCurrent, isForeign }: Kept): string {
  if (!index) return copy.unreadableRevision(revision)
  const words = PART_NAMES.map(name => copy.count(copy.counts[name], counts[name])).join('  ')
  return copy.keptRevision(revision, index.generated.slice(0, 16).replace('T', ' '), words, isCurrent, isForeign)
}

/** The same, as data. `keys`: those that phones trust; null where nobody says. */
export async function listKept(
  target: FeedTarget,
  progress: Progress,
  keys: Trust['keys'] | null = null,
): Promise<Result<readonly Kept[], string>> {
  progress.at(copy.checking)
  const listed = await target.list()
  if (!listed.ok) return err(sentenceOf(target, listed.error))
  const names = listed.value.filter(({ name }) => name === INDEX || revisionIn(name) !== null).map(({ name }) => name)
  const kept = new Map<number, Kept>()
  const counted = new Map<string, number | null>()
  // The published one first: it is among the kept ones too, since it was announced there.
  for (const name of [...names].sort((a, b) => Number(b === INDEX) - Number(a === INDEX))) {
    progress.at(copy.fetching(name))
    const bytes = await target.get(name)
    if (!bytes.ok) return err(sentenceOf(target, bytes.error))
    const index = bytes.value && indexIn(bytes.value)
    const revision = index?.revision ?? revisionIn(name)
    if (revision === null || kept.has(revision)) continue
    const counts = index ? await countsOf(target, index, counted) : ok(NOTHING_COUNTED)
    if (!counts.ok) return counts
    const isForeign = keys !== null && bytes.value !== null && !isSignedBy(bytes.value, keys)
    kept.set(revision, { revision, index, counts: counts.value, isCurrent: name === INDEX, isForeign })
  }
  return ok([...kept.values()].sort((a, b) => b.revision - a.revision))
}

function isSignedBy(bytes: Uint8Array, keys: Trust['keys']): boolean {
  const read = readEnvelope(bytes)
  return read.ok && verifyEnvelope(read.value.envelope, read.value.payload, keys).ok
}

const NOTHING_COUNTED = Object.fromEntries(PART_NAMES.map(name => [name, null])) as Kept['counts']

async function countsOf(
  target: FeedTarget,
  index: FeedIndex,
  counted: Map<string, number | null>,
): Promise<Result<Kept['counts'], string>> {
  const counts: Partial<Record<PartName, number | null>> = {}
  for (const name of PART_NAMES) {
    const { path } = index.parts[name]
    if (!counted.has(path)) {
      const bytes = await target.get(path)
      if (!bytes.ok) return err(sentenceOf(target, bytes.error))
      counted.set(path, bytes.value && countIn(name, index, bytes.value))
    }
    counts[name] = counted.get(path) ?? null
  }
  return ok(counts as Kept['counts'])
}

function countIn(name: PartName, index: FeedIndex, bytes: Uint8Array): number | null {
  const part = openPart(name, index.parts[name], bytes)
  return part.ok ? Math.max(countOf(part.value.value), part.value.elsewhere?.total ?? 0) : null
}
