import { err, ok, type Result } from '@core/result'
import { FeedError } from './FeedError'
import { openPart } from './openPart'
import type { Station } from './types'
import type { PartRef } from './wire/index'

/**
 * §3.3, §3.11 Every station of a feed, its cells read and all; for programs that have a line and no courier who waits.
 * `read` gives a file's bytes, null when it isn't there. Errors: openPart's, and wrong_length for a file that is missing.
 */
export async function openStations(
  ref: PartRef,
  read: (path: string) => Promise<Uint8Array | null>,
): Promise<Result<readonly Station[], FeedError>> {
  const part = openPart('stations', ref, (await read(ref.path)) ?? NOTHING)
  if (!part.ok) return part
  const stations = [...part.value.value]
  for (const [at, cell] of (part.value.elsewhere?.cells ?? []).entries()) {
    const opened = openPart('stations', cell, (await read(cell.path)) ?? NOTHING)
    if (!opened.ok) return err(new FeedError(opened.error.code, `/cells/${at}`))
    stations.push(...opened.value.value)
  }
  return ok(stations)
}

const NOTHING = new Uint8Array()
