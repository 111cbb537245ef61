import { KIND_LABEL } from '@core/feed/copy'
import { STATION_KINDS } from '@core/feed/wire/stations'
import { type Counted, inDistrict } from '../Counted'
import { copy } from '../copy'
import type { Share, Table } from '../Table'

/** Stations by district and kind; only the kinds that there are. */
export function kinds(data: Counted): {
  readonly table: Table
  readonly shares: readonly Share[]
  readonly parts: readonly string[]
} {
  const used = STATION_KINDS.filter(kind => data.stations.some(({ properties }) => properties.kind === kind))
  const countOf = (stations: Counted['stations'], kind: string): number =>
    stations.filter(({ properties }) => properties.kind === kind).length
  const rowOf = (name: string, stations: Counted['stations']) => [
    name,
    stations.length,
    ...used.map(kind => countOf(stations, kind)),
  ]
  const bare = data.districts.filter(district => inDistrict(data, district).length === 0).length
  return {
    table: {
      id: 'stations-by-kind',
      title: copy.kinds.title,
      note: copy.kinds.note(data.stations.length, data.districts.length, bare),
      columns: [copy.district, copy.total, ...used.map(kind => KIND_LABEL[kind])],
      rows: [...data.districts.map(district => rowOf(district, inDistrict(data, district))), rowOf(copy.city, data.stations)],
    },
    shares: data.districts.flatMap(of =>
      used.map(kind => ({ of, part: KIND_LABEL[kind], count: countOf(inDistrict(data, of), kind) })),
    ),
    parts: used.map(kind => KIND_LABEL[kind]),
  }
}
