/** How far, as exactly as is known. Words are the view's business. `value` of `km` has at most one decimal. */
export type ApproxDistance =
  | { readonly kind: 'metres'; readonly value: number }
  | { readonly kind: 'km'; readonly value: number }
  /** No farther than this many whole kilometres; how near, nobody can say. */
  | { readonly kind: 'within_km'; readonly value: number }
  | { readonly kind: 'within_subdistrict' }
  | { readonly kind: 'unknown' }

export type PointPrecision = 'address' | 'landmark' | 'subdistrict' | 'district'

/**
 * How far a drawn point is from what it stands for, metres (root mean square): a house number is a house wide, a landmark a
 * block, a subdistrict's middle what half of its 5 km² or so is wide, a district's is no position at all.
 */
export const POINT_ERROR_M: Readonly<Record<PointPrecision, number>> = {
  address: 30,
  landmark: 100,
  subdistrict: 900,
  district: 5000,
}

/** Steps that a distance is rounded to, by the error it carries: nobody walks by fifty metres more exactly. */
const STEPS = [
  { uptoM: 60, stepM: 50 },
  { uptoM: 150, stepM: 100 },
  { uptoM: 300, stepM: 200 },
] as const
/** Beyond this error a distance inside the city says nothing. */
const KILOMETRES_UPTO_M = 2000
/** A subdistrict is up to a few km across: nearer than this its middle says nothing but its name. */
const BEYOND_SUBDISTRICT_M = 3000

/**
 * Rounds a distance in metres (WGS 84, straight line) to what both its ends bear: the station's point by `precision`, the
 * courier's own by `hereErrorM` (root mean square). Never metres finer than the error; a district's middle gives no distance.
 */
export function approxDistance(distanceM: number, precision: PointPrecision, hereErrorM = 0): ApproxDistance {
  const errorM = Math.hypot(POINT_ERROR_M[precision], hereErrorM)
  if (!(distanceM >= 0 && distanceM < Number.POSITIVE_INFINITY) || errorM > KILOMETRES_UPTO_M) return { kind: 'unknown' }
  const stepM = STEPS.find(({ uptoM }) => errorM <= uptoM)?.stepM
  if (stepM === undefined) return inKilometres(distanceM, precision, errorM)
  const metres = Math.max(stepM, Math.round(distanceM / stepM) * stepM)
  if (metres < 1000) return { kind: 'metres', value: metres }
  if (distanceM >= 10_000) return { kind: 'km', value: Math.round(distanceM / 1000) }
  const tenths = Math.max(100, stepM)
  return { kind: 'km', value: (Math.round(distanceM / tenths) * tenths) / 1000 }
}

function inKilometres(distanceM: number, precision: PointPrecision, errorM: number): ApproxDistance {
  if (distanceM > BEYOND_SUBDISTRICT_M) return { kind: 'km', value: Math.round(distanceM / 1000) }
  return precision === 'subdistrict'
    ? { kind: 'within_subdistrict' }
    : { kind: 'within_km', value: Math.ceil((distanceM + errorM) / 1000) }
}
