import { err, ok, type Result } from '@core/result'
import { checkZip, type Parts } from '@feedc/import/file/checkZip'
import type { Refusal } from '@feedc/import/file/Refusal'
import { MAX_ROWS } from '@feedc/import/stations/limits'
import { lostWords } from '@feedc/import/stations/lostWords'
import type { LeftOut, Sheet, SheetRow } from '@feedc/import/stations/Sheet'
import { decodeXml } from '@feedc/import/xml/parseXml'
import { Book } from './Book'
import { readCells } from './readCells'
import { shownRows } from './shownRows'
import { stringsOfXml, wordsOfSheet } from './wordsOfSheet'

const PARTS = /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/

/** The lists in a workbook as they are shown: every sheet that isn't hidden, one after the other. */
export async function read(bytes: Uint8Array): Promise<Result<Sheet, Refusal>> {
  const parts = await checkZip(bytes, 'xl/workbook.xml', PARTS)
  return parts.ok ? sheetOf(parts.value, parts.value) : parts
}

/** `counted`: the parts that the words are counted in; in a test of the count, with more in them than is read. */
export function sheetOf(parts: Parts, counted: Parts): Result<Sheet, Refusal> {
  const book = new Book(parts)
  const strings = stringsOfXml(decodeXml(counted.get('xl/sharedStrings.xml') ?? new Uint8Array()))
  const rows: SheetRow[] = []
  const leftOut: LeftOut[] = []
  for (const { name, part, isHidden, xml } of book.sheets) {
    const shown = shownRows(name, readCells(xml), book)
    if (isHidden && shown.rows.length + shown.leftOut.length > 0)
      leftOut.push({ kind: 'hidden_sheet', sheet: name, row: null, column: null, text: shown.rows[0]?.cells.join(' ') ?? '' })
    if (isHidden) continue
    rows.push(...shown.rows)
    leftOut.push(...shown.leftOut)
    if (rows.length > MAX_ROWS) return err('too_many_rows')
    const words = wordsOfSheet(decodeXml(counted.get(part) ?? xml), strings)
    leftOut.push(...lostWords(words, shown.rows, shown.leftOut, name))
  }
  const isOneSheet = new Set(rows.map(({ sheet }) => sheet)).size < 2
  const plain = isOneSheet ? rows.map(({ no, cells }) => ({ no, cells })) : rows
  return rows.length + leftOut.length === 0 ? err('empty') : ok({ rows: plain, leftOut, brokenAt: null })
}
