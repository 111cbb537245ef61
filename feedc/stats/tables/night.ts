import type { Hours, StationFeature } from '@core/feed/wire/stations'
import { isOpenDuringNight } from '@core/hours/weekTable'
import { WEEK_MINUTES } from '@core/time/shanghaiTime'
import { type Counted, inDistrict } from '../Counted'
import { copy } from '../copy'
import type { Share, Table } from '../Table'

const PARTS = ['allDay', 'some', 'none', 'unknown'] as const
type NightPart = (typeof PARTS)[number]

/** Which of the four a station is, by the ordinary week as posted. What can't be computed is unknown, not closed. */
function nightPart(hours: Hours | null): NightPart {
  if (hours === null || hours.weekly === null) return 'unknown'
  const minutes = hours.weekly.reduce((sum, [from, to]) => sum + to - from, 0)
  if (minutes === WEEK_MINUTES) return 'allDay'
  return isOpenDuringNight(hours) ? 'some' : 'none'
}

export function night(data: Counted): {
  readonly table: Table
  readonly shares: readonly Share[]
  readonly parts: readonly string[]
} {
  const countOf = (stations: readonly StationFeature[], part: NightPart): number =>
    stations.filter(({ properties }) => nightPart(properties.hours) === part).length
  const rowOf = (name: string, stations: readonly StationFeature[]) => [
    name,
    stations.length,
    ...PARTS.map(part => countOf(stations, part)),
  ]
  const scoped = data.stations.filter(
    ({ properties: { hours } }) => nightPart(hours) === 'allDay' && hours !== null && hours.scope !== null,
  ).length
  const known = data.stations.length - countOf(data.stations, 'unknown')
  return {
    table: {
      id: 'night',
      title: copy.night.title,
      note: copy.night.note(data.stations.length, known, scoped),
      columns: [copy.district, copy.total, ...PARTS.map(part => copy.night[part])],
      rows: [...data.districts.map(district => rowOf(district, inDistrict(data, district))), rowOf(copy.city, data.stations)],
    },
    shares: data.districts.flatMap(of =>
      PARTS.map(part => ({ of, part: copy.night[part], count: countOf(inDistrict(data, of), part) })),
    ),
    parts: PARTS.map(part => copy.night[part]),
  }
}
