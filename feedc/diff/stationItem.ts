import { AMENITIES } from '@core/feed/amenities.copy'
import { AMENITY_LABEL, HEARD_LABEL, KIND_LABEL, PRECISION_LABEL, SERVICE_LABEL } from '@core/feed/copy'
import type { Station } from '@core/feed/types'
import type { OpeningHours } from '@core/hours/hours'
import { toInstant } from '@core/time/shanghaiTime'
import { COLUMNS, type ColumnKey, HEADING, LINES, type LineKey, STATION_COLUMN } from '@feedc/content/stationColumns.copy'
import { sayWeek } from '@feedc/hours/sayDays'
import { copy as editors } from '../copy'
import { copy } from './copy'
import { type Field, type FieldTable, fieldsOf, type Item, list, source, text } from './fields'

const label = copy.station

/** Fields that are words as they stand, from the table of columns: one added there is compared here. */
const LINE_FIELDS = Object.fromEntries(LINES.map(key => [key, [HEADING[key], text] as const])) as FieldTable<
  Pick<Station, LineKey>
>

const SHOWN: FieldTable<Station> = {
  ...LINE_FIELDS,
  id: null,
  name: [HEADING.name, text],
  kind: [HEADING.kind, kind => KIND_LABEL[kind]],
  status: [HEADING.status, status => wordOf(status)],
  district: [HEADING.district, text],
  at: [label.at, at => at && `${at.lng}, ${at.lat}`],
  precision: [HEADING.precision, precision => PRECISION_LABEL[precision]],
  hours: [HEADING.hours, hours => hours?.text ?? null],
  amenities: null,
  services: [HEADING.services, services => list(services.map(code => SERVICE_LABEL[code]))],
  source: [HEADING.source, source],
  checked: [HEADING.checked, text],
  heard: null,
}

const keyOf = (wire: (typeof STATION_COLUMN)[ColumnKey]['wire']): keyof Station => (wire === 'geometry' ? 'at' : wire)
/** In the order of the columns. */
const TABLE = Object.fromEntries(
  COLUMNS.map(key => keyOf(STATION_COLUMN[key].wire)).map(key => [key, SHOWN[key]]),
) as typeof SHOWN

/** A station by what a courier is told of it; equipment piece by piece, in its three states. */
export const stationItem = (station: Station): Item => ({
  id: station.id,
  title: station.name,
  fields: [...fieldsOf(TABLE, station), ...hoursFields(station.hours), ...amenityFields(station), ...heardFields(station)],
})

/** Dates that differ (holidays) move on with every build and aren't news; the ordinary week is. */
const hoursFields = (hours: OpeningHours | null): readonly Field[] => [
  { label: HEADING.scope, value: hours?.scope ?? null },
  { label: label.weekly, value: hours && weekWords(hours), follows: HEADING.hours },
]

const amenityFields = ({ amenities }: Station): readonly Field[] =>
  AMENITIES.map(code => {
    const isThere = amenities[code]
    return {
      label: label.amenity(AMENITY_LABEL[code]),
      value: isThere === undefined ? copy.unknown : isThere ? copy.yes : copy.no,
    }
  })

/** What couriers said and an editor took up; what was declined, nobody reads but who said it. */
const heardFields = ({ heard }: Station): readonly Field[] =>
  heard
    .filter(({ isAccepted }) => isAccepted)
    .map(({ kind, people, atMs }) => ({
      label: label.heard(HEARD_LABEL[kind]),
      value: label.heardBy(people ?? 1, toInstant(atMs).slice(0, 16)),
    }))

const weekWords = ({ weekly }: OpeningHours): string => (weekly === null ? copy.notComputed : sayWeek(weekly))

const wordOf = (status: Station['status']): string =>
  Object.entries(editors.statusOf).find(([, code]) => code === status)?.[0] ?? status
