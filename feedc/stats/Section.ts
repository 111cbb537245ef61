import type { Table } from './Table'

export interface LegendEntry {
  readonly name: string
  readonly colour: string
  readonly mark: 'bar' | 'dot' | 'cross'
}

/** A table with the plots drawn of it. */
export interface Section {
  readonly table: Table
  /** SVG text. */
  readonly plots: readonly string[]
  readonly legend: readonly LegendEntry[]
  /** As the page shows it, where that is another form than the CSV's. */
  readonly shown: Pick<Table, 'columns' | 'rows'>
  /** Rows the page shows; the CSV has all. */
  readonly shownRows: number
  /** Said under the plots, like where a map comes from. */
  readonly remark: string | null
}

export const bar = (name: string, colour: string): LegendEntry => ({ name, colour, mark: 'bar' })
