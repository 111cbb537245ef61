import { err, ok, type Result } from '@/domain/result'
import { parseBoundedJson } from './boundedJson'
import { FeedError } from './FeedError'
import type { Parsed } from './parseEach'
import { type PartContent, parsePart } from './parsePart'
import { sha256Hex } from './sha256'
import type { PartName, PartRef } from './wire/index'

/** §3.6 */
export const MAX_PART_BYTES = 2 * 1024 * 1024

/** §3.7 step 5: are these the bytes the index names? Length first, it costs nothing. Errors: wrong_length, wrong_hash, cannot_verify. */
export function checkPart(ref: PartRef, bytes: Uint8Array): Result<Uint8Array, FeedError> {
  if (bytes.length !== ref.bytes) return err(new FeedError('wrong_length', ''))
  const digest = sha256Hex(bytes)
  if (digest === null) return err(new FeedError('cannot_verify', ''))
  return digest === ref.sha256 ? ok(bytes) : err(new FeedError('wrong_hash', ''))
}

/** §3.7 steps 5 and 6: a part's bytes to content. Errors: those of checkPart, of parseBoundedJson, and bad_part. */
export function openPart<N extends PartName>(
  name: N,
  ref: PartRef,
  bytes: Uint8Array,
): Result<Parsed<PartContent[N]>, FeedError> {
  const checked = checkPart(ref, bytes)
  if (!checked.ok) return checked
  const json = parseBoundedJson(checked.value, MAX_PART_BYTES)
  return json.ok ? parsePart(name, json.value) : json
}
