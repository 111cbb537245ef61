import type { StationFeature } from '@core/feed/wire/stations'
import { KEY_MOST, placeKey } from './placeKey'

/** §3.11 A city of no more than these is one file, as it always was: two requests would cost more than they save, and a phone without JIT reads it in 50 ms. */
export const WHOLE_MOST = 400
/** Stations of a cell: what a phone reads for its first list. */
const CELL_MOST = 300

export interface Cell {
  /** Where it is; a cell that is split leaves its key as the beginning of its heirs'. */
  readonly key: string
  readonly stations: readonly StationFeature[]
}

/**
 * Stations by place, at most CELL_MOST each, in the order given within a cell and of the cells' first stations. A cell is split into
 * quarters when it is full and not before, so that a changed station changes one cell, one that moves two.
 */
export function cellsOf(stations: readonly StationFeature[]): readonly Cell[] {
  const order = new Map(stations.map((station, at) => [station, at]))
  const cells = split(
    '',
    stations.map(station => ({ key: placeKey(station), station })),
  )
  const first = ({ stations: [station] }: Cell): number => order.get(station!) ?? 0
  return [...cells].sort((a, b) => first(a) - first(b))
}

interface Keyed {
  readonly key: string
  readonly station: StationFeature
}

function split(prefix: string, keyed: readonly Keyed[]): readonly Cell[] {
  // The globe's four quarters are always apart from those nobody located.
  if ((keyed.length <= CELL_MOST && prefix !== '') || prefix.length >= KEY_MOST)
    return [{ key: prefix, stations: keyed.map(({ station }) => station) }]
  const parts = new Map<string, Keyed[]>()
  for (const each of keyed) {
    const digit = each.key.charAt(prefix.length)
    const part = parts.get(digit)
    if (part) part.push(each)
    else parts.set(digit, [each])
  }
  return [...parts].flatMap(([digit, part]) => split(prefix + digit, part))
}
