import type { Wgs84 } from '@core/geo/geo'
import { rankStations } from '@core/stations/rankStations'
import { useState } from 'react'
import type { MapPin } from '@/platform/nativePins'
import { useNow } from '@/platform/useNow'
import { useCourier, useFeed } from '@/store/stores'
import { mapCentre, mapPins, nearestPin } from './mapPins'
import { rankQuery, type StationRow, stationRow, usePrepared } from './useStations'

/** Beyond these a map of one city is a carpet; the list has the others, and the map says how many. */
const MOST_PINS = 2000

export interface StationMapState {
  readonly pins: readonly MapPin[]
  readonly here: Wgs84 | null
  /** The place whose card stands below: the one tapped, else the nearest. */
  readonly chosen: StationRow | null
  /** Matching places without a dot. */
  readonly hidden: number
  readonly select: (id: string) => void
}

/** The list's places as dots. They are ranked once a minute or a filter; a tap chooses a card and draws nothing else. */
export function useStationMap(): StationMapState {
  const all = useFeed(feed => feed.snapshot).stations()
  const prepared = usePrepared(all)
  const nowMs = useNow()
  const place = useCourier(courier => courier.place)
  const filter = useCourier(courier => courier.filter)
  const favourites = useCourier(courier => courier.favourites)
  const [selectedId, select] = useState<string | null>(null)
  const reports = useCourier(courier => courier.reports)
  const { stations, total } = rankStations(prepared, rankQuery({ place, filter, favourites, reports }, all, nowMs, MOST_PINS))
  const pins = useStable(mapPins(stations))
  const here = place?.at ?? null
  const chosenId = pins.some(({ id }) => id === selectedId) ? selectedId : nearestPin(pins, mapCentre(here))?.id
  const row = stations.find(({ station }) => station.id === chosenId)
  return { pins, here, chosen: row ? stationRow(row, place, reports, nowMs) : null, hidden: total - pins.length, select }
}

/** The same array while it says the same, so that a minute that changes nothing draws no dot again. */
function useStable(pins: readonly MapPin[]): readonly MapPin[] {
  const [kept, keep] = useState(pins)
  const isSame = kept.length === pins.length && kept.every(({ id, tone }, at) => id === pins[at]!.id && tone === pins[at]!.tone)
  if (isSame) return kept
  keep(pins)
  return pins
}
