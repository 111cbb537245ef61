import { isFormula } from '@feedc/csv'
import { ruleCopy } from './copy'
import { nameOf, noticeAt, spotsOf } from './spots'
import type { Rule } from './types'

/**
 * A spreadsheet cell that a spreadsheet would compute. The next editor's Excel would run it, or show a result in its place.
 * A negative number and a lone hyphen are not formulas. Titles land in the report's tables.
 */
export const formulaCell: Rule = {
  code: 'formula_cell',
  severity: 'error',
  run: content =>
    spotsOf(content)
      .filter(spot => (spot.at.file.endsWith('.csv') || nameOf(spot) === 'title') && isFormula(spot.text))
      .map(spot => noticeAt(formulaCell, spot, ruleCopy.formulaCell(spot.text.slice(0, 20)))),
}
