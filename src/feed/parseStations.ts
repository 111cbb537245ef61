import * as v from 'valibot'
import { err, ok, type Result } from '@/domain/result'
import { FeedError } from './FeedError'
import { type Parsed, parseEach } from './parseEach'
import type { Amenity, Service, Station } from './types'
import { AMENITIES, SERVICES, StationFeature, StationsPart } from './wire/stations'

/** §3.3 The stations part, GeoJSON to ours. Amenity codes this release doesn't know are passed over. */
export function parseStations(raw: unknown): Result<Parsed<readonly Station[]>, FeedError> {
  const part = v.safeParse(StationsPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  return ok(parseEach(StationFeature, part.output.features, '/features', toStation))
}

function toStation({ id, geometry, properties }: StationFeature): Station {
  const { amenities, services, hours, ...rest } = properties
  return {
    ...rest,
    id,
    at: geometry && { datum: 'wgs84', lng: geometry.coordinates[0], lat: geometry.coordinates[1] },
    amenities: Object.fromEntries(
      AMENITIES.filter(code => amenities[code] !== undefined).map(code => [code, amenities[code]]),
    ) as Partial<Record<Amenity, boolean>>,
    services: SERVICES.filter((code: Service) => services.includes(code)),
    hours,
  }
}
