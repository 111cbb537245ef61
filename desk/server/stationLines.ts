import { AMENITY_LABEL, KIND_LABEL, PRECISION_LABEL, SERVICE_LABEL, SOURCE_KIND_LABEL } from '@core/feed/copy'
import { dayOf } from '@core/time/shanghaiTime'
import type { StationColumn, StationLine } from '@desk/api/stations'
import type { Surroundings } from '@desk/store/LiveContent'
import { COLUMNS, type ColumnKey, HEADING, headingOf, REQUIRED_COLUMNS, STATION_COLUMN } from '@feedc/content/stationColumns.copy'
import { toStation } from '@feedc/content/toStation'
import { copy as editors } from '@feedc/copy'
import { compileHours } from '@feedc/hours/compileHours'
import { HOURS_PROBLEM, sayDoubt } from '@feedc/hours/copy'
import { nameKey } from '@feedc/import/stations/mergeStations'
import type { StationRow } from '@feedc/import/stations/StationRow'
import type { Notice } from '@feedc/notices'

const CHOICES: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  kind: Object.values(KIND_LABEL),
  precision: Object.values(PRECISION_LABEL),
  amenities: Object.values(AMENITY_LABEL),
  hasNot: Object.values(AMENITY_LABEL),
  services: Object.values(SERVICE_LABEL),
  sourceKind: Object.values(SOURCE_KIND_LABEL),
  status: Object.keys(editors.statusOf),
}
const LISTS: readonly ColumnKey[] = ['amenities', 'hasNot', 'services']
const DATES: readonly ColumnKey[] = ['sourceDate', 'checked']
const NUMBERS: readonly ColumnKey[] = ['lng', 'lat']

const typeOf = (key: ColumnKey): StationColumn['type'] => {
  if (LISTS.includes(key)) return 'choices'
  if (CHOICES[key]) return 'choice'
  if (DATES.includes(key)) return 'date'
  return NUMBERS.includes(key) ? 'number' : 'text'
}

/** The columns of stations.csv, each with the words that it may hold. */
export const stationColumns = (districts: readonly string[]): readonly StationColumn[] =>
  COLUMNS.map(key => ({
    key,
    heading: headingOf(key),
    type: key === 'district' ? 'choice' : typeOf(key),
    choices: key === 'district' ? districts : (CHOICES[key] ?? []),
    isRequired: REQUIRED_COLUMNS.includes(key),
    isFixed: STATION_COLUMN[key].wire === 'id' || key === 'id',
  }))

/** Rows of the table as an editor sees them: hours said back, what feedc says of each, and what looks like the same place. */
export function stationLines(
  rows: readonly StationRow[],
  all: readonly StationRow[],
  content: Surroundings,
  nowMs: number,
): readonly StationLine[] {
  const today = dayOf(nowMs)
  const years = content.holidays.map(({ value }) => value)
  const calendar = { today, days: content.config?.value.expiresDays ?? 0, years }
  const twins = new Map<string, string[]>()
  for (const row of all) twins.set(nameKey(row), [...(twins.get(nameKey(row)) ?? []), row.id])
  return rows.map(row => ({
    id: row.id,
    cells: row,
    twins: (twins.get(nameKey(row)) ?? []).filter(id => id !== row.id),
    ...readingOf(row, calendar),
  }))
}

type Calendar = Omit<Parameters<typeof toStation>[1], 'said'>
type RowReading = Pick<StationLine, 'hours' | 'notices'>
const readings = new WeakMap<StationRow, { readonly of: Calendar; readonly reading: RowReading }>()

/** Kept with the row for as long as the day and the holidays are those: of three thousand rows an edit changes one. */
function readingOf(row: StationRow, of: Calendar): RowReading {
  const known = readings.get(row)
  if (
    known?.of.today === of.today &&
    known.of.years.length === of.years.length &&
    known.of.years.every((year, at) => year === of.years[at])
  )
    return known.reading
  const reading = { hours: hoursOf(row, of.today, of.years), notices: noticesOf(row, { ...of, said: new Set() }) }
  readings.set(row, { of, reading })
  return reading
}

/** The words said back, or why they stay words. */
export function hoursOf(
  { hours, scope }: StationRow,
  today: string,
  years: Parameters<typeof compileHours>[4],
): StationLine['hours'] {
  if (hours === '') return null
  const read = compileHours(hours, scope || null, today, undefined, years)
  if (!read.ok) return { said: null, doubt: HOURS_PROBLEM[read.error.code] }
  return { said: read.value.said, doubt: read.value.doubt && sayDoubt(read.value.doubt) }
}

const KEY_OF = new Map(COLUMNS.map(key => [HEADING[key], key]))

function noticesOf(row: StationRow, calendar: Parameters<typeof toStation>[1]): StationLine['notices'] {
  const notices: Notice[] = []
  const fields = Object.fromEntries(COLUMNS.flatMap(key => (row[key] === '' ? [] : [[headingOf(key), row[key]]])))
  toStation({ at: { file: '', line: 1, lines: {} }, fields, body: null }, calendar, notice => notices.push(notice))
  return notices.flatMap(({ severity, field, message }) =>
    severity === 'info' ? [] : [{ column: (field && KEY_OF.get(field)) || null, severity, message }],
  )
}
