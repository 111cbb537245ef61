import { parseInstant } from '@core/feed/instant'
import { isFromFuture } from '@core/feed/judgeDate'
import { isExpired } from '@core/feed/judgeIndex'
import { openDirectory, type RootTrust } from '@core/feed/openDirectory'
import { openIndex } from '@core/feed/openIndex'
import type { CityEntry } from '@core/feed/wire/directory'
import { DIRECTORY_LIMITS, DIRECTORY_NAME, INDEX_LIMITS, INDEX_NAME } from '@core/sync/limits'
import { EXIT, type ExitCode, type Io } from '@feedc/io'
import { watchCopy } from '@feedc/verify/copy'
import { feedPlace } from '@feedc/verify/feedReader'
import { directoryCopy } from './copy'
import { rootTrust } from './rootTrust'

/** What a phone says of one city. */
interface CityVerdict {
  readonly id: string
  readonly name: string
  readonly revision: number | null
  readonly error: string | null
}

interface DirectoryVerdict {
  readonly accepted: boolean
  readonly error: string | null
  readonly directory: string | null
  readonly revision: number | null
  readonly expires: string | null
  readonly keyids: readonly string[]
  readonly dropped: readonly { readonly at: string; readonly code: string }[]
  readonly cities: readonly CityVerdict[]
}

const REFUSED = { accepted: false, directory: null, revision: null, expires: null, keyids: [], dropped: [], cities: [] } as const

interface Asked {
  readonly trust: string | null
  readonly json: boolean
  readonly warnMs: number
}

/**
 * feedc verify …/directory.json — does what a phone does with the directory, and then with each city's index: that it is that city's, and that
 * the city's own key signed it. Exits as for a feed.
 */
export async function verifyDirectory(place: string, { trust, json, warnMs }: Asked, io: Io): Promise<ExitCode> {
  const folder = place.slice(0, -DIRECTORY_NAME.length)
  const { read, servedAtMs } = feedPlace(folder || '.')
  const bytes = await read(DIRECTORY_NAME, DIRECTORY_LIMITS)
  if (!bytes.ok) {
    if (json) io.out(JSON.stringify({ ...REFUSED, error: bytes.error }, null, 2))
    io.err(watchCopy.notReached(place, bytes.error))
    return EXIT.unreachable
  }
  const root = rootTrust(trust, bytes.value)
  if (!root.ok) {
    io.err(root.error)
    return EXIT.failed
  }
  const served = servedAtMs()
  const verdict = await verdictOf(bytes.value, root.value, folder, [io.nowMs(), ...(served === null ? [] : [served])])
  if (json) io.out(JSON.stringify(verdict, null, 2))
  else say(verdict, io)
  if (verdict.accepted) return (parseInstant(verdict.expires ?? '') ?? 0) - io.nowMs() < warnMs ? EXIT.expiring : EXIT.ok
  const failed = verdict.cities.flatMap(({ error }) => error ?? [])
  return verdict.error === null && failed.every(isUnreached) && verdict.dropped.length === 0 ? EXIT.unreachable : EXIT.failed
}

const isUnreached = (code: string): boolean => code === 'timeout' || code === 'unreachable' || /^status_(?!404)/.test(code)

async function verdictOf(
  bytes: Uint8Array,
  root: RootTrust,
  folder: string,
  clocks: readonly number[],
): Promise<DirectoryVerdict> {
  const opened = openDirectory(bytes, root)
  if (!opened.ok) return { ...REFUSED, error: `${opened.error.code} ${opened.error.at}`.trim() }
  const { directory, keyids, dropped } = opened.value
  const error = misdated(directory, clocks)
  const cities = await Promise.all(directory.cities.map(city => cityVerdict(city, folder, clocks)))
  const accepted = error === null && dropped.length === 0 && cities.every(city => city.error === null)
  const { directory: id, revision, expires } = directory
  return { accepted, error, directory: id, revision, expires, keyids, dropped, cities }
}

async function cityVerdict({ id, name, path, keys }: CityEntry, folder: string, clocks: readonly number[]): Promise<CityVerdict> {
  const refused = (error: string): CityVerdict => ({ id, name, revision: null, error })
  const { read } = feedPlace(path.startsWith('https:') ? path : `${folder}${path}`)
  const bytes = await read(INDEX_NAME, INDEX_LIMITS)
  if (!bytes.ok) return refused(bytes.error)
  const opened = openIndex(bytes.value, { feed: id, keys })
  if (!opened.ok) return refused(opened.error.code)
  return { id, name, revision: opened.value.index.revision, error: misdated(opened.value.index, clocks) }
}

function misdated(dated: { readonly generated: string; readonly expires: string }, clocks: readonly number[]): string | null {
  if (clocks.some(nowMs => isFromFuture(dated, nowMs))) return 'from_the_future'
  return clocks.some(nowMs => isExpired(dated, nowMs)) ? 'expired' : null
}

function say({ error, directory, revision, expires, keyids, dropped, cities }: DirectoryVerdict, io: Io): void {
  if (directory !== null) io.out(directoryCopy.verified(directory, revision ?? 0, keyids.join(' '), expires ?? ''))
  if (error) io.err(directoryCopy.refusedByPhones(error))
  for (const { at, code } of dropped) io.err(directoryCopy.dropped(at, code))
  for (const city of cities) {
    if (city.error === null) io.out(directoryCopy.city(city.name, city.id, city.revision ?? 0))
    else io.err(directoryCopy.cityRefused(city.name, city.id, city.error))
  }
}
