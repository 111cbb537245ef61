import type { StationFeature } from '@core/feed/wire/stations'
import { placesOfKind } from '@core/geo/places'
import { startOfDayMs } from '@core/time/shanghaiTime'
import type { Content } from '@feedc/content/Content'

/** What the report counts, and on which day. */
export interface Counted {
  readonly content: Content
  /** YYYY-MM-DD */
  readonly day: string
  readonly nowMs: number
  /** Without the ones that are closed or moved. */
  readonly stations: readonly StationFeature[]
  readonly leftOut: number
  /** As the place list orders them; one that only a station names comes last. */
  readonly districts: readonly string[]
}

export function counted(content: Content, day: string): Counted {
  const all = content.stations.map(({ value }) => value)
  const stations = all.filter(({ properties: { status } }) => status !== 'closed' && status !== 'moved')
  const listed = placesOfKind(content.places, 'district').map(({ name }) => name)
  const districts = [...new Set([...listed, ...stations.map(({ properties }) => properties.district)])]
  return { content, day, nowMs: startOfDayMs(day), stations, leftOut: all.length - stations.length, districts }
}

export const inDistrict = ({ stations }: Counted, district: string): readonly StationFeature[] =>
  stations.filter(({ properties }) => properties.district === district)
