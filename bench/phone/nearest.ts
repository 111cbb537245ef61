import { distanceM } from '@core/geo/geo'
import { openState } from '@core/hours/openState'
import { prepareStations, type RankableStation, type RankQuery, rankStations } from '@core/stations/rankStations'
import { USEFULNESS_ORDER, usefulness } from '@core/stations/usefulness'
import { freshness } from '@core/time/freshness'
import { DAY_MS } from '@core/time/shanghaiTime'
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

/** The obvious way: every station an object, ask each whether it is open, sort them all. */
function naive(stations: readonly RankableStation[], filter: RankQuery['filter']): readonly unknown[] {
  return stations
    .filter(({ amenities }) => filter.amenities.every(code => amenities[code]))
    .map(station => ({
      station,
      group: USEFULNESS_ORDER.indexOf(usefulness(openState(station.hours, NOW_MS), freshness(station, NOW_MS), station.status)),
      distanceM: station.at ? distanceM(HERE, station.at) : Number.POSITIVE_INFINITY,
    }))
    .filter(({ group }) => !filter.openNow || group < 2)
    .sort((a, b) => a.group - b.group || a.distanceM - b.distanceM)
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
