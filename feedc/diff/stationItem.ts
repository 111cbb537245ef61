import { AMENITY_LABEL, KIND_LABEL, PRECISION_LABEL, SERVICE_LABEL } from '@core/feed/copy'
import type { Station } from '@core/feed/types'
import { AMENITIES } from '@core/feed/wire/stations'
import type { OpeningHours } from '@core/hours/hours'
import { weekTable } from '@core/hours/weekTable'
import { DAY_MINUTES, formatMinute } from '@core/time/shanghaiTime'
import { copy as editors } from '../copy'
import { copy } from './copy'
import { type Field, type FieldTable, fieldsOf, type Item, list, source, text } from './fields'

const label = copy.station

const TABLE: FieldTable<Station> = {
  id: null,
  name: [label.name, text],
  kind: [label.kind, kind => KIND_LABEL[kind]],
  status: [label.status, status => wordOf(status)],
  district: [label.district, text],
  subdistrict: [label.subdistrict, text],
  address: [label.address, text],
  landmark: [label.landmark, text],
  at: [label.at, at => at && `${at.lng}, ${at.lat}`],
  precision: [label.precision, precision => PRECISION_LABEL[precision]],
  hours: [label.hours, hours => hours?.text ?? null],
  amenities: null,
  services: [label.services, services => list(services.map(code => SERVICE_LABEL[code]))],
  description: [label.description, text],
  phone: [label.phone, text],
  source: [label.source, source],
  checked: [label.checked, text],
}

/** A station by what a courier is told of it; equipment piece by piece, in its three states. */
export const stationItem = (station: Station): Item => ({
  id: station.id,
  title: station.name,
  fields: [...fieldsOf(TABLE, station), ...hoursFields(station.hours), ...amenityFields(station)],
})

/** Dates that differ (holidays) move on with every build and aren't news; the ordinary week is. */
const hoursFields = (hours: OpeningHours | null): readonly Field[] => [
  { label: label.scope, value: hours?.scope ?? null },
  { label: label.weekly, value: hours && weekWords(hours), follows: label.hours },
]

const amenityFields = ({ amenities }: Station): readonly Field[] =>
  AMENITIES.map(code => {
    const isThere = amenities[code]
    return {
      label: label.amenity(AMENITY_LABEL[code]),
      value: isThere === undefined ? copy.unknown : isThere ? copy.yes : copy.no,
    }
  })

function weekWords(hours: OpeningHours): string {
  if (hours.weekly === null) return copy.notComputed
  return weekTable(hours)
    .map(
      (day, at) =>
        `${copy.weekdays[at]} ${day.map(([from, to]) => `${clock(from)}\u2013${clock(to)}`).join(' ') || copy.closedDay}`,
    )
    .join('\uff0c')
}

const clock = (minute: number): string =>
  minute > DAY_MINUTES ? `${copy.nextDay}${formatMinute(minute - DAY_MINUTES)}` : formatMinute(minute)

const wordOf = (status: Station['status']): string =>
  Object.entries(editors.statusOf).find(([, code]) => code === status)?.[0] ?? status
