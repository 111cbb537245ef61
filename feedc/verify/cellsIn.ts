import { parseStations } from '@core/feed/parseStations'
import type { CellRef } from '@core/feed/types'

/** §3.11 The cells that a stations part names; none in bytes that are no such part. */
export function cellsIn(part: Uint8Array): readonly CellRef[] {
  try {
    const read = parseStations(JSON.parse(Buffer.from(part).toString()))
    return read.ok ? (read.value.elsewhere?.cells ?? []) : []
  } catch {
    return []
  }
}
