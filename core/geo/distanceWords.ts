/** How far, as exactly as is known. Words are the view's business. `value` of `km` has at most one decimal. */
export type ApproxDistance =
  | { readonly kind: 'metres'; readonly value: number }
  | { readonly kind: 'km'; readonly value: number }
  | { readonly kind: 'within_subdistrict' }
  | { readonly kind: 'unknown' }

export type PointPrecision = 'address' | 'landmark' | 'subdistrict' | 'district'

/** Nobody walks by fifty metres more exactly, and a landmark's point is a building, not a door. */
const STEP_M = { address: 50, landmark: 100 }

/** A subdistrict of Shanghai is up to a few km across: nearer than this its centroid says nothing. */
const BEYOND_SUBDISTRICT_M = 3000

/**
 * Rounds a distance in metres (WGS 84, straight line) to what the drawn point's precision bears.
 * A subdistrict's centroid never gives metres, a district's never gives a distance.
 */
export function approxDistance(distanceM: number, precision: PointPrecision): ApproxDistance {
  if (!(distanceM >= 0 && distanceM < Number.POSITIVE_INFINITY) || precision === 'district') return { kind: 'unknown' }
  if (precision === 'subdistrict') {
    return distanceM > BEYOND_SUBDISTRICT_M ? { kind: 'km', value: Math.round(distanceM / 1000) } : { kind: 'within_subdistrict' }
  }
  const step = STEP_M[precision]
  const metres = Math.max(step, Math.round(distanceM / step) * step)
  if (metres < 1000) return { kind: 'metres', value: metres }
  return { kind: 'km', value: distanceM < 10_000 ? Math.round(distanceM / 100) / 10 : Math.round(distanceM / 1000) }
}
