import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import * as v from 'valibot'
import type { District } from './Content'

const Ring = v.array(v.pipe(v.array(v.number()), v.minLength(2)))
const Outlines = v.object({
  features: v.array(
    v.object({
      properties: v.object({ name: v.string() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) }),
      ]),
    }),
  ),
})

/** districts.geojson as outlines to test points against. Holes and islands stay rings: even-odd tells them apart. */
export function toDistricts(json: unknown, report: (notice: Notice) => void): readonly District[] {
  if (json === null) return []
  const outlines = v.safeParse(Outlines, json)
  if (!outlines.success) {
    const message = copy.badDistricts
    report({ code: 'bad_districts', severity: 'error', file: 'districts.geojson', line: 1, field: null, message })
    return []
  }
  return outlines.output.features.map(({ properties, geometry }): District => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return { name: properties.name, rings: polygons.flat().map(ring => ring.map(([lng = 0, lat = 0]) => [lng, lat] as const)) }
  })
}
