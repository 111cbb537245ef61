import type { Wgs84 } from '@core/geo/geo'
import type { MapPin } from '@/platform/nativePins'

/** Pins that would lie on each other, drawn as one at their middle. */
export interface PinCluster {
  readonly at: Wgs84
  readonly pins: readonly MapPin[]
}

/** The world in pixels at zoom 0, web Mercator (EPSG:3857), as every map of tiles has it. */
const WORLD_PX = 256

interface Growing {
  readonly x: number
  readonly y: number
  readonly pins: MapPin[]
}

/**
 * Each pin joins the first that lies within `nearPx` of it on the screen at this zoom, or begins a cluster of its own:
 * the most useful, which come first, keep their places. One look at nine squares a pin.
 */
export function clusterPins(pins: readonly MapPin[], zoom: number, nearPx: number): readonly PinCluster[] {
  const worldSquares = (WORLD_PX * 2 ** zoom) / nearPx
  const squares = new Map<string, Growing[]>()
  const clusters: Growing[] = []
  for (const pin of pins) {
    const [x, y] = [mercatorX(pin.at) * worldSquares, mercatorY(pin.at) * worldSquares]
    const near = neighbours(squares, x, y).find(each => (each.x - x) ** 2 + (each.y - y) ** 2 < 1)
    if (near) {
      near.pins.push(pin)
      continue
    }
    const cluster = { x, y, pins: [pin] }
    clusters.push(cluster)
    const key = keyOf(Math.floor(x), Math.floor(y))
    squares.set(key, [...(squares.get(key) ?? []), cluster])
  }
  return clusters.map(({ pins: members }) => ({ at: middleOf(members), pins: members }))
}

const keyOf = (column: number, row: number): string => `${column} ${row}`

function neighbours(squares: ReadonlyMap<string, readonly Growing[]>, x: number, y: number): readonly Growing[] {
  const found: Growing[] = []
  for (let dx = -1; dx <= 1; dx += 1)
    for (let dy = -1; dy <= 1; dy += 1) found.push(...(squares.get(keyOf(Math.floor(x) + dx, Math.floor(y) + dy)) ?? []))
  return found
}

/** 0 at the date line in the west, 1 in the east. */
const mercatorX = ({ lng }: Wgs84): number => (lng + 180) / 360

/** 0 at 85° north, 1 at 85° south. */
function mercatorY({ lat }: Wgs84): number {
  const sin = Math.sin((lat * Math.PI) / 180)
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)
}

function middleOf(pins: readonly MapPin[]): Wgs84 {
  const mean = (of: (at: Wgs84) => number): number => pins.reduce((sum, { at }) => sum + of(at), 0) / pins.length
  return { datum: 'wgs84', lng: mean(({ lng }) => lng), lat: mean(({ lat }) => lat) }
}
