import { placeErrorM } from '@core/courier/courierState'
import { doorWords } from '@core/courier/doorWords'
import { placeOf } from '@core/courier/placeOf'
import { rankAsk } from '@core/find/rankAsk'
import type { StationAsk } from '@core/find/search'
import { useNow } from '@/platform/useNow'
import { useCourier, useFeed } from '@/store/stores'
import type { OpenWords } from './openWords'
import { stationRow, usePrepared } from './useStations'
import { spotWords } from './whereWords'

interface FoundStation {
  readonly id: string
  readonly name: string
  readonly open: OpenWords
  readonly where: string
}

/** Stations that a search asks for, in the order of every list of them, from where the courier is or from a place that was named. */
export function useFoundStations(): (ask: StationAsk, most: number) => { rows: readonly FoundStation[]; total: number } {
  const stations = useFeed(feed => feed.snapshot).stations()
  const prepared = usePrepared(stations)
  const nowMs = useNow()
  const place = useCourier(courier => courier.place)
  const reports = useCourier(courier => courier.reports)
  return (ask, limit) => {
    const said = doorWords(reports, stations, nowMs)
    const from = { here: place?.at ?? null, hereErrorM: placeErrorM(place), nowMs, said, limit }
    const ranked = rankAsk(prepared, from, ask)
    const measuredFrom = ask.around ? placeOf(ask.around) : place
    const rows = ranked.stations.map(each => {
      const { station, open, ride, distance } = stationRow(each, measuredFrom, reports, nowMs)
      return { id: station.id, name: station.name, open, where: [ride, distance, spotWords(station)].filter(Boolean).join(' · ') }
    })
    return { rows, total: ranked.total }
  }
}
