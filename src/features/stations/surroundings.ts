import type { Station } from '@core/feed/types'
import { approxDistance, POINT_ERROR_M } from '@core/geo/distanceWords'
import { distanceM, type Wgs84 } from '@core/geo/geo'
import type { NamedPlace } from '@core/geo/places'
import { compassOf, RINGS, type Rings, ringsAround } from '@core/geo/rings'
import { copy } from './copy'
import type { RingDot } from './RingMap'
import { distanceWords } from './whereWords'

/** Farther than this nobody finds their way by it, metres. */
const METRO_WITHIN_M = 1500

type MetroStation = Pick<NamedPlace, 'name' | 'at'>

/** Nearer than this one stands at it, metres. */
const AT_IT_M = 150

export interface Surroundings {
  readonly rings: Rings
  readonly centre: Wgs84
  readonly centreName: string
  readonly dots: readonly RingDot[]
  /** Which way and near what, in a sentence: what the picture shows, for eye and ear; '' from nowhere near. */
  readonly way: string
}

/**
 * Where a station lies: from the courier when that is a ride one would make, else from the station itself; with the metro station
 * nearest to it. Null where nobody knows more than its district.
 */
export function surroundings(
  station: Station,
  here: { readonly at: Wgs84; readonly errorM: number } | null,
  metro: readonly MetroStation[],
): Surroundings | null {
  const { at, precision, name } = station
  if (!at || precision === 'district') return null
  const farthest = RINGS[RINGS.length - 1]![2]
  const from = here && distanceM(here.at, at) <= farthest && here.errorM < farthest / 3 ? here : null
  const exit = nearest(metro, at)
  const self: RingDot = {
    id: station.id,
    name: precision === 'subdistrict' ? copy.somewhereHere : name,
    at,
    tone: 'target',
    ...(precision === 'subdistrict' && { withinM: POINT_ERROR_M.subdistrict }),
  }
  // Whoever said they are at that station needn't be shown it.
  const sign: RingDot[] =
    exit && !(from && distanceM(exit.at, from.at) < AT_IT_M) && !isThere(exit, station)
      ? [{ id: exit.name, name: copy.metroStation(exit.name), at: exit.at, tone: 'square' }]
      : []
  const centre = from?.at ?? at
  return {
    rings: ringsAround(centre, [at, ...sign.map(dot => dot.at)], self.withinM),
    centre,
    centreName: from ? copy.me : '',
    dots: [self, ...sign],
    way: [from && rideWay(from, station), exit && metroWay(exit, station)].filter(Boolean).join('，'),
  }
}

/** 「往南骑」; nothing where one could be anywhere around it. */
function rideWay(
  { at: from, errorM }: { readonly at: Wgs84; readonly errorM: number },
  { at, precision }: Station,
): string | null {
  const isClear = distanceM(from, at!) > Math.hypot(errorM, POINT_ERROR_M[precision])
  return isClear ? copy.rideTowards(copy.compass[compassOf(from, at!)]!) : null
}

/** A metro's own toilet has the point of its station: no way leads from one to the other. */
const isThere = (exit: MetroStation, { at }: Station): boolean => distanceM(exit.at, at!) < POINT_ERROR_M.address

/** 「龙华中路站往东约 300 米」; with a blurred point only 「在龙华中路站附近」. */
function metroWay(exit: MetroStation, station: Station): string {
  const metres = distanceM(exit.at, station.at!)
  const approx = approxDistance(metres, station.precision, POINT_ERROR_M.landmark)
  if (isThere(exit, station) || (approx.kind !== 'metres' && approx.kind !== 'km')) return copy.nearMetro(exit.name)
  const way = copy.compass[compassOf(exit.at, station.at!)]!
  return copy.fromMetro(exit.name, way, distanceWords(station, metres, POINT_ERROR_M.landmark))
}

function nearest(metro: readonly MetroStation[], at: Wgs84): MetroStation | null {
  let best: MetroStation | null = null
  let bestM = METRO_WITHIN_M
  for (const place of metro) {
    const metres = distanceM(place.at, at)
    if (metres < bestM) [best, bestM] = [place, metres]
  }
  return best
}
