import { isFormula } from '@feedc/csv'

const MOST = 60

/** An editor's own words for what couriers said: one short line that no spreadsheet computes. */
export const isRemark = (text: string): boolean =>
  text.trim() !== '' && text.length <= MOST && !/[\p{C}；]/u.test(text) && !isFormula(text)
