import { err, ok, type Result } from '@core/result'
import { DAY_MS, toInstant } from '@core/time/shanghaiTime'
import type { FeedFile } from '@feedc/build/feedFile'
import { backgroundPack } from './background'
import { publishCopy as copy } from './copy'
import { sayPlan } from './dryRun'
import type { StoredFile } from './FeedTarget'
import { fromTheFuture } from './fromTheFuture'
import { mayFollow, type Standing } from './mayFollow'
import { BACKGROUND, INDEX, revisionName, servedAs } from './names'
import type { Publication } from './Publication'
import { isSameBytes, type Published, readPublished } from './published'
import { sentenceOf } from './sentence'
import { highestAnnounced, settle } from './settle'
import { toPrune } from './toPrune'
import { missingFiles, putAndReadBack, uploadFiles } from './uploadParts'

/**
 * Puts a feed where phones read it. At every moment what they find is the old feed whole or the new one whole: parts come first,
 * under names that nothing refers to yet; then the index, which is one file; what is needed no more goes last. Whatever ends
 * this in between, the same call again goes on from there. Errors: a sentence that says what couriers see now.
 */
export async function publishFeed(work: Publication): Promise<Result<void, string>> {
  const { target, feed, progress } = work
  progress.at(copy.checking)
  const before = await readPublished(target, work.trust)
  if (!before.ok) return before
  const listed = await target.list()
  if (!listed.ok) return err(sentenceOf(target, listed.error))
  const standing = await standingOf(work, before.value, listed.value)
  if (!standing.ok) return standing
  const verdict = await mayFollow(target, standing.value, feed, work)
  if (!verdict.ok) return verdict
  const missing = await missingFiles(target, listed.value, feed.files, progress)
  if (!missing.ok) return missing
  const isNewer = verdict.value === 'newer'
  if (work.isDryRun) return sayPlan(work, listed.value, { ...standing.value, missing: missing.value, isNewer })

  const uploaded = await uploadFiles(target, missing.value, progress)
  if (!uploaded.ok) return err(`${uploaded.error}\n${copy.oldStays}`)
  if (isNewer) {
    const swapped = await swapIndex(work, standing.value)
    if (!swapped.ok) return swapped
  }
  const tidied = await tidyUp(work)
  if (!tidied.ok) return err(copy.swappedButUnfinished(tidied.error))
  say(work, standing.value, missing.value, { isNewer, tidied: tidied.value })
  return ok(undefined)
}

/** Errors: a clock that is wrong, ours or the one under which what is there was built. */
async function standingOf(
  { target, io, replacesFuture }: Publication,
  before: Published | null,
  listed: readonly StoredFile[],
): Promise<Result<Standing & { readonly future: readonly string[] }, string>> {
  const nowMs = io.nowMs()
  const theirs = target.clockMs()
  if (theirs !== null && Math.abs(theirs - nowMs) > DAY_MS) return err(copy.clockDiffers(toInstant(nowMs), toInstant(theirs)))
  const future = await fromTheFuture(target, before, listed, nowMs)
  if (!future.ok) return future
  if (future.value.length > 0 && !replacesFuture) return err(copy.fromTheFuture(before?.index.generated ?? '', toInstant(nowMs)))
  const rest = listed.filter(({ name }) => !future.value.includes(name))
  return ok({ before, isVoid: future.value.includes(INDEX), listed: rest, future: future.value })
}

/** Keeps the index that is there, announces ours, looks once more whether nobody came between, and puts ours in its place. */
async function swapIndex(
  work: Publication,
  { before, isVoid, future }: Standing & { readonly future: readonly string[] },
): Promise<Result<void, string>> {
  const { target, feed, trust, progress } = work
  progress.at(copy.swapping)
  const oldStays = (sentence: string): Result<void, string> => err(`${sentence}\n${copy.oldStays}`)
  for (const name of future.filter(name => name !== INDEX)) {
    const gone = await target.remove(name)
    if (!gone.ok) return oldStays(sentenceOf(target, gone.error))
  }
  if (before && !isVoid) {
    // Written anew even when it is there: its time tells from when on phones may have stopped needing it.
    const kept = await putAndReadBack(target, revisionName(before.index.revision), before.bytes)
    if (!kept.ok) return oldStays(kept.error)
  }
  const announced = await putAndReadBack(target, revisionName(feed.index.revision), feed.indexBytes)
  if (!announced.ok) return oldStays(announced.error)
  const highest = await highestAnnounced(target)
  if (!highest.ok) return oldStays(highest.error)
  const now = await readPublished(target, trust)
  if (!now.ok) return oldStays(now.error)
  const isUnchanged = isSameBytes(now.value?.bytes ?? null, before?.bytes ?? null)
  if (!isUnchanged || highest.value > feed.index.revision) return err(copy.changedMeanwhile)
  const put = await target.put(INDEX, feed.indexBytes, servedAs(INDEX))
  if (!put.ok) return err(`${sentenceOf(target, put.error)}\n${copy.maybeSwapped}`)
  return settle(work)
}

/** How much there was to tidy up. */
interface Tidied {
  readonly wroteBackground: boolean
  readonly removed: readonly string[]
}

/** After the swap: what WeChat fetches in the background may not be newer than the index, and nothing goes before it. */
async function tidyUp({ target, feed, keep, progress }: Publication): Promise<Result<Tidied, string>> {
  progress.at(copy.tidying)
  const listed = await target.list()
  if (!listed.ok) return err(sentenceOf(target, listed.error))
  const pack = { name: BACKGROUND, bytes: backgroundPack(feed) }
  const stale = await missingFiles(target, listed.value, [pack], progress)
  if (!stale.ok) return stale
  for (const { name, bytes } of stale.value) {
    const put = await target.put(name, bytes, servedAs(name))
    if (!put.ok) return err(sentenceOf(target, put.error))
  }
  const removed = await toPrune(target, listed.value, feed, keep)
  if (!removed.ok) return err(sentenceOf(target, removed.error))
  for (const name of removed.value) {
    const gone = await target.remove(name)
    if (!gone.ok) return err(sentenceOf(target, gone.error))
  }
  return ok({ wroteBackground: stale.value.length > 0, removed: removed.value })
}

interface Done {
  readonly isNewer: boolean
  readonly tidied: Tidied
}

function say({ target, feed, io }: Publication, { before, isVoid }: Standing, missing: readonly FeedFile[], done: Done): void {
  const { revision } = feed.index
  const { wroteBackground, removed } = done.tidied
  const bytes = missing.reduce((sum, file) => sum + file.bytes.length, 0)
  if (missing.length > 0) io.out(copy.uploaded(missing.length, bytes, feed.files.length - missing.length))
  const revisions = removed.filter(name => name.startsWith('revisions/')).length
  if (removed.length > 0) io.out(copy.pruned(revisions, removed.length - revisions))
  if (done.isNewer && before && isVoid) io.out(copy.publishedInstead(target.label, revision, before.index.revision))
  else if (done.isNewer && before?.isTrusted === false)
    io.out(copy.publishedOverOther(target.label, revision, before.index.revision))
  else if (done.isNewer) io.out(copy.published(target.label, revision, before?.index.revision ?? null))
  else if (missing.length > 0 || wroteBackground || removed.length > 0) io.out(copy.repaired(target.label, revision))
  else io.out(copy.nothingToDo(target.label, revision))
}
