import type { StationFeature } from '@core/feed/wire/stations'
import { placesOfKind } from '@core/geo/places'
import type { Content } from '@feedc/content/Content'
import * as Plot from '@observablehq/plot'
import type { Gap } from '../tables/gaps'
import { MAP } from './colours'
import { draw } from './draw'

type Point = readonly [number, number]

/** On a map the last letter says nothing and covers something. */
const DISTRICT = /(?<=..)\u533a$/

/** District outlines, the stations that have a position, and the subdistricts without any. */
export function gapMap(
  alt: string,
  { districts, places, city }: Content,
  stations: readonly StationFeature[],
  found: readonly Gap[],
): string {
  // A degree of longitude is shorter than one of latitude, here as in the middle of the city: flat enough for one.
  const shorter = Math.cos(((city?.value.centre.at.lat ?? 0) * Math.PI) / 180)
  const flat = ([lng, lat]: Point): Point => [lng * shorter, lat]
  const rings = districts.flatMap(district => district.rings.map((ring, at) => ({ id: `${district.name} ${at}`, ring })))
  const outline = rings.flatMap(({ id, ring }) => ring.map(point => ({ id, at: flat(point) })))
  const located = stations.flatMap(({ geometry }) => (geometry ? [flat(geometry.coordinates)] : []))
  const bare = found.map(({ lng, lat }) => flat([lng, lat]))
  const names = placesOfKind(places, 'district').map(({ name, at }) => ({
    name: name.replace(DISTRICT, ''),
    at: flat([at.lng, at.lat]),
  }))
  const all = [...outline.map(({ at }) => at), ...located, ...bare]
  const span = (axis: 0 | 1): number => Math.max(...all.map(at => at[axis])) - Math.min(...all.map(at => at[axis]))
  return draw(alt, {
    axis: null,
    height: Math.min(900, Math.round((720 * span(1)) / (span(0) || 1)) + 40),
    marks: [
      Plot.line(outline, {
        x: ({ at }) => at[0],
        y: ({ at }) => at[1],
        z: 'id',
        fill: MAP.land,
        stroke: MAP.border,
        curve: 'linear-closed',
      }),
      Plot.text(names, {
        x: ({ at }) => at[0],
        y: ({ at }) => at[1],
        text: 'name',
        fontSize: 11,
        fill: MAP.name,
        stroke: MAP.land,
      }),
      Plot.dot(bare, { x: at => at[0], y: at => at[1], r: 4, stroke: MAP.gap, strokeWidth: 1.5, symbol: 'times' }),
      Plot.dot(located, { x: at => at[0], y: at => at[1], r: 4, fill: MAP.station, stroke: 'white', strokeWidth: 0.8 }),
    ],
  })
}
