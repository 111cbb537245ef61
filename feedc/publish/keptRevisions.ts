import { openPart } from '@core/feed/openPart'
import { type FeedIndex, PART_NAMES, type PartName } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import { countOf } from '@feedc/verify/verifyFeed'
import { publishCopy as copy } from './copy'
import type { FeedTarget } from './FeedTarget'
import { indexIn } from './indexIn'
import { INDEX, revisionIn } from './names'
import type { Progress } from './progress'
import { sentenceOf } from './sentence'

/** The revisions that can be gone back to, newest first, as lines: when it was compiled, how many items of each kind. */
export async function keptRevisions(target: FeedTarget, progress: Progress): Promise<Result<readonly string[], string>> {
  progress.at(copy.checking)
  const listed = await target.list()
  if (!listed.ok) return err(sentenceOf(target, listed.error))
  const kept = listed.value.filter(({ name }) => name === INDEX || revisionIn(name) !== null).map(({ name }) => name)
  const lines = new Map<number, string>()
  const counted = new Map<string, number | null>()
  // The published one first: it is among the kept ones too, since it was announced there.
  for (const name of [...kept].sort((a, b) => Number(b === INDEX) - Number(a === INDEX))) {
    progress.at(copy.fetching(name))
    const bytes = await target.get(name)
    if (!bytes.ok) return err(sentenceOf(target, bytes.error))
    const index = bytes.value && indexIn(bytes.value)
    const revision = index?.revision ?? revisionIn(name)
    if (revision === null || lines.has(revision)) continue
    const counts = index && (await countsOf(target, index, counted))
    if (counts && !counts.ok) return counts
    const line =
      index && counts
        ? copy.keptRevision(revision, index.generated.slice(0, 16).replace('T', ' '), counts.value, name === INDEX)
        : null
    lines.set(revision, line ?? copy.unreadableRevision(revision))
  }
  return ok([...lines].sort(([a], [b]) => b - a).map(([, line]) => line))
}

async function countsOf(
  target: FeedTarget,
  index: FeedIndex,
  counted: Map<string, number | null>,
): Promise<Result<string, string>> {
  const words: string[] = []
  for (const name of PART_NAMES) {
    const { path } = index.parts[name]
    if (!counted.has(path)) {
      const bytes = await target.get(path)
      if (!bytes.ok) return err(sentenceOf(target, bytes.error))
      counted.set(path, bytes.value && countIn(name, index, bytes.value))
    }
    words.push(copy.count(copy.counts[name], counted.get(path) ?? null))
  }
  return ok(words.join('  '))
}

function countIn(name: PartName, index: FeedIndex, bytes: Uint8Array): number | null {
  const part = openPart(name, index.parts[name], bytes)
  return part.ok ? countOf(part.value.value) : null
}
