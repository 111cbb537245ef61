import { err, ok, type Result } from '@core/result'
import { parseBoundedJson } from './boundedJson'
import { checkDated, isPlausible } from './dated'
import { readEnvelope, verifyEnvelope } from './envelope'
import { FeedError } from './FeedError'
import type { Trust } from './trust'
import { FeedIndex, MAX_INDEX_BYTES } from './wire/index'

export interface SignedIndex {
  readonly index: FeedIndex
  /** Trusted keys that signed it, at least one. */
  readonly keyids: readonly string[]
}

/** §3.7 steps 3 and 4, first half: index.json's bytes to an index that a trusted key signed and that speaks of this feed. */
export function openIndex(bytes: Uint8Array, trust: Pick<Trust, 'feed' | 'keys'>): Result<SignedIndex, FeedError> {
  const read = readEnvelope(bytes)
  if (!read.ok) return read
  const keyids = verifyEnvelope(read.value.envelope, read.value.payload, trust.keys)
  if (!keyids.ok) return keyids
  const index = readIndex(read.value.payload)
  if (!index.ok) return index
  if (index.value.feed !== trust.feed) return err(new FeedError('other_feed', '/feed'))
  return ok({ index: index.value, keyids: keyids.value })
}

/**
 * The payload's bytes to an index. Nothing here is authenticated: for bytes that were verified before, or are about to be.
 * Errors: those of parseBoundedJson, newer_spec, bad_index, implausible_revision.
 */
export function readIndex(payload: Uint8Array): Result<FeedIndex, FeedError> {
  const json = parseBoundedJson(payload, MAX_INDEX_BYTES)
  return json.ok ? checkIndex(json.value) : json
}

/** An index as JSON, checked. */
export function checkIndex(json: unknown): Result<FeedIndex, FeedError> {
  const checked = checkDated(json, FeedIndex, 'bad_index')
  if (!checked.ok) return checked
  const index = checked.value
  for (const [name, { path, sha256 }] of Object.entries(index.parts)) {
    if (path !== `${name}.${sha256}.json`) return err(new FeedError('bad_index', `/parts/${name}/path`))
  }
  const stray = index.archive.findIndex(({ path, sha256 }) => !path.endsWith(`.${sha256}.json`))
  if (stray >= 0) return err(new FeedError('bad_index', `/archive/${stray}/path`))
  return isPlausible(index) ? ok(index) : err(new FeedError('implausible_revision', '/revision'))
}
