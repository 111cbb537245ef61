import { stringify } from 'csv-stringify/sync'

/**
 * RFC 4180 with the byte order mark by which Excel and WPS know UTF-8; quoted only where it must be. Cells are written as they
 * are: who hands the file to a spreadsheet guards them (`guarded`), who keeps it refuses them (rules/formulaCell.ts).
 */
export const csvText = (rows: readonly (readonly (string | number)[])[], lineEnd: '\n' | '\r\n'): string =>
  stringify(
    rows.map(row => [...row]),
    { bom: true, record_delimiter: lineEnd, quoted_match: /[\r\n]/ },
  )

/** Whether a spreadsheet would compute the cell, or show a result in its place. A negative number and a lone hyphen are not formulas. */
export const isFormula = (cell: string): boolean => /^(?:[=+@]|-(?![\d.]*$))/.test(cell)

/** The cell as a spreadsheet shows it and doesn't compute it: an apostrophe before a formula, and before what looks guarded already. */
export const guarded = (cell: string): string => (isFormula(cell.replace(/^'+/, '')) ? `'${cell}` : cell)
