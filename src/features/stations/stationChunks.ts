import type { Usefulness } from '@core/stations/usefulness'
import type { StationGroup, StationRow } from './useStations'

export type ListEntry = { kind: 'heading'; usefulness: Usefulness } | { kind: 'row'; row: StationRow }

/** Three cards are some 3 KB to send: one update (docs/design.md §9). */
const CHUNK = 3
/** How high they are, roughly. */
export const CHUNK_PX = 500
/** However many places there are, few children stand beside each other. */
export const BLOCK = 16

/** Headings and rows in one line, cut into pieces that are drawn or left blank together. */
export function chunksOf(groups: readonly StationGroup[]): readonly (readonly ListEntry[])[] {
  const entries = groups
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ usefulness, rows }): ListEntry[] => [
      { kind: 'heading', usefulness },
      ...rows.map(row => ({ kind: 'row' as const, row })),
    ])
  return Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, at) => entries.slice(at * CHUNK, (at + 1) * CHUNK))
}
