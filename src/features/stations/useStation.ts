import { isFavourite, type StationReport } from '@core/courier/courierState'
import { doorWords } from '@core/courier/doorWords'
import type { Station } from '@core/feed/types'
import { distanceM } from '@core/geo/geo'
import { clip } from '@/platform/clipboard'
import { openMap } from '@/platform/openMap'
import { dialListed } from '@/platform/phone'
import { useNow } from '@/platform/useNow'
import type { Detail } from '@/store/detail'
import { useCourier, useFeed } from '@/store/stores'
import { copy } from './copy'
import { type StationRow, stationRow } from './useStations'

export interface StationOpened extends StationRow {
  readonly nowMs: number
  readonly isFavourite: boolean
  readonly reports: readonly StationReport[]
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
  return { kind: 'ready', nowMs, isFavourite: isStarred, reports: reports.filter(report => report.stationId === id), ...row }
}

/** What can be done with a place that is on screen. */
export function stationActions(station: Station): { navigate: () => void; dial: () => void; clipAddress: () => void } {
  const address = station.address ?? station.landmark ?? station.district
  return {
    navigate: () => station.at && openMap({ name: station.name, address, at: station.at }),
    dial: () => station.phone && dialListed(station.phone),
    clipAddress: () => void clip(`${station.name} ${address}`, copy.clipped),
  }
}
