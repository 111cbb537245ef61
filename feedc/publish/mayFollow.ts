import { openStations } from '@core/feed/openStations'
import type { PartRef } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import { isDevelopmentKeyid } from '@feedc/build/signingKey'
import type { VerifiedFeed } from '@feedc/verify/openWholeFeed'
import { publishCopy as copy } from './copy'
import type { FeedTarget, StoredFile, TargetFailure } from './FeedTarget'
import { revisionIn, revisionName } from './names'
import { isSameBytes, type Published } from './published'
import { sentenceOf } from './sentence'

/** More than this share of the stations gone is a slip, unless the operator says otherwise: the rule of station_count_dropped. */
const MOST_GONE = 0.1
const NAMED = 5

export interface Consents {
  readonly allowsRemovals: boolean
  /** What was built under a clock that was ahead may be taken away: no phone has it. */
  readonly replacesFuture: boolean
  readonly isNewKey: boolean
  /** A rehearsal: a feed that a development key signed may go into a folder of this machine. */
  readonly isRehearsal: boolean
}

/** What couriers read now, and what lies beside it. */
export interface Standing {
  readonly before: Published | null
  readonly isVoid: boolean
  readonly listed: readonly StoredFile[]
}

/**
 * Whether a feed may follow what is there: `same` = it is there already. Errors, as a sentence: another feed, another key,
 * a revision that phones take for a rollback (also below one that was kept: somebody may have put an old index back by hand),
 * or too many stations gone. `isVoid`: what is there was built under a clock that was ahead, so its revision binds nobody.
 */
export async function mayFollow(
  target: FeedTarget,
  { before, isVoid, listed }: Standing,
  feed: VerifiedFeed,
  { allowsRemovals, isNewKey, isRehearsal }: Consents,
): Promise<Result<'same' | 'newer', string>> {
  const { revision } = feed.index
  const others = listed.filter(({ name }) => name !== revisionName(revision))
  const highest = others.reduce(
    (most, { name }) => Math.max(most, revisionIn(name) ?? 0),
    isVoid ? 0 : (before?.index.revision ?? 0),
  )
  if (feed.keyids.every(isDevelopmentKeyid) && !target.isLoopback && !isRehearsal) return err(copy.developmentKey)
  if (before && before.index.feed !== feed.index.feed) return err(copy.otherFeed(before.index.feed, feed.index.feed))
  const isSame = before !== null && isSameBytes(before.bytes, feed.indexBytes)
  if (before?.index.revision === revision && !isSame) return err(copy.sameRevisionOtherBytes(revision))
  if (revision < highest || (revision === highest && !isSame)) return err(copy.notAbove(revision, highest))
  if (isSame) return ok('same')
  if (before && !before.isTrusted && !isNewKey) return err(copy.otherKey)
  if (!before || allowsRemovals) return ok('newer')
  const refusal = await stationsGone(target, before.index.parts.stations, feed)
  return refusal === null ? ok('newer') : err(refusal)
}

/** Counted by id, not by number: a list that swaps its stations for others has lost them all. Null: few enough. */
async function stationsGone(target: FeedTarget, was: PartRef, { index, files }: VerifiedFeed): Promise<string | null> {
  const is = index.parts.stations
  if (was.sha256 === is.sha256) return null
  let failure: TargetFailure | null = null
  const old = await openStations(was, async path => {
    const got = await target.get(path)
    if (!got.ok) failure ??= got.error
    return got.ok ? got.value : null
  })
  if (failure) return sentenceOf(target, failure)
  const ours = await openStations(is, async path => files.find(({ name }) => name === path)?.bytes ?? null)
  if (!old.ok) return copy.stationsUnknown
  const now = new Set(ours.ok ? ours.value.map(({ id }) => id) : [])
  const gone = old.value.filter(({ id }) => !now.has(id))
  if (gone.length <= old.value.length * MOST_GONE) return null
  const names = gone.slice(0, NAMED).map(({ name }) => name)
  return copy.stationsGone(gone.length, old.value.length, names)
}
