import { err, ok, type Result } from '@core/result'
import { DAY_MS } from '@core/time/shanghaiTime'
import * as v from 'valibot'
import { parseBoundedJson } from './boundedJson'
import { MAX_INDEX_BYTES, readEnvelope, verifyEnvelope } from './envelope'
import { FeedError } from './FeedError'
import { parseInstant } from './instant'
import type { Trust } from './trust'
import { FeedIndex } from './wire/index'

/** The major version of the format this client reads; minor ones only add. */
const SPEC_MAJOR = '1'
/** How far a revision may be ahead of its clock, in seconds: a year. One slip like 2^53−1 would lock every phone out of all later updates. */
export const REVISION_LEAD_S = 366 * (DAY_MS / 1000)

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

/** An index as JSON, checked. The spec is read first: a 2.0 index may have any shape. */
export function checkIndex(json: unknown): Result<FeedIndex, FeedError> {
  const spec = v.safeParse(v.object({ spec: FeedIndex.entries.spec }), json)
  if (!spec.success) return err(new FeedError('bad_index', '/spec'))
  if (spec.output.spec.split('.')[0] !== SPEC_MAJOR) return err(new FeedError('newer_spec', '/spec'))
  const parsed = v.safeParse(FeedIndex, json)
  if (!parsed.success) return err(new FeedError('bad_index', v.getDotPath(parsed.issues[0])?.replace(/^|\./g, '/') ?? ''))
  const index = parsed.output
  const generatedAtMs = parseInstant(index.generated)
  const expiresAtMs = parseInstant(index.expires)
  if (generatedAtMs === null || expiresAtMs === null || expiresAtMs <= generatedAtMs)
    return err(new FeedError('bad_index', '/expires'))
  for (const [name, { path, sha256 }] of Object.entries(index.parts)) {
    if (path !== `${name}.${sha256}.json`) return err(new FeedError('bad_index', `/parts/${name}/path`))
  }
  const stray = index.archive.findIndex(({ path, sha256 }) => !path.endsWith(`.${sha256}.json`))
  if (stray >= 0) return err(new FeedError('bad_index', `/archive/${stray}/path`))
  if (index.revision > generatedAtMs / 1000 + REVISION_LEAD_S) return err(new FeedError('implausible_revision', '/revision'))
  return ok(index)
}
