import { isFromFuture } from '@core/feed/judgeDate'
import { isExpired } from '@core/feed/judgeIndex'
import { openDirectory, type RootTrust } from '@core/feed/openDirectory'
import { verifyEnvelope } from '@core/feed/verifyEnvelope'
import { err, ok, type Result } from '@core/result'
import { DIRECTORY_NAME } from '@core/sync/limits'
import { DAY_MS, toInstant } from '@core/time/shanghaiTime'
import { isDevelopmentKeyid } from '@feedc/build/signingKey'
import { publishCopy } from '@feedc/publish/copy'
import type { FeedTarget } from '@feedc/publish/FeedTarget'
import type { Consents } from '@feedc/publish/mayFollow'
import { isSameBytes } from '@feedc/publish/published'
import { sentenceOf } from '@feedc/publish/sentence'
import { putAndReadBack } from '@feedc/publish/uploadParts'
import { directoryCopy as copy } from './copy'
import { payloadIn } from './rootTrust'

interface Asked extends Pick<Consents, 'isNewKey' | 'isRehearsal' | 'replacesFuture'> {
  readonly root: RootTrust
  readonly nowMs: number
}

/**
 * Puts a directory where phones read it, by the same laws as a feed: what phones would refuse isn't published, a revision only rises,
 * a development key stays on this machine. One file, so there is no half of it. Gives what to say; errors: a sentence.
 */
export async function publishDirectory(target: FeedTarget, bytes: Uint8Array, asked: Asked): Promise<Result<string, string>> {
  const { root, nowMs, isNewKey, isRehearsal, replacesFuture } = asked
  const opened = openDirectory(bytes, root)
  if (!opened.ok) return err(copy.refusedByPhones(`${opened.error.code} ${opened.error.at}`.trim()))
  const { directory, keyids, dropped } = opened.value
  if (dropped[0]) return err(copy.dropped(dropped[0].at, dropped[0].code))
  if (isFromFuture(directory, nowMs)) return err(copy.refusedByPhones('from_the_future'))
  if (isExpired(directory, nowMs)) return err(copy.refusedByPhones('expired'))
  const ids = [...keyids, ...directory.cities.flatMap(({ keys }) => keys.map(({ keyid }) => keyid))]
  const development = ids.find(isDevelopmentKeyid)
  if (development && !target.isLoopback && !isRehearsal) return err(copy.devKey(development))

  const got = await target.get(DIRECTORY_NAME)
  if (!got.ok) return err(sentenceOf(target, got.error))
  const theirs = target.clockMs()
  if (theirs !== null && Math.abs(theirs - nowMs) > DAY_MS)
    return err(publishCopy.clockDiffers(toInstant(nowMs), toInstant(theirs)))
  const before = got.value && payloadIn(got.value)
  if (got.value && !before) return err(copy.notADirectory(target.label))
  const { revision } = directory
  if (before) {
    const stands = before.directory
    if (stands.directory !== directory.directory) return err(copy.other(stands.directory, directory.directory))
    if (isSameBytes(got.value, bytes)) return ok(copy.nothingToDo(target.label, revision))
    const isVoid = isFromFuture(stands, nowMs)
    if (isVoid && !replacesFuture) return err(copy.fromTheFuture(stands.generated))
    if (!isVoid && stands.revision === revision) return err(copy.sameRevision(revision))
    if (!isVoid && stands.revision > revision) return err(copy.notAbove(revision, stands.revision))
    if (!isNewKey && !verifyEnvelope(before.envelope, before.payload, root.keys).ok) return err(copy.otherKey)
  }
  const again = await target.get(DIRECTORY_NAME)
  if (!again.ok) return err(sentenceOf(target, again.error))
  if (!isSameBytes(again.value, got.value)) return err(publishCopy.changedMeanwhile)
  const put = await putAndReadBack(target, DIRECTORY_NAME, bytes)
  return put.ok ? ok(copy.published(target.label, revision, before?.directory.revision ?? null)) : put
}
