import { isFromFuture } from '@core/feed/judgeDate'
import { err, ok, type Result } from '@core/result'
import type { FeedTarget, StoredFile } from './FeedTarget'
import { indexIn } from './indexIn'
import { INDEX, revisionIn } from './names'
import type { Published } from './published'
import { sentenceOf } from './sentence'

/**
 * What lies at a target though it was built under a clock that was ahead: the index, kept revisions, by name. Phones refuse them
 * (docs/feed-format.md §3.7), so that nothing has to be above their revisions. Whole: only files whose name says a later time are
 * read. Errors: a sentence.
 */
export async function fromTheFuture(
  target: FeedTarget,
  before: Published | null,
  listed: readonly StoredFile[],
  nowMs: number,
): Promise<Result<readonly string[], string>> {
  const found: string[] = before && isFromFuture(before.index, nowMs) ? [INDEX] : []
  for (const { name } of listed) {
    if ((revisionIn(name) ?? 0) * 1000 <= nowMs) continue
    const got = await target.get(name)
    if (!got.ok) return err(sentenceOf(target, got.error))
    const index = got.value && indexIn(got.value)
    if (index && isFromFuture(index, nowMs)) found.push(name)
  }
  return ok(found)
}
