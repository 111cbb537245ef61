import { createHash } from 'node:crypto'
import { err, ok, type Result } from '@core/result'
import type { FeedFile } from '@feedc/build/feedFile'
import { publishCopy as copy } from './copy'
import type { FeedTarget, StoredFile } from './FeedTarget'
import { servedAs } from './names'
import type { Progress } from './progress'
import { isSameBytes } from './published'
import { sentenceOf } from './sentence'

/** Those of a feed's files that aren't at the target yet, byte for byte. An upload that was cut off goes on from here. */
export async function missingFiles(
  target: FeedTarget,
  listed: readonly StoredFile[],
  files: readonly FeedFile[],
  progress: Progress,
): Promise<Result<readonly FeedFile[], string>> {
  const stored = new Map(listed.map(file => [file.name, file]))
  const missing: FeedFile[] = []
  for (const [at, file] of files.entries()) {
    progress.at(copy.comparing(at + 1, files.length))
    const there = stored.get(file.name)
    const isThere = there ? await isStored(target, there, file) : ok(false)
    if (!isThere.ok) return isThere
    if (!isThere.value) missing.push(file)
  }
  return ok(missing)
}

/** An MD5 that fits proves it; one that doesn't may be an ETag of another kind, so the bytes decide. */
async function isStored(target: FeedTarget, there: StoredFile, { name, bytes }: FeedFile): Promise<Result<boolean, string>> {
  if (there.bytes !== bytes.length) return ok(false)
  if (there.md5 === createHash('md5').update(bytes).digest('hex')) return ok(true)
  const got = await target.get(name)
  return got.ok ? ok(isSameBytes(got.value, bytes)) : err(sentenceOf(target, got.error))
}

/** Puts files one after the other, and reads each back before the next: what a phone will fetch is what was signed. */
export async function uploadFiles(
  target: FeedTarget,
  files: readonly FeedFile[],
  progress: Progress,
): Promise<Result<void, string>> {
  for (const [at, { name, bytes }] of files.entries()) {
    progress.at(copy.uploading(at + 1, files.length, name))
    const done = await putAndReadBack(target, name, bytes)
    if (!done.ok) return done
  }
  return ok(undefined)
}

/** Errors: the target's sentence, or that it gave back other bytes than it got. */
export async function putAndReadBack(target: FeedTarget, name: string, bytes: Uint8Array): Promise<Result<void, string>> {
  const put = await target.put(name, bytes, servedAs(name))
  if (!put.ok) return err(sentenceOf(target, put.error))
  const got = await target.get(name)
  if (!got.ok) return err(sentenceOf(target, got.error))
  return isSameBytes(got.value, bytes) ? ok(undefined) : err(copy.readBackDiffers(name))
}
