import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COLUMNS } from '@feedc/content/stationColumns.copy'
import { tableOfCsv, tableToCsv } from '@feedc/import/stations/tableCsv'
import { csvOf } from '@feedc/stats/csv'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { isFormula } from './csv'

/** What breaks tables: delimiters, quotes, both line ends, formulas, floors, guards that are there already. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom('-1F', '=1+1', "'", '"', ',', '\n', '\r', '\r\n', '+86', '@', '-', '-31.2', '－', '某路'),
      fc.string(),
    ),
    { maxLength: 4 },
  )
  .map(pieces => pieces.join('').trim())

describe('stations.csv', () => {
  it('is read back as it was written, a floor like 「-1F」 too', () => {
    const row = fc
      .tuple(...COLUMNS.map(() => cell))
      .map(cells => ({ ...Object.fromEntries(COLUMNS.map((key, at) => [key, cells[at]])), id: 'SH-1' }) as never)
    fc.assert(fc.property(fc.array(row, { maxLength: 3 }), rows => assert.deepEqual(tableOfCsv(tableToCsv(rows)), rows)))
  })
})

describe('the tables of the statistics', () => {
  const readBack = (text: string): string[][] => parse(text, { bom: true })
  /** What a spreadsheet's user sees less of: one apostrophe before a formula. */
  const unguarded = (text: string): string => (/^'+/.test(text) && isFormula(text.replace(/^'+/, '')) ? text.slice(1) : text)
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain(width =>
      fc.array(fc.array(fc.oneof(cell, fc.double({ noNaN: true })), { minLength: width, maxLength: width }), { minLength: 1 }),
    )

  it('hold what was counted, and nothing that a spreadsheet computes', () => {
    fc.assert(
      fc.property(table, rows => {
        const [columns = [], ...rest] = rows.map(row => row.map(String))
        const read = readBack(csvOf({ columns, rows: rest }))
        assert.deepEqual(read.flat().filter(isFormula), [])
        assert.deepEqual(
          read.map(row => row.map(unguarded)),
          [columns, ...rest],
        )
      }),
    )
  })

  it('keep numbers numbers, below zero too', () => {
    assert.deepEqual(readBack(csvOf({ columns: ['a', 'b'], rows: [[-3, 0.5]] }))[1], ['-3', '0.5'])
  })
})
