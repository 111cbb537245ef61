import type { RankQuery } from '@core/stations/matchStations'
import type { PreparedStations, RankableStation } from '@core/stations/preparedStations'
import type { RankedStations } from '@core/stations/rankStations'
import { soonestWithChoice } from '@core/stations/soonestWithChoice'
import type { StationAsk } from './search'

/** What a search asks for, in the order of every list of stations: by the minutes until one sits there. */
export function rankAsk<S extends RankableStation>(
  prepared: PreparedStations<S>,
  from: Omit<RankQuery, 'filter'>,
  ask: StationAsk,
): RankedStations<S> {
  const { around } = ask
  const query = around ? { ...from, here: around.at, hereErrorM: around.errorM } : from
  const ranked = (ids: readonly string[] | null, limit: number, when: StationAsk['when']): RankedStations<S> =>
    soonestWithChoice(prepared, {
      ...query,
      limit,
      filter: { ...ANY, amenities: ask.amenities, openNow: when === 'now', night: when === 'night', ids },
    })
  if (ask.ids !== null) return inTurn(ask.ids, from.limit, (ids, limit) => ranked(ids, limit, ask.when))
  const found = ranked(null, from.limit, ask.when)
  // At three in the morning nothing may be open: then what opens soonest.
  return found.total === 0 && ask.when === 'now' ? ranked(null, from.limit, null) : found
}

const ANY = { district: null, kind: null, withinM: null }

/** The first list whole before the second. */
function inTurn<S extends RankableStation>(
  lists: readonly (readonly string[])[],
  limit: number,
  ranked: (ids: readonly string[], limit: number) => RankedStations<S>,
): RankedStations<S> {
  const stations: RankedStations<S>['stations'][number][] = []
  let total = 0
  for (const ids of lists) {
    const list = ranked(ids, Math.max(0, limit - stations.length))
    stations.push(...list.stations)
    total += list.total
  }
  return { stations, total }
}
