import type { StationFeature } from '@core/feed/wire/stations'
import { FRESH_MONTHS, isWithinMonths } from '@core/time/freshness'
import { type Counted, inDistrict } from '../Counted'
import { copy } from '../copy'
import type { Table } from '../Table'

/** How many stations have each piece of what a courier needs, by district and in all. */
export function completeness(data: Counted): Table {
  const label = copy.completeness
  const isFresh = (date: string | null): boolean => isWithinMonths(date, FRESH_MONTHS, data.nowMs)
  const pieces: readonly (readonly [string, (station: StationFeature) => boolean])[] = [
    [label.hours, ({ properties }) => properties.hours !== null],
    [label.address, ({ properties }) => properties.address !== null],
    [label.position, ({ geometry }) => geometry !== null],
    [label.phone, ({ properties }) => properties.phone !== null],
    [label.checked, ({ properties }) => isFresh(properties.checked)],
    [label.sourced, ({ properties }) => isFresh(properties.source.date)],
  ]
  const rowOf = (name: string, stations: readonly StationFeature[]) => [
    name,
    stations.length,
    ...pieces.map(([, has]) => stations.filter(has).length),
  ]
  return {
    id: 'completeness',
    title: label.title,
    note: label.note(data.stations.length, FRESH_MONTHS, data.day),
    columns: [copy.district, copy.total, ...pieces.map(([name]) => name)],
    rows: [...data.districts.map(district => rowOf(district, inDistrict(data, district))), rowOf(copy.city, data.stations)],
  }
}
