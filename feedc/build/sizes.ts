import { MAX_PART_BYTES } from '@core/feed/openPart'
import { MAX_INDEX_BYTES } from '@core/feed/wire/index'
import { copy } from '@feedc/copy'
import { type FeedFile, gzipBytes } from './feedFile'

/** §3.1, §3.6: an index without an archive, and what each page of the archive adds to it. */
const INDEX_MOST_BYTES = 1536
const ARCHIVE_REF_BYTES = 270
/** §3.6 What the first start on a phone line costs. */
const COLD_MOST_GZIP = 20 * 1024
/** §3.6 What a courier's phone should wait for at most, for a city of up to STATIONS_COUNTED. */
export const STATIONS_MOST_GZIP = 66 * 1024
const STATIONS_COUNTED = 2000
/** §3.11 Before a courier in a large city sees a list. */
const FIRST_LIST_MOST_GZIP = 40 * 1024

export interface SizeProblems {
  /** Every phone would refuse it. */
  readonly errors: readonly string[]
  /** Slower than it should be. No size under a phone's own limits keeps a new warning from being published. */
  readonly warnings: readonly string[]
}

/** §3.6 Sizes of what was built against what a phone takes and what a courier should have to wait for. */
export function sizeProblems(files: readonly FeedFile[], archivePages: number, stationCount: number): SizeProblems {
  const named = (name: string): FeedFile | undefined => files.find(file => file.name.startsWith(`${name}.`))
  const gzip = (name: string): number => gzipBytes(named(name)?.bytes ?? new Uint8Array())
  const indexMost = INDEX_MOST_BYTES + archivePages * ARCHIVE_REF_BYTES
  // §3.11 Of a city in cells a courier waits for the list of them and for one.
  const cells = files.filter(({ name }) => name.startsWith('stations-'))
  const heaviest = cells.reduce((most, { bytes }) => (bytes.length > most.length ? bytes : most), new Uint8Array() as Uint8Array)
  const stations = gzip('stations') + (cells.length > 0 ? gzipBytes(heaviest) : 0)
  const stationsMost = cells.length > 0 ? FIRST_LIST_MOST_GZIP : STATIONS_MOST_GZIP * Math.max(1, stationCount / STATIONS_COUNTED)
  const index = named('index')?.bytes.length ?? 0
  const [news, alerts] = [gzip('news'), gzip('alerts')]
  const cold = gzip('index') + news + alerts
  return {
    errors: [
      ...(index > MAX_INDEX_BYTES ? [copy.tooLarge('index.json', index, MAX_INDEX_BYTES)] : []),
      ...files
        .filter(({ bytes }) => bytes.length > MAX_PART_BYTES)
        .map(({ name, bytes }) => copy.tooLarge(name, bytes.length, MAX_PART_BYTES)),
    ],
    warnings: [
      ...(index > indexMost ? [copy.indexLarge(index, indexMost)] : []),
      ...(stations > stationsMost ? [copy.stationsTooLarge(stations, Math.round(stationsMost))] : []),
      ...(cold > COLD_MOST_GZIP ? [copy.coldTooLarge(cold, COLD_MOST_GZIP, { news, alerts })] : []),
    ],
  }
}
