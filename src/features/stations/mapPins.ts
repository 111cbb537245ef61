import type { Station } from '@core/feed/types'
import { isToilet } from '@core/feed/wire/stations'
import { distanceM, type Wgs84 } from '@core/geo/geo'
import type { DoorState } from '@core/stations/doorState'
import type { Ranked } from '@core/stations/rankStations'
import type { MapPin } from '@/platform/nativePins'
import { shownCity } from '@/platform/shownCity'

/** As in the list: green only for what somebody checked, amber for posted hours, grey for closed or unknown. */
const TONE: Readonly<Record<DoorState, MapPin['tone']>> = {
  open_checked: 'green',
  open_posted: 'amber',
  hours_unknown: 'grey',
  closed: 'grey',
}

/** Every matching place that somebody located, soonest first; the list has the others, and the map says how many. */
export const mapPins = (stations: readonly Ranked<Station>[]): readonly MapPin[] =>
  stations.flatMap(({ door, station: { id, name, kind, at } }) =>
    at ? [{ id, name, at, tone: TONE[door], isToilet: isToilet(kind) }] : [],
  )

/** Where the map opens: on the courier, else on the middle of the city. */
export const mapCentre = (here: Wgs84 | null): Wgs84 => here ?? shownCity.centre.at

/** What must be in sight when the map opens: the courier and the three nearest places; nothing in particular without a courier. */
const IN_SIGHT = 3
export function pointsInSight(pins: readonly MapPin[], here: Wgs84 | null): readonly Wgs84[] {
  if (!here) return []
  const nearest = pins.map(({ at }) => ({ at, metres: distanceM(at, here) })).sort((a, b) => a.metres - b.metres)
  return [here, ...nearest.slice(0, IN_SIGHT).map(({ at }) => at)]
}

/** The pin nearest to a point. */
export function nearestPin(pins: readonly MapPin[], to: Wgs84): MapPin | null {
  let best: MapPin | null = null
  let bestM = Number.POSITIVE_INFINITY
  for (const pin of pins) {
    const metres = distanceM(pin.at, to)
    if (metres < bestM) [best, bestM] = [pin, metres]
  }
  return best
}
