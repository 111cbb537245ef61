import { err, ok, type Result } from '@core/result'
import type { FeedFile } from '@feedc/build/feedFile'
import { backgroundPack } from './background'
import { publishCopy as copy } from './copy'
import { sayPlan } from './dryRun'
import { mayFollow } from './mayFollow'
import { BACKGROUND, INDEX, revisionName, servedAs } from './names'
import type { Publication } from './Publication'
import { isSameBytes, type Published, readPublished } from './published'
import { sentenceOf } from './sentence'
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
  const verdict = await mayFollow(target, before.value, listed.value, feed, work)
  if (!verdict.ok) return verdict
  const missing = await missingFiles(target, listed.value, feed.files, progress)
  if (!missing.ok) return missing
  const isNewer = verdict.value === 'newer'
  if (work.isDryRun) return sayPlan(work, listed.value, { before: before.value, missing: missing.value, isNewer })

  const uploaded = await uploadFiles(target, missing.value, progress)
  if (!uploaded.ok) return err(`${uploaded.error}\n${copy.oldStays}`)
  if (isNewer) {
    const swapped = await swapIndex(work, before.value)
    if (!swapped.ok) return swapped
  }
  const tidied = await tidyUp(work)
  if (!tidied.ok) return err(copy.swappedButUnfinished(tidied.error))
  say(work, before.value, missing.value, { isNewer, tidied: tidied.value })
  return ok(undefined)
}

/** Keeps the index that is there, looks once more whether it is still the one we looked at, and puts ours in its place. */
async function swapIndex(
  { target, feed, trust, progress }: Publication,
  before: Published | null,
): Promise<Result<void, string>> {
  progress.at(copy.swapping)
  const oldStays = (sentence: string): Result<void, string> => err(`${sentence}\n${copy.oldStays}`)
  if (before) {
    // Written anew even when it is there: its time tells from when on phones may have stopped needing it.
    const kept = await putAndReadBack(target, revisionName(before.index.revision), before.bytes)
    if (!kept.ok) return oldStays(kept.error)
  }
  const now = await readPublished(target, trust)
  if (!now.ok) return oldStays(now.error)
  if (!isSameBytes(now.value?.bytes ?? null, before?.bytes ?? null)) return err(copy.changedMeanwhile)
  const put = await putAndReadBack(target, INDEX, feed.indexBytes)
  return put.ok ? put : err(`${put.error}\n${copy.maybeSwapped}`)
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

function say({ target, feed, io }: Publication, before: Published | null, missing: readonly FeedFile[], done: Done): void {
  const { revision } = feed.index
  const { wroteBackground, removed } = done.tidied
  const bytes = missing.reduce((sum, file) => sum + file.bytes.length, 0)
  if (missing.length > 0) io.out(copy.uploaded(missing.length, bytes, feed.files.length - missing.length))
  const revisions = removed.filter(name => name.startsWith('revisions/')).length
  if (removed.length > 0) io.out(copy.pruned(revisions, removed.length - revisions))
  if (done.isNewer) io.out(copy.published(target.label, revision, before?.index.revision ?? null))
  else if (missing.length > 0 || wroteBackground || removed.length > 0) io.out(copy.repaired(target.label, revision))
  else io.out(copy.nothingToDo(target.label, revision))
}
