/** A WGS 84 position in decimal degrees — the only datum below platform/ (RFC 7946 §4). */
export interface Wgs84 {
  readonly datum: 'wgs84'
  readonly lng: number
  readonly lat: number
}

/** Mean Earth radius R₁, metres. Source: Moritz (2000), "Geodetic Reference System 1980". */
const EARTH_RADIUS_M = 6_371_008.8

/**
 * Great-circle distance, in metres.
 *
 * Datum: both points WGS 84; WeChat's GCJ-02 does not type-check here, because mixing
 *   the two is wrong by hundreds of metres in Shanghai.
 * Accuracy: spherical model, within 0.5 % of the ellipsoid. Good for ranking, not surveying.
 * Errors: none. Out-of-range degrees are rejected once, by the wire schema.
 * Source: haversine form, Sinnott (1984), "Virtues of the Haversine", Sky & Telescope 68(2).
 */
export function distanceM(a: Wgs84, b: Wgs84): number {
  const dLat = radians(b.lat - a.lat)
  const dLng = radians(b.lng - a.lng)
  const sinLat = Math.sin(dLat / 2)
  const sinLng = Math.sin(dLng / 2)
  const h = sinLat * sinLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLng * sinLng
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(Math.min(1, h)))
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
