import type { PartRef } from '@core/feed/wire/index'
import { type CellRef, isToilet, type StationFeature } from '@core/feed/wire/stations'
import type { Content } from '@feedc/content/Content'
import { cellsOf, WHOLE_MOST } from './cellsOf'
import { stationsIn } from './compose'
import { composeStations } from './composeStations'

/** A cell is small: what its stations share stands once, whatever it weighs. */
const SHARED = 0
/** About eleven metres: whether a cell is near needs no more, and gzip finds nothing in digits. */
const BOX_DECIMALS = 4

/**
 * §3.11 The stations part of a large city: no stations, but the cells that have them, each added as a file of its own. Null for a city
 * that is one file.
 */
export function stationsInCells(content: Content, add: (name: string, value: unknown) => PartRef): unknown {
  const stations = stationsIn(content)
  if (stations.length <= WHOLE_MOST) return null
  const cells = cellsOf(stations).map(cell => {
    const ref = add(`stations-${cell.key}`, composeStations(cell.stations, SHARED))
    return { ...ref, ...summary(cell.stations) }
  })
  return { type: 'FeatureCollection', features: [], cells }
}

function summary(stations: readonly StationFeature[]): Omit<CellRef, keyof PartRef> {
  const points = stations.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []))
  const toilets = stations.filter(({ properties }) => isToilet(properties.kind)).length
  return {
    count: stations.length,
    toilets,
    districts: [...new Set(stations.map(({ properties }) => properties.district))],
    box: points.length === 0 ? null : boxOf(points),
  }
}

function boxOf(points: readonly (readonly [number, number])[]): NonNullable<CellRef['box']> {
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)]
  const out = (degrees: number, round: (value: number) => number): number =>
    Number((round(degrees * 10 ** BOX_DECIMALS) / 10 ** BOX_DECIMALS).toFixed(BOX_DECIMALS))
  return [
    out(Math.min(...lngs), Math.floor),
    out(Math.min(...lats), Math.floor),
    out(Math.max(...lngs), Math.ceil),
    out(Math.max(...lats), Math.ceil),
  ]
}
