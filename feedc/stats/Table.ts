export type Cell = string | number

/** One set of numbers: a CSV file, a table on the page, and what a plot is drawn of. */
export interface Table {
  /** Also the CSV's name. ASCII. */
  readonly id: string
  readonly title: string
  /** What is counted, of how many. */
  readonly note: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Part of a whole for one bar: whose, which part, how many. */
export interface Share {
  readonly of: string
  readonly part: string
  readonly count: number
}
