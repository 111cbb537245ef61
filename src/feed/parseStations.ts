import * as v from 'valibot'
import { err, ok, type Result } from '@/domain/result'
import { FeedError } from './FeedError'
import { type Parsed, parseEach } from './parseEach'
import type { Amenity, Station } from './types'
import { AMENITIES, SERVICES, StationFeature, StationsPart } from './wire/stations'

/**
 * §3.3 The stations part, GeoJSON (RFC 7946) to ours; positions are WGS 84.
 * Amenity and service codes that a later minor version added are passed over.
 */
export function parseStations(raw: unknown): Result<Parsed<readonly Station[]>, FeedError> {
  const part = v.safeParse(StationsPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  return ok(parseEach(part.output.features, '/features', { schema: StationFeature, toOurs: toStation, idOf: ({ id }) => id }))
}

function toStation({ id, geometry, properties }: StationFeature): Station {
  const { services, ...rest } = properties
  const amenities: Partial<Record<Amenity, boolean>> = {}
  for (const code of AMENITIES) {
    const isThere = properties.amenities[code]
    if (isThere !== undefined) amenities[code] = isThere
  }
  const at = geometry && ({ datum: 'wgs84', lng: geometry.coordinates[0], lat: geometry.coordinates[1] } as const)
  return { ...rest, id, at, amenities, services: SERVICES.filter(code => services.includes(code)) }
}
