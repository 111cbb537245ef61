/** Spreadsheets as text: merged cells filled, formulas by their result, numbers as they are shown, rows in order. */
export interface Sheet {
  readonly rows: readonly SheetRow[]
  /** What the file holds and no row shows. */
  readonly leftOut: readonly LeftOut[]
  /** The row from which a file with an unpaired quote can no longer be trusted. */
  readonly brokenAt: number | null
}

export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly no: number
  readonly cells: readonly string[]
  /** The sheet it stands on, where a workbook holds several. */
  readonly sheet?: string
}

export type LeftOutKind =
  | 'hidden_sheet'
  | 'hidden_column'
  | 'hidden_row'
  | 'struck_row'
  | 'struck_cell'
  | 'unseen_cell'
  | 'unread_cell'
  | 'error_cell'
  | 'uncached_formula'
  | 'far_column'

/** Hidden, struck out, or without a value: never imported, always said. */
export interface LeftOut {
  readonly kind: LeftOutKind
  readonly sheet: string | null
  readonly row: number | null
  /** As the spreadsheet letters it. */
  readonly column: string | null
  readonly text: string
}
