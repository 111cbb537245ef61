import { matchStations, type RankQuery, type StationFilter } from './matchStations'
import type { PreparedStations } from './preparedStations'

/** One condition dropped or widened, and how many stations that would bring. */
export type Relaxation =
  | { readonly kind: 'drop_amenity'; readonly amenity: string; readonly count: number }
  /** `withinM` null: however far. */
  | { readonly kind: 'widen'; readonly withinM: number | null; readonly count: number }
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
  const all: Relaxation[] = [
    ...(withinM === null ? [] : widened(withinM, metres => count({ withinM: metres }))),
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

/** The two nearest rings that hold something more than the one before; beyond the last, however far it is. */
function widened(withinM: number, countIn: (metres: number | null) => number): readonly Relaxation[] {
  const found: Relaxation[] = []
  for (const metres of [...WIDER_M.filter(wider => wider > withinM), null]) {
    const count = countIn(metres)
    if (found.length < 2 && count > (found[found.length - 1]?.count ?? 0)) found.push({ kind: 'widen', withinM: metres, count })
  }
  return found
}
