import { csvText, guarded } from '@feedc/csv'
import type { Table } from './Table'

/** A table for Excel and WPS: line ends as RFC 4180 has them, and no cell that would be computed. */
export const csvOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  csvText(
    [columns, ...rows].map(row => row.map(cell => (typeof cell === 'string' ? guarded(cell) : cell))),
    '\r\n',
  )
