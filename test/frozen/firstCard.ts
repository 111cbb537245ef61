import { INITIAL } from '@core/courier/courierState'
import type { Station } from '@core/feed/types'
import type { NamedPlace } from '@core/geo/places'
import { type PreparedStations, prepareStations, type Ranked, rankStations } from '@core/stations/rankStations'
import { NOW_M } from '@core/stations/reach'
import { soonestWithChoice } from '@core/stations/soonestWithChoice'
import { frozenContent, frozenPart } from './frozenContent'

/** Before work, lunch, the evening rush, a Sunday; midnight and the dead of night. Shanghai's clock. */
const MOMENTS = [
  '2026-11-24T08:30',
  '2026-11-24T12:30',
  '2026-11-24T18:30',
  '2026-11-29T15:00',
  '2026-11-24T23:30',
  '2026-11-25T03:00',
]
const SHORT_RIDE_M = 3000
/** docs/design.md §2.1: of the cases in which something near isn't closed. */
export const FIRST_NEAR_AT_LEAST = 0.95

/** From every metro station and subdistrict that can be picked, counted over one moment. */
export interface Tally {
  readonly moment: string
  readonly places: number
  /** Places from which something that isn't closed is a short ride away; of those: the first card is; the first or the second. */
  readonly near: number
  readonly first: number
  readonly choice: number
  /** Places from which something is posted or checked open within reach; of those: the first card is; the first or the second. */
  readonly open: number
  readonly openFirst: number
  readonly openChoice: number
}

/** How often the two cards are what they should be, moment by moment, on the frozen content; from every `step`-th place alone. */
export function tallies(step = 1): readonly Tally[] {
  const prepared = prepareStations(frozenPart('stations'))
  const places = frozenContent().content.places.places.filter(({ kind }, at) => kind !== 'district' && at % step === 0)
  return MOMENTS.map(moment => tally(prepared, places, moment))
}

function tally(prepared: PreparedStations<Station>, places: readonly NamedPlace[], moment: string): Tally {
  const nowMs = Date.parse(`${moment}:00+08:00`)
  const filter = { ...INITIAL.filter, ids: null }
  const counts = { near: 0, first: 0, choice: 0, open: 0, openFirst: 0, openChoice: 0 }
  for (const { at, errorM } of places) {
    const query = { here: at, hereErrorM: errorM, nowMs, filter, limit: 2 }
    const [first, second] = soonestWithChoice(prepared, query).stations
    const within = (change: Partial<typeof filter>) =>
      rankStations(prepared, { ...query, limit: prepared.stations.length, filter: { ...filter, ...change } }).stations
    if (within({ withinM: SHORT_RIDE_M }).some(({ door }) => door !== 'closed')) {
      counts.near += 1
      if (isShort(first)) counts.first += 1
      if (isShort(first) || isShort(second)) counts.choice += 1
    }
    if (within({ withinM: NOW_M, openNow: true }).some(isOpen)) {
      counts.open += 1
      if (isOpen(first)) counts.openFirst += 1
      if (isOpen(first) || isOpen(second)) counts.openChoice += 1
    }
  }
  return { moment, places: places.length, ...counts }
}

const isShort = (row: Ranked | undefined): boolean => row?.distanceM != null && row.distanceM <= SHORT_RIDE_M
/** Open now, and still when one gets there. */
const isOpen = (row: Ranked | undefined): boolean =>
  row?.isNear === true && (row.door === 'open_checked' || row.door === 'open_posted') && row.minutes?.wait === 0
