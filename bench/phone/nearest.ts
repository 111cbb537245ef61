import { distanceM } from '@core/geo/geo'
import { openState } from '@core/hours/openState'
import { prepareStations, type RankableStation, type RankQuery, rankStations } from '@core/stations/rankStations'
import { DAY_MS, MINUTE_MS } from '@core/time/shanghaiTime'
import { HERE, NOW_MS, syntheticStations } from '../synthetic'
import { report, timed } from './timing'

const ANY: RankQuery['filter'] = {
  amenities: [],
  openNow: false,
  night: false,
  district: null,
  kind: null,
  ids: null,
  withinM: null,
}
const FILTERED: RankQuery['filter'] = { ...ANY, amenities: ['amenity_1', 'amenity_2'], openNow: true }
const LIMIT = 30

const query = (filter: RankQuery['filter'], nowMs = NOW_MS): RankQuery => ({ here: HERE, nowMs, filter, limit: LIMIT })

const MOST_MS = 8e15

/** The obvious way: every station an object, ask each whether it is open when one arrives, sort them all. */
function naive(stations: readonly RankableStation[], filter: RankQuery['filter']): readonly unknown[] {
  return stations
    .filter(({ amenities }) => filter.amenities.every(code => amenities[code]))
    .map(station => {
      const ride = station.at ? (distanceM(HERE, station.at) * 1.3) / 250 : Number.POSITIVE_INFINITY
      const state = openState(station.hours, Math.min(NOW_MS + ride * MINUTE_MS, MOST_MS))
      const wait = state.kind === 'closed' ? (state.opensAtMs ?? MOST_MS) - NOW_MS : 0
      const isOpen = openState(station.hours, NOW_MS).kind.endsWith('open')
      return { station, isOpen, minutes: ride + wait / MINUTE_MS + (state.kind === 'unknown' ? 12 : 5) }
    })
    .filter(({ isOpen }) => !filter.openNow || isOpen)
    .sort((a, b) => a.minutes - b.minutes)
    .slice(0, LIMIT)
}

/** No two stations with the same hours: the table of distinct hours then saves nothing. */
const withOwnHours = (stations: readonly RankableStation[]): readonly RankableStation[] =>
  stations.map((station, index) => ({
    ...station,
    hours: station.hours && { ...station.hours, text: `${station.hours.text} ${index}` },
  }))

function measure(count: number) {
  const stations = syntheticStations(count)
  const prepared = prepareStations(stations)
  const unlike = prepareStations(withOwnHours(stations))
  return {
    [`${count} prepare`]: timed(() => prepareStations(stations), 1),
    [`${count} any`]: timed(() => rankStations(prepared, query(ANY))),
    [`${count} filtered`]: timed(() => rankStations(prepared, query(FILTERED))),
    // A new day each time: every open state is asked again, as on the first query.
    [`${count} first`]: timed(run => rankStations(prepared, query(ANY, NOW_MS + run * DAY_MS))),
    [`${count} first unlike`]: timed(run => rankStations(unlike, query(ANY, NOW_MS + run * DAY_MS))),
    [`${count} naive any`]: timed(() => naive(stations, ANY), 2),
    [`${count} naive filtered`]: timed(() => naive(stations, FILTERED), 2),
  }
}

report({ ...measure(2000), ...measure(20_000) })
