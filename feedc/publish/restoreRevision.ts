import { isFromFuture } from '@core/feed/judgeDate'
import { isExpired } from '@core/feed/judgeIndex'
import { openIndex } from '@core/feed/openIndex'
import { checkIndex } from '@core/feed/readIndex'
import type { Trust } from '@core/feed/trust'
import type { FeedIndex } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import { signIndex } from '@feedc/build/signIndex'
import type { SigningKey } from '@feedc/build/signingKey'
import { copy as feedcCopy } from '@feedc/copy'
import type { Io } from '@feedc/io'
import { cellsIn } from '@feedc/verify/cellsIn'
import { imagesIn } from '@feedc/verify/imagesIn'
import { openWholeFeed, type VerifiedFeed } from '@feedc/verify/openWholeFeed'
import { partsIn } from '@feedc/verify/verifyFeed'
import { publishCopy as copy } from './copy'
import type { FeedTarget } from './FeedTarget'
import { INDEX, revisionName } from './names'
import type { Progress } from './progress'
import type { Published } from './published'
import { sentenceOf } from './sentence'

interface Restoring {
  readonly target: FeedTarget
  readonly trust: Pick<Trust, 'feed' | 'keys'>
  readonly key: SigningKey
  /** What couriers read now. */
  readonly before: Published
  readonly io: Io
  readonly progress: Progress
}

/**
 * An old revision's content as a feed that phones take: its index and parts fetched back, signature and hashes checked with the
 * phone's own code, the same parts under a higher revision, signed anew. When it was compiled and until when its editor vouched
 * for it stays as it was: old content doesn't become fresh by being put back. Errors: a sentence.
 */
export async function restoreRevision(revision: number, work: Restoring): Promise<Result<VerifiedFeed, string>> {
  const { target, trust, before, io, progress } = work
  const name = revisionName(revision)
  progress.at(copy.fetching(name))
  const kept = before.index.revision === revision ? ok(before.bytes) : await target.get(name)
  if (!kept.ok) return err(sentenceOf(target, kept.error))
  if (!kept.value) return err(copy.notKept(revision))
  const opened = openIndex(kept.value, trust)
  if (!opened.ok && opened.error.code === 'unknown_key') return err(copy.foreign(revision))
  if (!opened.ok) return err(feedcCopy.notTrusted(`${opened.error.code} ${opened.error.at}`.trim()))
  const { index } = opened.value
  if (isExpired(index, io.nowMs())) return err(copy.expired(revision, index.expires))
  const files = await fetchFiles(target, index, progress)
  if (!files.ok) return files
  files.value.set(INDEX, kept.value)
  const old = await openWholeFeed(path => files.value.get(path) ?? null, trust, io)
  if (!old) return err(copy.notRestored)
  if (isSameContent(index, before.index)) {
    io.out(copy.alreadyThere(revision))
    return ok({ ...old, index: before.index, indexBytes: before.bytes })
  }
  return signedAnew(old, work)
}

/** A second more than anything published, or now: what compiling it today would give. */
function signedAnew(old: VerifiedFeed, { trust, key, before, io }: Restoring): Result<VerifiedFeed, string> {
  const least = isFromFuture(before.index, io.nowMs()) ? 0 : before.index.revision + 1
  const revision = Math.max(Math.floor(io.nowMs() / 1000), least)
  const index: FeedIndex = { ...old.index, revision }
  if (!checkIndex(index).ok) return err(copy.tooOld(old.index.revision))
  const indexBytes = signIndex(index, key)
  const opened = openIndex(indexBytes, trust)
  if (!opened.ok) return err(copy.wrongKeyForRollback)
  io.out(copy.resigned(old.index.revision, revision))
  return ok({ ...old, index, indexBytes, keyids: opened.value.keyids })
}

const isSameContent = (a: FeedIndex, b: FeedIndex): boolean =>
  JSON.stringify([a.parts, a.archive, a.generated]) === JSON.stringify([b.parts, b.archive, b.generated])

/** Parts, archive pages, and the images that their articles name. */
async function fetchFiles(
  target: FeedTarget,
  index: FeedIndex,
  progress: Progress,
): Promise<Result<Map<string, Uint8Array>, string>> {
  const files = new Map<string, Uint8Array>()
  const fetchAll = async (names: readonly string[]): Promise<string | null> => {
    for (const name of names) {
      progress.at(copy.fetching(name))
      const got = await target.get(name)
      if (!got.ok) return sentenceOf(target, got.error)
      if (!got.value) return copy.partGone(name)
      files.set(name, got.value)
    }
    return null
  }
  const ofStations = (): readonly string[] =>
    cellsIn(files.get(index.parts.stations.path) ?? new Uint8Array()).map(({ path }) => path)
  const failed =
    (await fetchAll(partsIn(index).map(([, { path }]) => path))) ??
    (await fetchAll(ofStations())) ??
    (await fetchAll(imagesIn([...files.values()])))
  return failed === null ? ok(files) : err(failed)
}
