import { err, ok, type Result } from '@core/result'
import { publishCopy as copy } from './copy'
import type { FeedTarget, TargetFailure } from './FeedTarget'
import { indexIn } from './indexIn'
import { INDEX, revisionIn, revisionName, servedAs } from './names'
import type { Publication } from './Publication'
import { isSameBytes } from './published'
import { sentenceOf } from './sentence'

const ROUNDS = 5

/**
 * Two publishers may swap the index at the same time, and no store has to know a conditional write. So each announces its index
 * under `revisions/` before it swaps, and looks again afterwards: the highest announced is what has to stand, and whoever sees
 * that it doesn't puts it there. A lower one never wins without a word. Errors: overtaken, the same revision announced by two,
 * or the target's.
 */
export async function settle({ target, feed }: Publication): Promise<Result<void, string>> {
  const { revision } = feed.index
  for (let round = 0; round < ROUNDS; round++) {
    const mine = await read(target, revisionName(revision))
    if (!mine.ok) return mine
    if (!isSameBytes(mine.value, feed.indexBytes)) return err(copy.sameRevisionOtherBytes(revision))
    const highest = await highestAnnounced(target)
    if (!highest.ok) return err(`${highest.error}\n${copy.maybeSwapped}`)
    const wanted = highest.value > revision ? await read(target, revisionName(highest.value)) : ok(feed.indexBytes)
    if (!wanted.ok) return wanted
    const stands = await read(target, INDEX)
    if (!stands.ok) return stands
    if (isSameBytes(stands.value, wanted.value))
      return highest.value > revision ? err(copy.overtaken(highest.value, revision)) : ok(undefined)
    // Published without announcing, by hand or by an older feedc.
    const other = stands.value && indexIn(stands.value)
    if (other && other.revision > Math.max(highest.value, revision)) return err(copy.overtaken(other.revision, revision))
    if (wanted.value) {
      const put = await target.put(INDEX, wanted.value, servedAs(INDEX))
      if (!put.ok) return err(unsure(target, put.error))
    }
  }
  return err(copy.unsettled)
}

/** The highest revision that somebody is about to publish, or has; 0 when there is none. */
export async function highestAnnounced(target: FeedTarget): Promise<Result<number, string>> {
  const listed = await target.list()
  if (!listed.ok) return err(sentenceOf(target, listed.error))
  return ok(Math.max(0, ...listed.value.map(({ name }) => revisionIn(name) ?? 0)))
}

async function read(target: FeedTarget, name: string): Promise<Result<Uint8Array | null, string>> {
  const got = await target.get(name)
  return got.ok ? got : err(unsure(target, got.error))
}

const unsure = (target: FeedTarget, failure: TargetFailure): string => `${sentenceOf(target, failure)}\n${copy.maybeSwapped}`
