import type { StationRow } from './useStations'

/** Three cards are some 3 KB to send: one update (docs/design.md §9). */
const CHUNK = 3
/** How high they are, roughly. */
export const CHUNK_PX = 500

/** The rows cut into pieces that are drawn or left blank together. */
export const chunksOf = (rows: readonly StationRow[]): readonly (readonly StationRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK))
