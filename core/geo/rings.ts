import { distanceM, type Wgs84 } from './geo'

/** Distances drawn as circles around one point, metres, ascending. */
export type Rings = readonly [number, number, number]
/** From next door to across town. */
export const RINGS: readonly Rings[] = [
  [200, 500, 1000],
  [500, 1000, 3000],
  [1000, 3000, 10_000],
]

/** Nothing is drawn on top of the middle, of half the picture. */
const MIDDLE = 0.14

/** How far out each ring is drawn, of half the picture: near things get more room than they would to scale. */
const DRAWN = [0.3, 0.58, 0.92] as const

/** Where something stands in the picture, percent of its width from the left and from the top; north is up. */
export interface RingPoint {
  readonly x: number
  readonly y: number
}

/** How far from the middle a distance is drawn, percent of the picture's width; null beyond the last ring. Between rings to scale; what isn't the middle itself lies beside it. */
export function ringRadius(rings: Rings, metres: number): number | null {
  if (metres === 0) return 0
  let fromM = 0
  let from: number = MIDDLE
  for (const [at, toM] of rings.entries()) {
    const to = DRAWN[at]!
    if (metres <= toM) return 50 * (from + ((metres - fromM) / (toM - fromM)) * (to - from))
    fromM = toM
    from = to
  }
  return null
}

/** A point among the rings around `centre`; null beyond the last. */
export function ringPoint(rings: Rings, centre: Wgs84, at: Wgs84): RingPoint | null {
  const radius = ringRadius(rings, distanceM(centre, at))
  if (radius === null) return null
  const bearing = bearingOf(centre, at)
  return { x: 50 + radius * Math.sin(bearing), y: 50 - radius * Math.cos(bearing) }
}

/** An oval in the picture, percent of its width: its middle, half its length outwards and half its breadth, turned clockwise from east by degrees. */
export interface RingBlur extends RingPoint {
  readonly along: number
  readonly across: number
  readonly turn: number
}

/** As far out as a blur is drawn that reaches beyond the last ring: inside the picture. */
const OUTERMOST = 49

/**
 * Where something is that may be `withinM` metres off `at`. It isn't round: the rings draw near things larger than far ones, so a
 * circle on the ground is flat in the picture, the more so the farther out; drawn round it would stick out and be cut.
 */
export function ringBlur(rings: Rings, centre: Wgs84, at: Wgs84, withinM: number): RingBlur {
  const awayM = distanceM(centre, at)
  const out = (metres: number): number => ringRadius(rings, metres) ?? OUTERMOST
  const outer = out(awayM + withinM)
  const inner = Math.sign(awayM - withinM) * out(Math.abs(awayM - withinM))
  const [middle, along] = [(outer + inner) / 2, (outer - inner) / 2]
  const across = awayM > withinM ? out(awayM) * (withinM / awayM) : along
  const bearing = bearingOf(centre, at)
  return {
    x: 50 + middle * Math.sin(bearing),
    y: 50 - middle * Math.cos(bearing),
    along,
    across,
    turn: (bearing * 180) / Math.PI - 90,
  }
}

/** The closest rings that hold all these points, each with `withinM` around it; the widest where none does. */
export const ringsAround = (centre: Wgs84, points: readonly Wgs84[], withinM = 0): Rings =>
  RINGS.find(rings => points.every(at => distanceM(centre, at) + withinM <= rings[2])) ?? RINGS[RINGS.length - 1]!

/** 0 = north, 1 = north-east … 7 = north-west. */
export const compassOf = (from: Wgs84, to: Wgs84): number => (Math.round(bearingOf(from, to) / (Math.PI / 4)) + 8) % 8

/** Radians clockwise from north; flat, which is right to a degree across a city. */
function bearingOf(from: Wgs84, to: Wgs84): number {
  const east = (to.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180)
  return Math.atan2(east, to.lat - from.lat)
}
