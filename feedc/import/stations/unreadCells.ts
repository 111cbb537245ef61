import { COLUMNS, type ColumnKey } from '@feedc/content/stationColumns.copy'
import { halfWidth } from '@feedc/import/text/halfWidth'
import type { Cells } from './Cells'
import { NO, NO_PHONE, UNKNOWN, YES } from './copy'
import { messages } from './messages.copy'
import { narrow } from './narrow'
import type { RowReport } from './RowReport'
import type { StationRow } from './StationRow'

/** What is understood in these is written in other words: ✓ as 空调, 45809 as a date. */
const REWORDED: ReadonlySet<ColumnKey> = new Set(['amenities', 'hasNot', 'services', 'phone', 'status', 'checked', 'sourceDate'])

/** The law of lists: a cell under a known heading is in the row, or it is said that it isn't. */
export function sayUnread(cells: Cells, row: StationRow, report: RowReport): void {
  const isSaid = (text: string, key: ColumnKey | null = null): boolean => report.hasSaid(key, text.slice(0, 10))
  const isIn = (text: string, read: string): boolean => ink(read).includes(ink(text))
  for (const key of COLUMNS) {
    const text = cells.text(key)
    const isUsed = REWORDED.has(key) ? row[key] !== '' : isIn(text, row[key])
    if (
      !isUsed &&
      !EMPTY.test(text) &&
      !UNKNOWN.test(text) &&
      !NO_PHONE.test(text) &&
      !isSaid(text, REWORDED.has(key) ? key : null)
    )
      report.say('cell_unread', 'warning', key, messages.cellUnread(text.slice(0, 40)))
  }
  for (const text of [cells.opens, cells.closes])
    if (text !== '' && !isIn(text, row.hours) && !isSaid(text))
      report.say('cell_unread', 'warning', 'hours', messages.cellUnread(text))
  const position = cells.position
  if (position !== '' && row.lng === '' && !isSaid(position))
    report.say('cell_unread', 'warning', 'lng', messages.cellUnread(position.slice(0, 40)))
  const allDay = cells.allDay?.text ?? ''
  if (allDay !== '' && !YES.test(allDay) && !NO.test(allDay) && !UNKNOWN.test(allDay) && !isSaid(allDay))
    report.say('cell_unread', 'warning', 'hours', messages.cellUnread(allDay))
}

const EMPTY = /^\s*$/
const ink = (text: string): string => halfWidth(narrow(text)).replace(/[\s\uff1a:~\uff5e=@+-]/g, '')
