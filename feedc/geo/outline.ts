import type { District } from '@feedc/content/Content'

type Point = readonly [lng: number, lat: number]

/** Metres in a degree of latitude; of longitude, times the cosine. Flat within a city: off by less than 0.1 %. */
const DEGREE_M = 111_195

/** Even-odd over all rings, so holes and islands come out right. A point on the line may fall on either side. */
export function isWithin({ rings }: District, [x, y]: Point): boolean {
  let isInside = false
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside
    })
  }
  return isInside
}

/** Metres from a point to the nearest stretch of the outline, from inside or outside. */
export function distanceToOutlineM({ rings }: District, point: Point): number {
  const distances = rings.flatMap(ring => ring.map((from, i) => toSegmentM(point, from, ring[(i + 1) % ring.length]!)))
  return distances.reduce((nearest, metres) => Math.min(nearest, metres), Number.POSITIVE_INFINITY)
}

function toSegmentM([lng, lat]: Point, from: Point, to: Point): number {
  const kx = DEGREE_M * Math.cos((lat * Math.PI) / 180)
  const [ax, ay] = [(from[0] - lng) * kx, (from[1] - lat) * DEGREE_M]
  const [dx, dy] = [(to[0] - from[0]) * kx, (to[1] - from[1]) * DEGREE_M]
  const length2 = dx * dx + dy * dy
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2))
  return Math.hypot(ax + along * dx, ay + along * dy)
}
