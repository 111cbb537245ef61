import { HEARD_LABEL } from '@core/feed/copy'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { addDays, dayOf, toInstant } from '@core/time/shanghaiTime'
import { HEARD_COLUMN, VERDICT_LABEL } from '@feedc/content/heardColumns.copy'
import { partialDateOf } from '@feedc/content/partialDate'
import { csvText } from '@feedc/csv'
import { CsvError, parse } from 'csv-parse/sync'

type Column = keyof typeof HEARD_COLUMN
/** One row of content/heard.csv, by column. */
export type HeardRow = Readonly<Record<Column, string>>

const COLUMNS = Object.keys(HEARD_COLUMN) as readonly Column[]

/** A decision older than this tells no courier anything: the phone has long shown it, and the word has faded. */
const KEPT_DAYS = 90

/** The rows of heard.csv as they stand; null when it isn't one. */
export function heardOfCsv(text: string): readonly HeardRow[] | null {
  try {
    const [heading = [], ...records] = parse(text, { bom: true, skip_empty_lines: true, trim: true }) as string[][]
    if (COLUMNS.some(key => !heading.includes(HEARD_COLUMN[key]))) return null
    const cell = (record: readonly string[], key: Column): string => record[heading.indexOf(HEARD_COLUMN[key])] ?? ''
    return records.map(record => Object.fromEntries(COLUMNS.map(key => [key, cell(record, key)])) as HeardRow)
  } catch (fault) {
    if (fault instanceof CsvError) return null
    throw fault
  }
}

export const heardToCsv = (rows: readonly HeardRow[]): string =>
  csvText([COLUMNS.map(key => HEARD_COLUMN[key]), ...rows.map(row => COLUMNS.map(key => row[key]))], '\n')

export interface Verdict {
  readonly station: string
  readonly kind: ReportKind
  /** Null: declined. */
  readonly people: number | null
  readonly lastAtMs: number
}

/** The table with one more decision: the last accepted and the last declined of each kind on a station stay, for 90 days. */
export function decidedRows(
  rows: readonly HeardRow[],
  { station, kind, people, lastAtMs }: Verdict,
  nowMs: number,
): readonly HeardRow[] {
  const row: HeardRow = {
    station,
    kind: HEARD_LABEL[kind],
    people: people === null ? '' : String(people),
    at: `${dayOf(lastAtMs)} ${toInstant(lastAtMs).slice(11, 13)}:00`,
    verdict: VERDICT_LABEL[people === null ? 'declined' : 'accepted'],
    decided: dayOf(nowMs),
  }
  const oldest = addDays(dayOf(nowMs), -KEPT_DAYS)
  const isReplaced = (each: HeardRow): boolean =>
    each.station === station && each.kind === row.kind && each.verdict === row.verdict
  const kept = rows.filter(each => !isReplaced(each) && (partialDateOf(each.decided) ?? oldest) >= oldest)
  return [...kept, row].sort((a, b) => (a.station < b.station ? -1 : a.station > b.station ? 1 : 0))
}
