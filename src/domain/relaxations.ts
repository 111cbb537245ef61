import { matchStations, type RankQuery, type StationFilter } from './matchStations'
import type { PreparedStations } from './preparedStations'

/** One condition dropped or widened, and how many stations that would bring. */
export type Relaxation =
  | { readonly kind: 'drop_amenity'; readonly amenity: string; readonly count: number }
  | { readonly kind: 'widen'; readonly withinM: number; readonly count: number }
  | { readonly kind: DropKind; readonly count: number }

type DropKind = 'drop_open_now' | 'drop_night' | 'drop_district' | 'drop_kind' | 'drop_favourites'

const WIDER_M = [3000, 10_000]

/** For a filter that leaves nothing: the single steps that would leave something, smallest sacrifice first. */
export function relaxations(prepared: PreparedStations, query: RankQuery): readonly Relaxation[] {
  const { here, filter } = query
  const count = (change: Partial<StationFilter>): number =>
    matchStations(prepared, { ...query, filter: { ...filter, ...change } }).count
  const drop = (isSet: boolean, kind: DropKind, change: Partial<StationFilter>): Relaxation[] =>
    isSet ? [{ kind, count: count(change) }] : []

  const withinM = here ? filter.withinM : null
  const wider = withinM === null ? [] : WIDER_M.filter(metres => metres > withinM)
  const all: Relaxation[] = [
    ...wider.map(metres => ({ kind: 'widen', withinM: metres, count: count({ withinM: metres }) }) as const),
    ...filter.amenities.map(
      amenity =>
        ({
          kind: 'drop_amenity',
          amenity,
          count: count({ amenities: filter.amenities.filter(each => each !== amenity) }),
        }) as const,
    ),
    ...drop(filter.kind !== null, 'drop_kind', { kind: null }),
    ...drop(Boolean(filter.district || filter.subdistrict), 'drop_district', { district: null, subdistrict: null }),
    ...drop(filter.ids !== null, 'drop_favourites', { ids: null }),
    ...drop(filter.night, 'drop_night', { night: false }),
    ...drop(filter.openNow, 'drop_open_now', { openNow: false }),
  ]
  return all.filter(relaxation => relaxation.count > 0)
}
