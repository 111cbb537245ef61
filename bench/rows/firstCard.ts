import { INITIAL } from '@core/courier/courierState'
import type { Station } from '@core/feed/types'
import type { NamedPlace } from '@core/geo/places'
import { type PreparedStations, prepareStations, type Ranked } from '@core/stations/rankStations'
import { soonestWithChoice } from '@core/stations/soonestWithChoice'
import { frozenContent, frozenPart } from '@test/frozen/frozenContent'
import type { BenchRow } from '../row'

/** Before work, lunch, the evening rush, a Sunday; midnight and the dead of night. Shanghai's clock. */
const DAYS = ['2026-11-24T08:30', '2026-11-24T12:30', '2026-11-24T18:30', '2026-11-29T15:00']
const NIGHTS = ['2026-11-24T23:30', '2026-11-25T03:00']
const SHORT_RIDE_M = 3000
const DAY_AT_LEAST = 0.95

/**
 * docs/design.md §2.1: from every metro station and subdistrict that can be picked, how often the first card is a short ride
 * away where any place that isn't closed is, on the frozen content. Printed for the nights; held by day.
 */
export async function rows(): Promise<readonly BenchRow[]> {
  const prepared = prepareStations(frozenPart('stations'))
  const places = frozenContent().content.places.places.filter(({ kind }) => kind !== 'district')
  const tallies = [...DAYS, ...NIGHTS].map(moment => tally(prepared, places, moment))
  return [
    ...tallies.map(({ moment, near, first, choice }) =>
      row(`first card within 3 km where something not closed is, ${places.length} places, ${moment}`, near, first, choice),
    ),
    byDay(tallies.slice(0, DAYS.length)),
  ]
}

interface Tally {
  readonly moment: string
  /** Places from which something that isn't closed is a short ride away. */
  readonly near: number
  readonly first: number
  /** The first card or the one beside it. */
  readonly choice: number
}

function tally(prepared: PreparedStations<Station>, places: readonly NamedPlace[], moment: string): Tally {
  const nowMs = Date.parse(`${moment}:00+08:00`)
  const counts = { near: 0, first: 0, choice: 0 }
  for (const { at, errorM } of places) {
    const query = {
      here: at,
      hereErrorM: errorM,
      nowMs,
      filter: { ...INITIAL.filter, ids: null },
      limit: prepared.stations.length,
    }
    const { stations } = soonestWithChoice(prepared, query)
    if (!stations.some(row => isNear(row) && row.door !== 'closed')) continue
    counts.near += 1
    if (isNear(stations[0])) counts.first += 1
    if (isNear(stations[0]) || isNear(stations[1])) counts.choice += 1
  }
  return { moment, ...counts }
}

const isNear = (row: Ranked | undefined): boolean => row?.distanceM != null && row.distanceM <= SHORT_RIDE_M

const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} % (${part} of ${of})`

const row = (what: string, near: number, first: number, choice: number): BenchRow => ({
  what,
  budget: '—',
  measured: `${share(first, near)}; with the second card ${share(choice, near)}`,
  naive: '—',
  holds: null,
})

function byDay(days: readonly Tally[]): BenchRow {
  const sum = (of: (each: Tally) => number): number => days.reduce((total, each) => total + of(each), 0)
  const [near, first] = [sum(({ near }) => near), sum(({ first }) => first)]
  return {
    what: 'first card within 3 km where something not closed is, all four moments by day',
    budget: `≥ ${100 * DAY_AT_LEAST} %`,
    measured: share(first, near),
    naive: '—',
    holds: near > 0 && first / near >= DAY_AT_LEAST,
  }
}
