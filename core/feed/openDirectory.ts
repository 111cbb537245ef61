import { err, ok, type Result } from '@core/result'
import { parseBoundedJson } from './boundedJson'
import { checkDated, type Dated, isPlausible } from './dated'
import { readEnvelope } from './envelope'
import { FeedError } from './FeedError'
import { asItIs, parseEach } from './parseEach'
import type { Trust } from './trust'
import { verifyEnvelope } from './verifyEnvelope'
import { CityEntry, Directory, DirectoryEnvelope, MAX_DIRECTORY_BYTES } from './wire/directory'

/** §3.12 Which cities there are, and whose signature counts in each. */
export interface CityDirectory extends Dated {
  readonly spec: string
  readonly directory: string
  readonly cities: readonly CityEntry[]
}

/** Whom a package believes about cities: the id of its directory, and one root key, or two while they change over. */
export type RootTrust = Omit<NonNullable<Trust['root']>, 'url'>

export interface SignedDirectory {
  readonly directory: CityDirectory
  /** Root keys that signed it, at least one. */
  readonly keyids: readonly string[]
  /** Cities that were left out, and where they stood. */
  readonly dropped: readonly FeedError[]
}

/** §3.12 directory.json's bytes to what a root key signed. Errors: those of the envelope, newer_spec, bad_directory, implausible_revision, other_feed. */
export function openDirectory(bytes: Uint8Array, root: RootTrust): Result<SignedDirectory, FeedError> {
  const read = readEnvelope(bytes, { schema: DirectoryEnvelope, maxBytes: MAX_DIRECTORY_BYTES })
  if (!read.ok) return read
  const keyids = verifyEnvelope(read.value.envelope, read.value.payload, root.keys)
  if (!keyids.ok) return keyids
  const json = parseBoundedJson(read.value.payload, MAX_DIRECTORY_BYTES)
  const opened = json.ok ? checkDirectory(json.value) : json
  if (!opened.ok) return opened
  if (opened.value.directory.directory !== root.directory) return err(new FeedError('other_feed', '/directory'))
  return ok({ ...opened.value, keyids: keyids.value })
}

/** A directory as JSON, checked; nothing here is authenticated. A city that isn't one is dropped, of two with one id the first stays. */
export function checkDirectory(json: unknown): Result<Omit<SignedDirectory, 'keyids'>, FeedError> {
  const head = checkDated(json, Directory, 'bad_directory')
  if (!head.ok) return head
  if (!isPlausible(head.value)) return err(new FeedError('implausible_revision', '/revision'))
  const { value: cities, dropped } = parseEach(head.value.cities, '/cities', asItIs(CityEntry))
  return ok({ directory: { ...head.value, cities }, dropped })
}
