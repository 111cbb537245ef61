import type { CityFacts } from '@feedc/content/toCity'
import type { StationNotice } from '@feedc/import/notices'
import { DISTRICT_LIST_NOISE, FOOTER_ROW, NOTE_END, NOTE_START, SUM_CELL } from './copy'
import { type Filled, fillDown } from './fillDown'
import type { Table } from './findTable'
import { messages } from './messages.copy'
import { readDistrict } from './readDistrict'
import type { SheetRow } from './Sheet'

export interface ListedRow extends Filled {
  /** From a heading row above it, 「静安区」 across the table, or from the name of its sheet. */
  readonly district: string | null
}

const LONG_CHARS = 25
/** A sum says so at its left, beside a merged district or two. */
const SUM_WITHIN = 3

/** The rows of a table that are stations: no sums, no notes, no headings that come back on every page or sheet. */
export function stationRows(table: Table, { districts, fullName }: CityFacts, notices: StationNotice[]): ListedRow[] {
  const kept: { row: SheetRow; district: string | null }[] = []
  let district: string | null = null
  let isAfterNotes = false
  let sheet = table.rows[0]?.sheet
  for (const row of table.rows) {
    if (row.sheet !== sheet) [sheet, district, isAfterNotes] = [row.sheet, null, false]
    const words = [...new Set(row.cells.filter(Boolean))]
    const heading = words.length === 1 ? districtOfHeading(words[0]!.replaceAll(fullName, ''), districts) : null
    isAfterNotes ||= NOTE_START.test(words[0] ?? '')
    if (heading !== null) district = heading
    else if (isFurniture(words, table, isAfterNotes)) notices.push(footer(row, words.join(' ')))
    else kept.push({ row, district: district ?? readDistrict(row.sheet ?? '', districts) })
  }
  const filled = fillDown({ ...table, rows: kept.map(({ row }) => row) })
  return filled.map((one, i) => ({ ...one, district: kept[i]!.district }))
}

function isFurniture(words: readonly string[], { columns }: Table, isAfterNotes: boolean): boolean {
  const first = words[0] ?? ''
  if (FOOTER_ROW.test(first) || words.slice(0, SUM_WITHIN).some(word => SUM_CELL.test(word))) return true
  if (words.length === 1) return first.length > LONG_CHARS || NOTE_END.test(first) || isAfterNotes
  return words.every(word => columns.some(({ heading }) => heading === word))
}

/** 「静安区」「杨浦区（2个）」「杨浦区驿站名单」 over the stations of that district; the name of a station is more than that. */
function districtOfHeading(text: string, districts: readonly string[]): string | null {
  const district = readDistrict(text.replace(DISTRICT_LIST_NOISE, ''), districts)
  return district !== null && text.replace(DISTRICT_LIST_NOISE, '').length <= district.length ? district : null
}

const footer = (row: SheetRow, text: string): StationNotice => ({
  code: 'footer_row',
  severity: 'info',
  row: row.no,
  column: null,
  message: messages.footerRow(text.length > 40 ? `${text.slice(0, 40)}…` : text),
})
