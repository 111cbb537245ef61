import type { WireHeard } from '@core/feed/wire/heard'
import type { StationFeature } from '@core/feed/wire/stations'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import type { Entry } from './Content'
import { FieldReader } from './FieldReader'
import { HEARD_COLUMN, VERDICT_LABEL } from './heardColumns.copy'
import { partialDateOf } from './partialDate'
import type { RawRecord } from './rawRecord'
import { HEARD_OF, turned } from './words'

const VERDICT_OF = turned(VERDICT_LABEL)

/** 2026-11-24 21:00, also as Excel writes it. Finer than the hour is left out: no editor needs it, and it says more of the courier. */
const HOUR = /^(\S+)[ T]+(\d{1,2}):\d{2}(?::\d{2})?$/

/** A whole hour as the feed has it, from the cell; null when it is none. */
function hourOf(cell: string): string | null {
  const [, date = '', hour = ''] = HOUR.exec(cell) ?? []
  const day = partialDateOf(date)
  return day?.length === 10 && Number(hour) < 24 ? `${day}T${hour.padStart(2, '0')}:00:00+08:00` : null
}

/** One row of heard.csv: the station's id, and what it says of it. */
function toHeard(record: RawRecord, report: (notice: Notice) => void): { station: string; heard: WireHeard } | null {
  const fields = new FieldReader(record, report)
  const station = fields.text(HEARD_COLUMN.station)
  const kind = fields.oneOf(HEARD_COLUMN.kind, HEARD_OF)
  const verdict = fields.oneOf(HEARD_COLUMN.verdict, VERDICT_OF)
  const people = fields.integer(HEARD_COLUMN.people)
  const cell = fields.text(HEARD_COLUMN.at)
  const decided = fields.partialDate(HEARD_COLUMN.decided)
  fields.end()
  const at = cell === null ? null : hourOf(cell)
  const accepted = verdict === 'accepted'
  if (cell !== null && at === null) fields.say('bad_date', HEARD_COLUMN.at, copy.badHour(cell))
  if (decided === null || decided.length < 10) fields.say('bad_date', HEARD_COLUMN.decided, copy.needsWholeDay(decided ?? ''))
  if (accepted && people === null) fields.say('missing_field', HEARD_COLUMN.people, copy.missingField(HEARD_COLUMN.people))
  if (!station || !kind || !at || !decided || !verdict) return null
  return { station, heard: { kind, people: accepted ? people : null, at, decided, accepted } }
}

/** Stations with what was heard of them. A row of a station that was taken off the list is said, and left out. */
export function withHeard(
  stations: readonly Entry<StationFeature>[],
  records: readonly RawRecord[],
  report: (notice: Notice) => void,
): readonly Entry<StationFeature>[] {
  const byStation = new Map<string, WireHeard[]>(stations.map(({ value }) => [value.id, []]))
  for (const record of records) {
    const row = toHeard(record, report)
    const list = row && byStation.get(row.station)
    if (list) list.push(row.heard)
    else if (row)
      new FieldReader(record, report).say('heard_of_nobody', HEARD_COLUMN.station, copy.heardOfNobody(row.station), 'warning')
  }
  return stations.map(({ value, at }) => {
    const heard = byStation.get(value.id) ?? []
    return { at, value: heard.length === 0 ? value : { ...value, properties: { ...value.properties, heard } } }
  })
}
