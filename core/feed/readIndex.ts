import { err, ok, type Result } from '@core/result'
import { parseBoundedJson } from './boundedJson'
import { checkDated, isPlausible } from './dated'
import { FeedError } from './FeedError'
import { FeedIndex, MAX_INDEX_BYTES } from './wire/index'

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
