import type { Cell, Table } from './Table'

/** RFC 4180, with the byte order mark by which Excel and WPS know UTF-8. */
export const csvOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  `\ufeff${[columns, ...rows].map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`

function quoted(cell: Cell): string {
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
