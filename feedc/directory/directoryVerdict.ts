import { isFromFuture } from '@core/feed/judgeDate'
import { isExpired } from '@core/feed/judgeIndex'
import { openDirectory, type RootTrust } from '@core/feed/openDirectory'
import { openIndex } from '@core/feed/openIndex'
import type { CityEntry } from '@core/feed/wire/directory'
import { INDEX_LIMITS, INDEX_NAME } from '@core/sync/limits'
import { feedPlace } from '@feedc/verify/feedReader'

/** What a phone says of one city. */
interface CityVerdict {
  readonly id: string
  readonly name: string
  readonly revision: number | null
  readonly expires: string | null
  readonly error: string | null
}

/** What a phone says of a directory and of each city in it; `--json` prints it as it is. */
export interface DirectoryVerdict {
  readonly accepted: boolean
  readonly error: string | null
  readonly directory: string | null
  readonly revision: number | null
  readonly expires: string | null
  readonly keyids: readonly string[]
  readonly dropped: readonly { readonly at: string; readonly code: string }[]
  readonly cities: readonly CityVerdict[]
}

const NOTHING = { accepted: false, directory: null, revision: null, expires: null, keyids: [], dropped: [], cities: [] } as const

/** There is no directory to speak of. */
export const refusedDirectory = (error: string): DirectoryVerdict => ({ ...NOTHING, error })

/** The directory with the phone's own code, and the index of each city: that it is that city's, and that the city's own key signed it. */
export async function directoryVerdict(
  bytes: Uint8Array,
  root: RootTrust,
  folder: string,
  clocks: readonly number[],
): Promise<DirectoryVerdict> {
  const opened = openDirectory(bytes, root)
  if (!opened.ok) return refusedDirectory(`${opened.error.code} ${opened.error.at}`.trim())
  const { directory, keyids, dropped } = opened.value
  const error = misdated(directory, clocks)
  const cities = await Promise.all(directory.cities.map(city => cityVerdict(city, folder, clocks)))
  const accepted = error === null && dropped.length === 0 && cities.every(city => city.error === null)
  const { directory: id, revision, expires } = directory
  return { accepted, error, directory: id, revision, expires, keyids, dropped, cities }
}

async function cityVerdict({ id, name, path, keys }: CityEntry, folder: string, clocks: readonly number[]): Promise<CityVerdict> {
  const refused = (error: string): CityVerdict => ({ id, name, revision: null, expires: null, error })
  const { read } = feedPlace(path.startsWith('https:') ? path : `${folder}${path}`)
  const bytes = await read(INDEX_NAME, INDEX_LIMITS)
  if (!bytes.ok) return refused(bytes.error)
  const opened = openIndex(bytes.value, { feed: id, keys })
  if (!opened.ok) return refused(opened.error.code)
  const { revision, expires } = opened.value.index
  return { id, name, revision, expires, error: misdated(opened.value.index, clocks) }
}

function misdated(dated: { readonly generated: string; readonly expires: string }, clocks: readonly number[]): string | null {
  if (clocks.some(nowMs => isFromFuture(dated, nowMs))) return 'from_the_future'
  return clocks.some(nowMs => isExpired(dated, nowMs)) ? 'expired' : null
}
