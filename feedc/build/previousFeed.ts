import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvelope } from '@core/feed/envelope'
import { openPart } from '@core/feed/openPart'
import { readIndex } from '@core/feed/readIndex'
import { err, ok, type Result } from '@core/result'
import { copy } from '@feedc/copy'
import { type Arguments, textOption } from '@feedc/options'

/** What the next feed is compared with. */
export interface PreviousFeed {
  readonly feed: string
  readonly revision: number
  /** Without those of toilets.csv, which is another list. */
  readonly stationCount: number
  /** The editor said that fewer stations are meant. */
  readonly acceptsDrop: boolean
  /** The editor said that ten times the stations are meant. */
  readonly acceptsGrowth: boolean
  /** Whose signatures phones saw last. */
  readonly keyids: readonly string[]
}

/** The feed in a folder. Its signature isn't asked for: it decides only what an editor is warned about. */
function readPreviousFeed(
  dir: string,
  accepts: Pick<PreviousFeed, 'acceptsDrop' | 'acceptsGrowth'>,
): Result<PreviousFeed, string> {
  try {
    const envelope = readEnvelope(readFileSync(join(dir, 'index.json')))
    const index = envelope.ok ? readIndex(envelope.value.payload) : envelope
    if (!index.ok) return err(copy.noFeed(dir))
    const { feed, revision, parts } = index.value
    const stations = openPart('stations', parts.stations, readFileSync(join(dir, parts.stations.path)))
    const cells = stations.ok ? (stations.value.elsewhere?.cells ?? []) : []
    const opened = [stations, ...cells.map(ref => openPart('stations', ref, readFileSync(join(dir, ref.path))))]
    const all = opened.flatMap(part => (part.ok ? part.value.value : []))
    const keyids = envelope.ok ? envelope.value.envelope.signatures.map(({ keyid }) => keyid) : []
    return opened.every(part => part.ok)
      ? ok({
          feed,
          revision,
          stationCount: all.filter(({ kind }) => kind !== 'metro_toilet').length,
          keyids,
          ...accepts,
        })
      : err(copy.noFeed(dir))
  } catch {
    return err(copy.noFeed(dir))
  }
}

/** `--previous DIR`, `--accept-drop` and `--accept-growth`, as `check` and `build` take them. */
export function previousOf(read: Arguments): Result<PreviousFeed | null, string> {
  const dir = textOption(read, 'previous')
  return dir === null
    ? ok(null)
    : readPreviousFeed(dir, {
        acceptsDrop: read.options['accept-drop'] === true,
        acceptsGrowth: read.options['accept-growth'] === true,
      })
}
