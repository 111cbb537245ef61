import { isFavourite, placeErrorM, type StationReport } from '@core/courier/courierState'
import { doorWords } from '@core/courier/doorWords'
import type { Station } from '@core/feed/types'
import { distanceM } from '@core/geo/geo'
import { placesOfKind } from '@core/geo/places'
import { useState } from 'react'
import { bundledPlaces } from '@/platform/bundledPlaces'
import { useNow } from '@/platform/useNow'
import type { Detail } from '@/store/detail'
import { useCourier, useFeed } from '@/store/stores'
import { warned } from './openWords'
import { type Surroundings, surroundings } from './surroundings'
import { type StationRow, stationRow } from './useStations'

export interface StationOpened extends StationRow {
  readonly nowMs: number
  readonly isFavourite: boolean
  readonly reports: readonly StationReport[]
  /** Null where nobody knows more than its district. */
  readonly around: Surroundings | null
}

/** One place, with what this courier said of it. */
export function useStation(id: string): Detail<StationOpened> {
  const station: Station | undefined = useFeed(feed => feed.snapshot)
    .stations()
    .find(each => each.id === id)
  const nowMs = useNow()
  const place = useCourier(courier => courier.place)
  const here = place?.at ?? null
  const isStarred = useCourier(courier => isFavourite(courier, 'station', id))
  const reports = useCourier(courier => courier.reports)
  const [metro] = useState(() => placesOfKind(bundledPlaces(), 'metro'))
  if (!station) return { kind: 'gone' }
  const row = stationRow(
    {
      station,
      distanceM: here && station.at ? distanceM(here, station.at) : null,
      said: doorWords(reports, [station], nowMs).get(id) ?? null,
    },
    place,
    reports,
    nowMs,
  )
  return {
    kind: 'ready',
    ...row,
    // Where one could ask first, the call stands on this page.
    open: station.phone ? row.open : warned(row.open),
    nowMs,
    isFavourite: isStarred,
    reports: reports.filter(report => report.stationId === id),
    around: surroundings(station, here && { at: here, errorM: placeErrorM(place) }, metro),
  }
}
