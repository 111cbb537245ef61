import { type Place, placeErrorM } from '@core/courier/courierState'
import type { Station } from '@core/feed/types'
import { approxDistance, POINT_ERROR_M } from '@core/geo/distanceWords'
import { blurredDistanceM, rideMinutes } from '@core/stations/expectedMinutes'
import { NOW_M } from '@core/stations/reach'
import { copy } from './copy'

type Whereabouts = Pick<Station, 'precision' | 'subdistrict' | 'district'>

/** How far, never finer than what is known: 「约 400 米」「2 公里内」「在江浦路街道」「金山区」. */
export function distanceWords(
  { precision, subdistrict, district }: Whereabouts,
  distanceM: number | null,
  hereErrorM = 0,
): string {
  const approx = distanceM === null ? null : approxDistance(distanceM, precision, hereErrorM)
  switch (approx?.kind) {
    case 'metres':
      return copy.metres(approx.value)
    case 'km':
      return copy.km(approx.value)
    case 'within_km':
      return copy.withinKmOfHere(approx.value)
    default:
      return subdistrict ? copy.within(subdistrict) : district
  }
}

/** 「骑 3 分钟」, to five minutes where the distance is only known to a kilometre; '' where no distance is, or nobody would ride it. */
export function rideWords({ precision }: Pick<Station, 'precision'>, distanceM: number | null, hereErrorM = 0): string {
  const approx = distanceM === null ? null : approxDistance(distanceM, precision, hereErrorM)
  if (distanceM === null || distanceM > NOW_M || approx === null || approx.kind === 'unknown') return ''
  const errorM = Math.hypot(POINT_ERROR_M[precision], hereErrorM)
  const minutes = rideMinutes(blurredDistanceM(distanceM, errorM * errorM))
  return approx.kind === 'metres' || errorM <= POINT_ERROR_M.landmark * 2
    ? copy.ride(Math.max(1, Math.round(minutes)))
    : copy.rideAbout(Math.max(5, Math.round(minutes / 5) * 5))
}

/** From here on a courier must know that the distances are no better than that. */
const ROUGH_M = 700

/** What the list is measured from, and how wrong that may make it: 「人民广场」「黄浦区（可能差 2 公里）」. */
export function hereWords(place: Place): string {
  const errorM = placeErrorM(place)
  return errorM < ROUGH_M ? place.name : copy.roughlyHere(place.name, Math.max(1, Math.round(errorM / 1000)))
}

/** What to look for on the street, and how old the record is. */
export function spotWords({ landmark, address, checked, source }: Station): string {
  return [landmark ?? address, checked ? copy.checkedOn(checked) : source.date ? copy.asOf(source.date) : copy.undated]
    .filter(Boolean)
    .join(' · ')
}
