/** A spreadsheet as text: merged cells filled, formulas by their result, rows in order. */
export interface Sheet {
  readonly rows: readonly SheetRow[]
  /** Other sheets of the workbook that hold text and were not read. */
  readonly otherSheets: readonly string[]
  /** The row from which a file with an unpaired quote can no longer be trusted. */
  readonly brokenAt: number | null
}

export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly no: number
  readonly cells: readonly string[]
  /** The sheet it stands on, where a list is kept on several. */
  readonly sheet?: string
  /** Hidden or filtered away: whoever sent the list may not have meant it. */
  readonly isHidden?: boolean
}
