import type { FeedIndex } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import { DAY_MS } from '@core/time/shanghaiTime'
import { cellsIn } from '@feedc/verify/cellsIn'
import { imagesIn } from '@feedc/verify/imagesIn'
import type { VerifiedFeed } from '@feedc/verify/openWholeFeed'
import { partsIn } from '@feedc/verify/verifyFeed'
import type { FeedTarget, StoredFile, TargetFailure } from './FeedTarget'
import { indexIn } from './indexIn'
import { isHalfWritten, isHashed, revisionIn, revisionName } from './names'

/**
 * A phone fetches parts for two minutes at most after it read an index, but another publisher may be uploading, and an editor
 * may publish ten times in an hour: nothing written or replaced within a day goes.
 */
const GRACE_MS = DAY_MS

/**
 * Files that may go once `feed` is published: replaced revisions beyond the last `keep`, then parts and images to which no kept
 * revision leads. Ages are told by the target's own clock, as of the last thing written there: the operator's may be wrong.
 * A kept revision that can't be read keeps everything. Errors: the target's.
 */
export async function toPrune(
  target: Pick<FeedTarget, 'get'>,
  listed: readonly StoredFile[],
  feed: VerifiedFeed,
  keep: number,
): Promise<Result<readonly string[], TargetFailure>> {
  const youngMs = listed.reduce((last, { writtenAtMs }) => Math.max(last, writtenAtMs), 0) - GRACE_MS
  const replaced = listed
    .map(({ name, writtenAtMs }) => ({ revision: revisionIn(name), writtenAtMs }))
    // The one that stands now is announced there too; it was replaced by nothing.
    .filter(
      (file): file is { revision: number; writtenAtMs: number } =>
        file.revision !== null && file.revision !== feed.index.revision,
    )
    .sort((a, b) => b.revision - a.revision)
  const stays = ({ writtenAtMs }: { writtenAtMs: number }, at: number): boolean => at < keep || writtenAtMs > youngMs
  const kept = replaced.filter(stays)
  const gone = replaced.filter((file, at) => !stays(file, at)).map(({ revision }) => revisionName(revision))

  const current = new Set(feed.files.map(({ name }) => name))
  const mayGo = (name: string): boolean => (isHashed(name) && !current.has(name)) || isHalfWritten(name)
  const orphans = listed.filter(({ name, writtenAtMs }) => mayGo(name) && writtenAtMs <= youngMs)
  if (orphans.length === 0) return ok(gone)
  const needed = new Set<string>()
  const read = new Map<string, Uint8Array | null>()
  for (const { revision } of kept) {
    const bytes = await target.get(revisionName(revision))
    if (!bytes.ok) return bytes
    const index = bytes.value && indexIn(bytes.value)
    if (!index) return ok([])
    const leadsTo = await filesOf(target, index, read)
    if (!leadsTo.ok) return err(leadsTo.error)
    for (const name of leadsTo.value) needed.add(name)
  }
  return ok([...gone, ...orphans.map(({ name }) => name).filter(name => !needed.has(name))])
}

/** Parts that an index names, the cells of its stations, and the images that its articles name. `read`: what was fetched already, revisions share most of it. */
async function filesOf(
  target: Pick<FeedTarget, 'get'>,
  index: FeedIndex,
  read: Map<string, Uint8Array | null>,
): Promise<Result<readonly string[], TargetFailure>> {
  const names: string[] = []
  for (const [part, { path }] of partsIn(index)) {
    names.push(path)
    if (part !== 'news' && part !== 'stations') continue
    if (!read.has(path)) {
      const got = await target.get(path)
      if (!got.ok) return got
      read.set(path, got.value)
    }
    const bytes = read.get(path) ?? new Uint8Array()
    names.push(...(part === 'news' ? imagesIn([bytes]) : cellsIn(bytes).map(cell => cell.path)))
  }
  return ok(names)
}
