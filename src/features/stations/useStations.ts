import { type CourierState, NO_FILTER, type Place, type StationFilter } from '@core/courier/courierState'
import type { Station } from '@core/feed/types'
import { openState } from '@core/hours/openState'
import { type PreparedStations, prepareStations, type Ranked, type RankQuery, rankStations } from '@core/stations/rankStations'
import { type Relaxation, relaxations } from '@core/stations/relaxations'
import type { Usefulness } from '@core/stations/usefulness'
import { freshness } from '@core/time/freshness'
import { useState } from 'react'
import { useNow } from '@/platform/useNow'
import { useCourier, useFeed } from '@/store/stores'
import { type OpenWords, openWords } from './openWords'
import { distanceWords } from './whereWords'

export interface StationRow {
  readonly station: Station
  readonly open: OpenWords
  readonly distance: string
}

export interface StationGroup {
  readonly usefulness: Usefulness
  readonly rows: readonly StationRow[]
  readonly total: number
}

/** No 'error': reading is local and cannot fail. */
export type StationsState =
  | { kind: 'empty_feed' }
  | { kind: 'none_match'; relaxations: readonly Relaxation[] }
  | { kind: 'ready'; groups: readonly StationGroup[]; total: number; shown: number }

/**
 * Stations by what they mean to this courier now, at most `most` rows.
 * Works without a place: then by district, and the screen offers to choose one.
 */
export function useStations(most: number): StationsState & { place: Place | null } {
  return useRanked(
    useCourier(courier => courier.filter),
    most,
  )
}

function useRanked(filter: StationFilter, most: number): StationsState & { place: Place | null } {
  const stations = useFeed(feed => feed.snapshot).stations()
  const prepared = usePrepared(stations)
  const nowMs = useNow()
  const place = useCourier(courier => courier.place)
  const favourites = useCourier(courier => courier.favourites)
  if (stations.length === 0) return { kind: 'empty_feed', place }

  const query = rankQuery({ place, filter, favourites }, nowMs, most)
  const ranked = rankStations(prepared, query)
  if (ranked.total === 0) return { kind: 'none_match', relaxations: relaxations(prepared, query), place }
  const groups = ranked.groups.map(({ usefulness, stations: rows, total }) => ({
    usefulness,
    total,
    rows: rows.map(row => stationRow(row, nowMs)),
  }))
  return { kind: 'ready', groups, total: ranked.total, shown: groups.reduce((sum, { rows }) => sum + rows.length, 0), place }
}

/** The few best places now, whatever the list tab is filtered to. */
export function useNearby(most: number): StationsState & { place: Place | null } {
  return useRanked(NO_FILTER, most)
}

/** Typed arrays are built once a snapshot, not once a render. */
export function usePrepared(stations: readonly Station[]): PreparedStations<Station> {
  const [cache, setCache] = useState(() => ({ stations, prepared: prepareStations(stations) }))
  if (cache.stations === stations) return cache.prepared
  const prepared = prepareStations(stations)
  setCache({ stations, prepared })
  return prepared
}

export function rankQuery(
  { place, filter, favourites }: Pick<CourierState, 'place' | 'filter' | 'favourites'>,
  nowMs: number,
  limit: number,
): RankQuery {
  const { favourites: onlyFavourites, ...rest } = filter
  const ids = onlyFavourites ? favourites.filter(({ kind }) => kind === 'station').map(({ id }) => id) : null
  return { here: place?.at ?? null, nowMs, limit, filter: { ...rest, ids } }
}

export const stationRow = ({ station, distanceM }: Ranked<Station>, nowMs: number): StationRow => ({
  station,
  open: openWords(station, openState(station.hours, nowMs), freshness(station, nowMs), nowMs),
  distance: distanceWords(station, distanceM),
})
