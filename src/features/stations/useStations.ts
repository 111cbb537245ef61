import {
  type CourierState,
  NO_FILTER,
  type Place,
  placeErrorM,
  type StationFilter,
  type StationReport,
} from '@core/courier/courierState'
import { doorWords } from '@core/courier/doorWords'
import type { Station } from '@core/feed/types'
import { openState } from '@core/hours/openState'
import { isGamble } from '@core/stations/closedDoorRisk'
import type { DoorSaid } from '@core/stations/doorState'
import { type PreparedStations, prepareStations, type Ranked, type RankQuery } from '@core/stations/rankStations'
import { type Reach, reachOf } from '@core/stations/reach'
import { type Relaxation, relaxations } from '@core/stations/relaxations'
import { soonestWithChoice } from '@core/stations/soonestWithChoice'
import { type Freshness, freshness } from '@core/time/freshness'
import { useState } from 'react'
import { shownCity } from '@/platform/shownCity'
import { useNow } from '@/platform/useNow'
import { useCourier, useFeed } from '@/store/stores'
import { heardWords, noteWords, saidWords } from './mineWords'
import { type OpenWords, openWords, warned } from './openWords'
import { distanceWords, rideWords } from './whereWords'

export interface StationRow {
  readonly station: Station
  readonly open: OpenWords
  readonly distance: string
  /** 「骑 3 分钟」; '' where nobody can say. */
  readonly ride: string
  /** What this courier last said of it, else the others; '' where nothing, or where the state says it already. */
  readonly note: string
  /** More likely closed than open when one gets there. */
  readonly isGamble: boolean
}

/** No 'error': reading is local and cannot fail. */
export type StationsState =
  | { kind: 'empty_feed' }
  | { kind: 'none_match'; relaxations: readonly Relaxation[] }
  | { kind: 'ready'; rows: readonly StationRow[]; total: number }

/** From where, and whether anything is near enough from there. */
export interface Where {
  readonly place: Place | null
  readonly reach: Reach
}
const NEAR: Reach = { kind: 'near' }

/**
 * Stations by the minutes until this courier sits there, at most `most` rows.
 * Works without a place: then by district, and the screen offers to choose one.
 */
export function useStations(most: number): StationsState & Where {
  return useRanked(
    useCourier(courier => courier.filter),
    most,
  )
}

function useRanked(filter: StationFilter, most: number, isNow = false): StationsState & Where {
  const stations = useFeed(feed => feed.snapshot).stations()
  const prepared = usePrepared(stations)
  const nowMs = useNow()
  const place = useCourier(courier => courier.place)
  const favourites = useCourier(courier => courier.favourites)
  const reports = useCourier(courier => courier.reports)
  if (stations.length === 0) return { kind: 'empty_feed', place, reach: NEAR }

  const query = rankQuery({ place, filter, favourites, reports }, stations, nowMs, most)
  const ranked = soonestWithChoice(prepared, query)
  if (ranked.total === 0) return { kind: 'none_match', relaxations: relaxations(prepared, query), place, reach: NEAR }
  // Most of the time the first row answers it, and nobody counts further.
  const reach = ranked.stations[0]?.isNear ? NEAR : reachOf(prepared, query, shownCity.bounds)
  const offered = isNow && place?.at ? ranked.stations.filter(({ isNear }) => isNear) : ranked.stations
  return { kind: 'ready', rows: offered.map(row => stationRow(row, place, reports, nowMs)), total: ranked.total, place, reach }
}

/** The few best places now, whatever the list tab is filtered to; none of them farther than one rides to sit. */
export function useNearby(most: number): StationsState & Where {
  return useRanked(NO_FILTER, most, true)
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
  { place, filter, favourites, reports }: Pick<CourierState, 'place' | 'filter' | 'favourites' | 'reports'>,
  stations: readonly Station[],
  nowMs: number,
  limit: number,
): RankQuery {
  const { favourites: onlyFavourites, ...rest } = filter
  const ids = onlyFavourites ? favourites.filter(({ kind }) => kind === 'station').map(({ id }) => id) : null
  return {
    here: place?.at ?? null,
    hereErrorM: placeErrorM(place),
    said: doorWords(reports, stations, nowMs),
    nowMs,
    limit,
    filter: { ...rest, ids },
  }
}

export function stationRow(
  {
    station,
    distanceM,
    said,
    minutes,
  }: Pick<Ranked<Station>, 'station' | 'distanceM' | 'said'> & { minutes?: Ranked['minutes'] },
  place: Place | null,
  reports: readonly StationReport[],
  nowMs: number,
): StationRow {
  const mine = station.status === 'open' && said ? saidWords(said, nowMs) : null
  const open = mine ?? openWords(station, openState(station.hours, nowMs), sureness(station, said, nowMs), nowMs)
  const isRisky = Boolean(minutes && isGamble(minutes.risk))
  return {
    station,
    open: isRisky ? warned(open) : open,
    distance: distanceWords(station, distanceM, placeErrorM(place)),
    ride: rideWords(station, distanceM, placeErrorM(place)),
    isGamble: isRisky,
    note: mine ? '' : noteWords(reports, station, nowMs) || heardWords(station, said, nowMs),
  }
}

/** Whoever stood there last says how far the record's hours can be trusted; where couriers disagree, nobody checked them. */
function sureness(station: Station, said: DoorSaid | null, nowMs: number): Freshness {
  if (said?.word === 'checked') return 'checked'
  return said?.word === 'disputed' ? 'recent' : freshness(station, nowMs)
}
