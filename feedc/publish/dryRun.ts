import { err, ok, type Result } from '@core/result'
import type { FeedFile } from '@feedc/build/feedFile'
import { backgroundPack } from './background'
import { publishCopy as copy } from './copy'
import type { FeedTarget, StoredFile } from './FeedTarget'
import { BACKGROUND, INDEX, revisionName } from './names'
import type { Publication } from './Publication'
import type { Published } from './published'
import { sentenceOf } from './sentence'
import { toPrune } from './toPrune'
import { missingFiles } from './uploadParts'

interface Plan {
  readonly before: Published | null
  /** Built under a clock that was ahead: it isn't kept. */
  readonly isVoid: boolean
  /** Those of that kind that go. */
  readonly future: readonly string[]
  readonly missing: readonly FeedFile[]
  readonly isNewer: boolean
}

/** What publishing would do, in its order; reads only. */
export async function sayPlan(
  { target, feed, keep, io, progress }: Publication,
  listed: readonly StoredFile[],
  { before, isVoid, future, missing, isNewer }: Plan,
): Promise<Result<void, string>> {
  const pack = await missingFiles(target, listed, [{ name: BACKGROUND, bytes: backgroundPack(feed) }], progress)
  if (!pack.ok) return pack
  const after = isNewer && before && !isVoid ? afterSwap(target, listed, before) : { target, listed }
  const gone = await toPrune(after.target, after.listed, feed, keep)
  if (!gone.ok) return err(sentenceOf(target, gone.error))
  const lines = [
    ...missing.map(({ name, bytes }) => copy.wouldUpload(name, bytes.length)),
    ...future.filter(name => name !== INDEX).map(copy.wouldRemove),
    ...(isNewer && before && !isVoid ? [copy.wouldKeep(revisionName(before.index.revision))] : []),
    ...(isNewer ? [copy.wouldSwap(before?.index.revision ?? null, feed.index.revision)] : []),
    ...pack.value.map(({ name }) => copy.wouldWrite(name)),
    ...gone.value.map(copy.wouldRemove),
  ]
  io.out(copy.dryRun)
  for (const line of lines.length > 0 ? lines : [copy.wouldNothing]) io.out(line)
  return ok(undefined)
}

/** The target as it will be: the replaced index is kept there. Its age is never asked, the newest one stays. */
function afterSwap(target: FeedTarget, listed: readonly StoredFile[], before: Published) {
  const name = revisionName(before.index.revision)
  const kept: StoredFile = { name, bytes: before.bytes.length, md5: null, writtenAtMs: 0 }
  const get: FeedTarget['get'] = async asked => (asked === name ? ok(before.bytes) : target.get(asked))
  return { target: { get }, listed: [...listed.filter(file => file.name !== name), kept] }
}
