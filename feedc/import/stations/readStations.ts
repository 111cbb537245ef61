import { partialDateOf } from '@feedc/content/partialDate'
import { COLUMNS, type ColumnKey, headingOf, REQUIRED_COLUMNS } from '@feedc/content/stationColumns.copy'
import type { StationNotice } from '@feedc/import/notices'
import { asWritten } from './asWritten'
import { cellsOf } from './Cells'
import { DATUM_WORDS, OFFICIAL } from './copy'
import { findTable, type Table } from './findTable'
import { messages } from './messages.copy'
import { type Geography, placeRow } from './placeRow'
import { RowReport } from './RowReport'
import { districtIn } from './readDistrict'
import { readDate, readRow } from './readRow'
import type { Sheet } from './Sheet'
import { SourceFields } from './SourceFields'
import type { StationRow } from './StationRow'
import { stationRows } from './stationRows'
import { type TitleFacts, titleFacts } from './titleFacts'
import { DATUMS, type Datum } from './toWgs84'

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
  const notices: StationNotice[] = sheetNotices(sheet)
  const table = findTable(sheet)
  if (!table) return { rows: [], notices: [...notices, whole('no_header', 'error', messages.noHeader)] }
  notices.push(...columnNotices(table))
  const datum = datumOf(table, options, notices)
  const titleDistrict = districtIn(table.above)
  const title = titleFacts(table.above)
  const source = sourceFields(options, title, notices)
  const headings = headingsOf(table)
  const rows: { no: number; row: StationRow }[] = []
  for (const { row: cellsRow, filled, district } of stationRows(table, notices)) {
    const report = new RowReport(cellsRow.no, headings, notices, cellsRow.sheet ?? null)
    for (const { key, text } of filled) report.say('filled_down', 'info', key, messages.filledDown(text))
    const cells = cellsOf(table, cellsRow)
    const row = readRow(cells, options.today, report, title.kind)
    if (row.name === '') {
      report.say('name_missing', 'error', 'name', messages.noName)
      continue
    }
    row.id = cells.text('id')
    placeRow(row, cells, datum, district ?? titleDistrict, geography, report)
    row.source = source.name(cells.text('source'))
    row.sourceDate = source.date(readDate(cells.text('sourceDate'), 'sourceDate', report))
    row.sourceKind = cells.text('sourceKind') || OFFICIAL
    rows.push({ no: cellsRow.no, row })
  }
  if (rows.length === 0) notices.push(whole('empty', 'error', messages.empty))
  notices.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  return { rows, notices: [...notices, ...source.notices()] }
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

function sheetNotices({ otherSheets, brokenAt }: Sheet): StationNotice[] {
  const notices: StationNotice[] = []
  if (otherSheets.length > 0) notices.push(whole('other_sheets', 'warning', messages.otherSheets(otherSheets.join(' '))))
  if (brokenAt !== null)
    notices.push({ code: 'bad_csv', severity: 'error', row: brokenAt, column: null, message: messages.badCsv })
  return notices
}

function columnNotices({ columns }: Table): StationNotice[] {
  return columns.flatMap(({ heading, meaning }, i): StationNotice[] => {
    if (heading === '') return []
    if (meaning.kind === 'unknown')
      return [whole('unknown_column', 'warning', messages.unknownColumn(heading, meaning.near), heading)]
    if (meaning.kind === 'ignored')
      return meaning.isPersonal ? [whole('personal_column', 'info', messages.contactDropped(heading), heading)] : []
    const isRepeat = columns.slice(0, i).some(other => JSON.stringify(other.meaning) === JSON.stringify(meaning))
    return isRepeat ? [whole('repeated_column', 'info', messages.repeatedColumn(heading), heading)] : []
  })
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
