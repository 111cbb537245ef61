import { doorWords } from '@core/courier/doorWords'
import { frequentIds } from '@core/courier/frequent'
import { distanceM } from '@core/geo/geo'
import { useNow } from '@/platform/useNow'
import { useCourier, useFeed } from '@/store/stores'
import { type StationRow, stationRow } from './useStations'

export interface Frequent {
  readonly rows: readonly StationRow[]
  readonly total: number
}

/** The places this courier keeps turning to, with today's state; those that left the feed are passed over. */
export function useFrequent(most: number): Frequent {
  const stations = useFeed(feed => feed.snapshot).stations()
  const uses = useCourier(courier => courier.placeUses)
  const place = useCourier(courier => courier.place)
  const reports = useCourier(courier => courier.reports)
  const nowMs = useNow()
  const ids = frequentIds(uses, nowMs)
  const wanted = new Set(ids)
  const found = wanted.size === 0 ? [] : stations.filter(({ id }) => wanted.has(id))
  found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  const shown = found.slice(0, most)
  const said = doorWords(reports, shown, nowMs)
  const here = place?.at ?? null
  const rows = shown.map(station => {
    const metres = here && station.at && station.precision !== 'district' ? distanceM(here, station.at) : null
    return stationRow({ station, distanceM: metres, said: said.get(station.id) ?? null }, place, reports, nowMs)
  })
  return { rows, total: found.length }
}
