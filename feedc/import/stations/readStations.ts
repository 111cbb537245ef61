import { withoutPersonal } from '@core/courier/withoutNumbers'
import { partialDateOf } from '@feedc/content/partialDate'
import { COLUMNS, type ColumnKey, headingOf, REQUIRED_COLUMNS } from '@feedc/content/stationColumns.copy'
import { columnName } from '@feedc/import/excel/readCells'
import type { StationNotice } from '@feedc/import/notices'
import { asWritten } from './asWritten'
import { cellsOf } from './Cells'
import { DATUM_WORDS, OFFICIAL } from './copy'
import { findTable, listsIn, type Table } from './findTable'
import { messages } from './messages.copy'
import { type Geography, placeRow } from './placeRow'
import { RowReport } from './RowReport'
import { districtIn } from './readDistrict'
import { readDate, readRow } from './readRow'
import type { Sheet, SheetRow } from './Sheet'
import { SourceFields } from './SourceFields'
import type { StationRow } from './StationRow'
import { stationRows } from './stationRows'
import { type TitleFacts, titleFacts } from './titleFacts'
import { DATUMS, type Datum } from './toWgs84'
import { sayUnread } from './unreadCells'

export interface ReadOptions {
  /** Named by the editor; null = look for it in the headings. */
  readonly datum: Datum | null
  readonly source: string | null
  readonly date: string | null
  readonly today: string
}

export interface ReadStations {
  readonly rows: readonly { readonly no: number; readonly row: StationRow }[]
  readonly notices: readonly StationNotice[]
}

const whole = (
  code: string,
  severity: StationNotice['severity'],
  message: string,
  column: string | null = null,
): StationNotice => ({
  code,
  severity,
  row: null,
  column,
  message,
})

/** A district's list in the columns and words of content/stations.csv. What can't be used is left empty, with a notice. */
export function readStations(sheet: Sheet, options: ReadOptions, geography: Geography): ReadStations {
  const lists = listsOf(sheet)
  const found = lists.map(({ name, rows }) => ({ name, table: findTable({ ...sheet, rows }) }))
  const notices: StationNotice[] = sheetNotices(sheet)
  const tables = found.flatMap(({ name, table }) => (table ? [{ name, table }] : []))
  const others = found.flatMap(({ name, table }) => (table || name === null ? [] : [name]))
  if (tables.length === 0) return { rows: [], notices: [...notices, whole('no_header', 'error', messages.noHeader)] }
  if (others.length > 0) notices.push(whole('other_sheets', 'warning', messages.otherSheets(others.join('\u3001'))))
  const rows = tables.flatMap(({ table }) => readTable(table, options, geography, notices))
  if (rows.length === 0) notices.push(whole('empty', 'error', messages.empty))
  return { rows, notices: onceEach(notices.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))) }
}

/** The lists of a workbook: of its sheets, and of each sheet. */
function listsOf({ rows }: Sheet): { name: string | null; rows: SheetRow[] }[] {
  const lists = new Map<string | null, SheetRow[]>()
  for (const row of rows) {
    const own = lists.get(row.sheet ?? null)
    if (own) own.push(row)
    else lists.set(row.sheet ?? null, [row])
  }
  return [...lists].flatMap(([name, own]) => listsIn(own).map(rows => ({ name, rows })))
}

/** What is said of the whole list is said once, however many sheets it has. */
const onceEach = (notices: readonly StationNotice[]): StationNotice[] => {
  const said = new Set<string>()
  return notices.filter(({ row, code, message }) => {
    const isNew = row !== null || !said.has(code + message)
    said.add(code + message)
    return isNew
  })
}

function readTable(table: Table, options: ReadOptions, geography: Geography, notices: StationNotice[]): ReadStations['rows'] {
  notices.push(...columnNotices(table))
  const datum = datumOf(table, options, notices)
  const titleDistrict = districtIn(table.above, geography.city.districts)
  const title = titleFacts(table.above)
  const source = sourceFields(options, title, notices)
  const headings = headingsOf(table)
  const rows: { no: number; row: StationRow }[] = []
  for (const { row: cellsRow, filled, district } of stationRows(table, geography.city, notices)) {
    const report = new RowReport(cellsRow.no, headings, notices, cellsRow.sheet ?? null)
    for (const { key, text } of filled) report.say('filled_down', 'info', key, messages.filledDown(text))
    const cells = cellsOf(table, cellsRow)
    const row = readRow(cells, { today: options.today, city: geography.city }, report, title.kind)
    if (row.name === '') {
      report.say('name_missing', 'error', 'name', messages.noName(cellsRow.cells.filter(Boolean).join(' ').slice(0, 40)))
      continue
    }
    row.id = cells.text('id')
    placeRow(row, cells, datum, district ?? titleDistrict, geography, report)
    row.source = source.name(cells.text('source'))
    row.sourceDate = source.date(readDate(cells.text('sourceDate'), 'sourceDate', report))
    row.sourceKind = cells.text('sourceKind') || OFFICIAL
    sayUnread(cells, row, report)
    rows.push({ no: cellsRow.no, row })
  }
  notices.push(...source.notices())
  return rows
}

/** The editor's word, else what the list says of itself. */
function sourceFields(options: ReadOptions, title: TitleFacts, notices: StationNotice[]): SourceFields {
  const date = options.date === null && title.date ? partialDateOf(title.date.replace(/\s/g, '')) : null
  if (options.source === null && title.source)
    notices.push(whole('source_from_title', 'info', messages.sourceFromTitle(title.source), headingOf('source')))
  if (date !== null) notices.push(whole('source_date_from_title', 'info', messages.dateFromTitle(date), headingOf('sourceDate')))
  return new SourceFields({
    source: options.source ?? title.source,
    date: options.date ?? (date === null ? null : asWritten(date)),
  })
}

const masked = (text: string): string => {
  const safe = withoutPersonal(text)
  return safe.length > 40 ? `${safe.slice(0, 40)}\u2026` : safe
}

function sheetNotices({ leftOut, brokenAt }: Sheet): StationNotice[] {
  const notices = leftOut.map(({ kind, sheet, row, column, text }): StationNotice => {
    const message = messages.leftOut[kind](masked(text))
    return { code: kind, severity: 'warning', row, column, message: sheet === null ? message : messages.onSheet(sheet, message) }
  })
  if (brokenAt !== null)
    notices.push({ code: 'bad_csv', severity: 'error', row: brokenAt, column: null, message: messages.badCsv })
  return notices
}

function columnNotices({ columns, rows, above }: Table): StationNotice[] {
  const notices = above.trim() === '' ? [] : [whole('above_table', 'info', messages.aboveTable(above.trim()))]
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  for (let i = 0; i < width; i += 1) {
    const column = columns[i]
    const example = rows.find(({ cells }) => cells[i])?.cells[i]
    if (!column || column.heading === '') {
      if (example) notices.push(whole('unnamed_column', 'warning', messages.unnamedColumn(example.slice(0, 30)), columnName(i)))
      continue
    }
    const { heading, meaning } = column
    if (meaning.kind === 'unknown')
      notices.push(whole('unknown_column', 'warning', messages.unknownColumn(heading, meaning.near), heading))
    else if (meaning.kind === 'ignored' && meaning.isPersonal)
      notices.push(whole('personal_column', 'info', messages.contactDropped(heading), heading))
    else if (
      meaning.kind !== 'ignored' &&
      columns.slice(0, i).some(other => JSON.stringify(other.meaning) === JSON.stringify(meaning))
    )
      notices.push(whole('repeated_column', 'info', messages.repeatedColumn(heading), heading))
  }
  return notices
}

/** The editor's word, else what the headings or the title say, else WGS 84 with a warning: a wrong datum is off by half a kilometre. */
function datumOf(table: Table, { datum }: ReadOptions, notices: StationNotice[]): Datum {
  const hasPositions = table.columns.some(
    ({ meaning }) => meaning.kind === 'position' || (meaning.kind === 'field' && meaning.key === 'lng'),
  )
  if (datum || !hasPositions) return datum ?? 'wgs84'
  const words = [table.above, ...table.columns.map(({ heading }) => heading)].join(' ')
  const named = DATUMS.find(one => DATUM_WORDS[one].test(words))
  if (named) notices.push(whole('datum_from_heading', 'info', messages.datumFromHeading(named)))
  else if (!isOurs(table)) notices.push(whole('datum_unnamed', 'warning', messages.datumUnnamed))
  return named ?? 'wgs84'
}

/** A copy of content/stations.csv, which is in WGS 84 by its contract: nothing but its headings, and none missing that it needs. */
function isOurs({ columns }: Table): boolean {
  const headings = columns.map(({ heading }) => heading)
  return REQUIRED_COLUMNS.every(key => headings.includes(headingOf(key))) && headings.every(name => OUR_HEADINGS.has(name))
}
const OUR_HEADINGS = new Set(COLUMNS.map(headingOf))

const headingsOf = ({ columns }: Table): Partial<Record<ColumnKey, string>> =>
  Object.fromEntries(columns.flatMap(({ heading, meaning }) => (meaning.kind === 'field' ? [[meaning.key, heading]] : [])))
