import { type Amenity, STANDARD_SIX } from '@core/feed/amenities.copy'
import { AMENITY_LABEL } from '@core/feed/copy'
import type { StationFeature } from '@core/feed/wire/stations'
import { type Counted, inDistrict } from '../Counted'
import { copy } from '../copy'
import type { Share, Table } from '../Table'

const STATES = [
  ['yes', true],
  ['no', false],
  ['unknown', undefined],
] as const

export interface AmenityShare extends Share {
  readonly amenity: string
}

const countOf = (stations: readonly StationFeature[], amenity: Amenity, state: boolean | undefined): number =>
  stations.filter(({ properties }) => properties.amenities[amenity] === state).length

/** The six standard amenities by district, in three states that add up to the stations there. */
export function amenities(data: Counted): {
  readonly table: Table
  readonly shares: readonly AmenityShare[]
  readonly byDistrict: Pick<Table, 'columns' | 'rows'>
} {
  const rowsOf = (name: string, stations: readonly StationFeature[]) =>
    STANDARD_SIX.map(amenity => [
      name,
      AMENITY_LABEL[amenity],
      stations.length,
      ...STATES.map(([, state]) => countOf(stations, amenity, state)),
    ])
  const inOne = (name: string, stations: readonly StationFeature[]) => [
    name,
    stations.length,
    ...STANDARD_SIX.map(amenity => label.states(STATES.map(([, state]) => countOf(stations, amenity, state)))),
  ]
  const label = copy.amenities
  return {
    table: {
      id: 'amenities',
      title: label.title,
      note: label.note(data.stations.length),
      columns: [copy.district, label.amenity, copy.total, ...STATES.map(([name]) => label[name])],
      rows: [
        ...rowsOf(copy.city, data.stations),
        ...data.districts.flatMap(district => rowsOf(district, inDistrict(data, district))),
      ],
    },
    byDistrict: {
      columns: [copy.district, copy.total, ...STANDARD_SIX.map(amenity => AMENITY_LABEL[amenity])],
      rows: [...data.districts.map(district => inOne(district, inDistrict(data, district))), inOne(copy.city, data.stations)],
    },
    shares: data.districts.flatMap(of =>
      STANDARD_SIX.flatMap(amenity =>
        STATES.map(([name, state]) => ({
          of,
          amenity: AMENITY_LABEL[amenity],
          part: label[name],
          count: countOf(inDistrict(data, of), amenity, state),
        })),
      ),
    ),
  }
}
