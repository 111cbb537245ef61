import { POINT_ERROR_M } from '@core/geo/distanceWords'
import { distanceM, type Wgs84 } from '@core/geo/geo'

/** Who is "at" a metro station is at one of its exits, a hall's length from where the trains stop. */
export const METRO_ERROR_M = 150

const HUNDRED = 100

/** How far from `middle` somebody in the district is, metres: root mean square over its towns and streets, where the people are. */
export function districtErrorM(middle: Wgs84, subdistricts: readonly Wgs84[]): number {
  if (subdistricts.length === 0) return POINT_ERROR_M.district
  const squares = subdistricts.map(at => distanceM(middle, at) ** 2 + POINT_ERROR_M.subdistrict ** 2)
  return hundreds(Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / squares.length))
}

/** Half the way to the next subdistrict's middle, and no less than half a town's width: out on the islands they lie far apart. */
export function subdistrictErrorM(at: Wgs84, all: readonly Wgs84[]): number {
  const nearest = all.reduce(
    (best, other) => (other === at ? best : Math.min(best, distanceM(at, other))),
    Number.POSITIVE_INFINITY,
  )
  return hundreds(Math.max(POINT_ERROR_M.subdistrict, Number.isFinite(nearest) ? nearest / 2 : 0))
}

const hundreds = (metres: number): number => Math.round(metres / HUNDRED) * HUNDRED
