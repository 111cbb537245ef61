import { err, type Result } from '@core/result'
import { parseBoundedJson } from './boundedJson'
import { FeedError } from './FeedError'
import type { Parsed } from './parseEach'
import { type PartContent, parsePart } from './parsePart'
import { sha256Hex, sha256HexInSlices } from './sha256'
import type { PartName, PartRef } from './wire/index'

/** §3.6 */
export const MAX_PART_BYTES = 2 * 1024 * 1024

/** §3.7 steps 5 and 6: a part's bytes to content, all at once. Errors: wrong_length, wrong_hash, cannot_verify, bad_part, those of parseBoundedJson. */
export function openPart<N extends PartName>(
  name: N,
  ref: PartRef,
  bytes: Uint8Array,
): Result<Parsed<PartContent[N]>, FeedError> {
  if (bytes.length !== ref.bytes) return wrongLength
  const json = jsonOf(ref, bytes, sha256Hex(bytes))
  return json.ok ? parsePart(name, json.value) : json
}

/** The same on a phone: `pause` lets what is waiting run, between slices of the hash, before the JSON is read and before it is checked. */
export async function openPartInSlices<N extends PartName>(
  name: N,
  ref: PartRef,
  bytes: Uint8Array,
  pause: () => Promise<void>,
): Promise<Result<Parsed<PartContent[N]>, FeedError>> {
  if (bytes.length !== ref.bytes) return wrongLength
  const digest = await sha256HexInSlices(bytes, pause)
  await pause()
  const json = jsonOf(ref, bytes, digest)
  if (!json.ok) return json
  await pause()
  return parsePart(name, json.value)
}

/** Length first: it costs nothing. */
const wrongLength: Result<never, FeedError> = err(new FeedError('wrong_length', ''))

/** Are these the bytes the index names? Only then are they read. */
function jsonOf(ref: PartRef, bytes: Uint8Array, digest: string | null): Result<unknown, FeedError> {
  if (digest === null) return err(new FeedError('cannot_verify', ''))
  if (digest !== ref.sha256) return err(new FeedError('wrong_hash', ''))
  return parseBoundedJson(bytes, MAX_PART_BYTES)
}
