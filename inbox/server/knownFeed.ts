import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readEnvelope } from '@core/feed/envelope'
import type { FeedError } from '@core/feed/FeedError'
import { openStations } from '@core/feed/openStations'
import { readIndex } from '@core/feed/readIndex'
import type { Report } from '@core/reports/wire'
import type { Result } from '@core/result'
import { MINUTE_MS } from '@core/time/shanghaiTime'

/** Which stations there are, as far as anybody told the inbox. */
export interface KnownFeed {
  /** Why a report can't be of a station that there is; null when it may be. */
  whyUnknown(report: Pick<Report, 'feed' | 'station'>): Promise<'other_feed' | 'unknown_station' | null>
}

/** What is there is read again after this long. */
const FRESH_MS = 5 * MINUTE_MS
/** A station that isn't on our list may have been published since: looked up again, but not for every fake. */
const AGAIN_MS = MINUTE_MS
const FETCH_MS = 10_000

interface Stations {
  readonly feed: string
  readonly ids: ReadonlySet<string>
}

/**
 * The stations of a published feed, read from its folder or its address, and again when they may have changed. While nothing can be read,
 * the list before counts; without any, every station may be one. Not verified: the operator names the place, and no courier reads this.
 */
export function knownFeed(place: string, nowMs: () => number, onUnreadable: () => void): KnownFeed {
  let known: Stations | null = null
  let readAtMs = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | null = null

  async function read(): Promise<void> {
    readAtMs = nowMs()
    try {
      known = await stationsOf(name => bytesOf(place, name))
    } catch {
      onUnreadable()
    }
    reading = null
  }
  const readUnlessWithin = (ms: number): void => {
    if (nowMs() - readAtMs >= ms) reading ??= read()
  }
  const judge = ({ feed, station }: Pick<Report, 'feed' | 'station'>): 'other_feed' | 'unknown_station' | null => {
    if (known === null) return null
    if (feed !== known.feed) return 'other_feed'
    return known.ids.has(station) ? null : 'unknown_station'
  }
  return {
    async whyUnknown(report) {
      readUnlessWithin(FRESH_MS)
      // Nobody waits for a newer list while there is one.
      if (known === null) await reading
      if (judge(report) !== 'unknown_station') return judge(report)
      readUnlessWithin(AGAIN_MS)
      await reading
      return judge(report)
    },
  }
}

/** The ids of the stations part that the index names. Throws when anything isn't as it should be. */
async function stationsOf(bytesOf: (name: string) => Promise<Uint8Array>): Promise<Stations> {
  const envelope = orThrow(readEnvelope(await bytesOf('index.json')))
  const index = orThrow(readIndex(envelope.payload))
  const stations = orThrow(await openStations(index.parts.stations, bytesOf))
  return { feed: index.feed, ids: new Set(stations.map(({ id }) => id)) }
}

function orThrow<T>(result: Result<T, FeedError>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

async function bytesOf(place: string, name: string): Promise<Uint8Array> {
  if (!/^https?:/.test(place)) return readFile(join(place, name))
  const response = await fetch(new URL(name, place.replace(/\/?$/, '/')), { signal: AbortSignal.timeout(FETCH_MS) })
  if (!response.ok) throw new Error(String(response.status))
  return new Uint8Array(await response.arrayBuffer())
}
