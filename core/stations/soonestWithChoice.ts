import { isGamble } from './closedDoorRisk'
import type { PreparedStations, RankableStation } from './preparedStations'
import { type Ranked, type RankedStations, type RankQuery, rankStations } from './rankStations'
import { NOW_M } from './reach'

/** A short ride: what lies within it is worth a look on the way. */
const SHORT_RIDE_M = 3000

/**
 * The order by minutes, with a choice on top where the first alone would mislead. When the first is a gamble, the soonest
 * that is open by posted hours or better stands second; when the first is a long ride, the soonest within a short one does,
 * unless it is closed. Everything else keeps its turn.
 */
export function soonestWithChoice<S extends RankableStation>(prepared: PreparedStations<S>, query: RankQuery): RankedStations<S> {
  const ranked = rankStations(prepared, query)
  const [first, ...rest] = ranked.stations
  const beside = first && query.here && query.limit > 1 ? besideOf(prepared, query, first) : null
  if (!first || !beside || beside.station === first.station) return ranked
  const others = rest.filter(({ station }) => station !== beside.station)
  return { stations: [first, beside, ...others].slice(0, query.limit), total: ranked.total }
}

function besideOf<S extends RankableStation>(
  prepared: PreparedStations<S>,
  query: RankQuery,
  first: Ranked<S>,
): Ranked<S> | null {
  const { filter } = query
  const soonest = (change: Partial<RankQuery['filter']> & { withinM: number }): Ranked<S> | undefined => {
    const withinM = Math.min(filter.withinM ?? change.withinM, change.withinM)
    return rankStations(prepared, { ...query, limit: 1, filter: { ...filter, ...change, withinM } }).stations[0]
  }
  if (first.minutes === null || first.distanceM === null) return null
  const beside = isGamble(first.minutes.risk)
    ? soonest({ withinM: NOW_M, openNow: true })
    : first.distanceM > SHORT_RIDE_M
      ? soonest({ withinM: SHORT_RIDE_M })
      : undefined
  // Nobody is sent second to a door that is closed, or will be before one gets there.
  return beside && beside.door !== 'closed' && beside.minutes?.wait === 0 ? beside : null
}
