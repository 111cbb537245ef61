import { HEARD_LABEL } from '@core/feed/copy'
import type { WeighedStation } from '@core/reports/weigh'
import { toInstant } from '@core/time/shanghaiTime'
import { csvText, guarded } from '@feedc/csv'
import { inboxCopy as copy } from './copy'

/** What couriers said as a table for Excel and WPS: a row for each station and kind. No cell computes anything. */
export function exportCsv(stations: readonly WeighedStation[], nameOf: (id: string) => string): { text: string; rows: number } {
  const rows = stations.flatMap(({ station, words, isContradicted }) =>
    words.map(({ kind, people, reports, days, lastAtMs, leftOut, notes }) => [
      station,
      nameOf(station),
      HEARD_LABEL[kind],
      people,
      reports,
      days,
      toInstant(lastAtMs).slice(0, 16).replace('T', ' '),
      leftOut.repeated + leftOut.burst + leftOut.copied,
      isContradicted ? copy.yes : '',
      notes.join(copy.between),
    ]),
  )
  const text = csvText(
    [[...copy.exportHeading], ...rows].map(row => row.map(cell => (typeof cell === 'number' ? cell : guarded(cell)))),
    '\r\n',
  )
  return { text, rows: rows.length }
}
