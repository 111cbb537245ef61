import type { Interest } from '@core/courier/interest'
import type { CellRef, Station } from '@core/feed/types'
import { cellKeyOf } from '@core/feed/wire/stations'
import { distanceM, type Wgs84 } from '@core/geo/geo'

/** §3.11 The stations of one cell, read. */
export interface OpenedCell {
  readonly stations: readonly Station[]
  readonly dropped: number
}
/** By the cell's path. */
export type OpenedCells = ReadonlyMap<string, OpenedCell>
export const NO_CELLS: OpenedCells = new Map()

/** Places to choose from: with fewer a first list would be one street's. */
const FIRST_STATIONS = 60
const FIRST_CELLS = 3

/** All cells, those this courier needs soonest first: near the place, then of the district, then in the editor's order. */
export function byInterest(cells: readonly CellRef[], { at, district }: Interest): readonly CellRef[] {
  const rank = (ref: CellRef): number => {
    if (district !== null && ref.districts.includes(district)) return -1
    return at && ref.box ? distanceToBox(at, ref.box) : Number.POSITIVE_INFINITY
  }
  const ranked = cells.map(ref => ({ ref, rank: rank(ref) }))
  return ranked.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({ ref }) => ref)
}

/** The fewest of them that make a first list. */
export function firstOf(ordered: readonly CellRef[]): readonly CellRef[] {
  let stations = 0
  const isEnough = ordered.findIndex(({ count, toilets }, at) => {
    stations += count - toilets
    return stations >= FIRST_STATIONS || at + 1 >= FIRST_CELLS
  })
  return isEnough < 0 ? ordered : ordered.slice(0, isEnough + 1)
}

/** Cells that have become of those that were held: the same place, split or joined since. A shorter key's place holds a longer one's. */
export function heirsOf(cells: readonly CellRef[], held: readonly string[]): readonly CellRef[] {
  return cells.filter(ref => {
    const key = cellKeyOf(ref)
    return held.some(old => key.startsWith(old) || old.startsWith(key))
  })
}

/** Every station that is on the phone, in the order of the cells; of two with one id the first stays (§3.7 step 6). */
export function stationsOn(stations: readonly Station[], cells: readonly CellRef[], opened: OpenedCells): readonly Station[] {
  if (opened.size === 0) return stations
  const byId = new Map(stations.map(station => [station.id, station]))
  for (const { path } of cells)
    for (const station of opened.get(path)?.stations ?? []) if (!byId.has(station.id)) byId.set(station.id, station)
  return [...byId.values()]
}

/** 0 inside. */
function distanceToBox(at: Wgs84, [west, south, east, north]: NonNullable<CellRef['box']>): number {
  const nearest = { lng: Math.min(east, Math.max(west, at.lng)), lat: Math.min(north, Math.max(south, at.lat)) }
  return distanceM(at, { datum: 'wgs84', ...nearest })
}
