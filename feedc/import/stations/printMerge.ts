import { headingOf } from '@feedc/content/stationColumns.copy'
import { copy } from '@feedc/import/copy'
import type { Refusal } from '@feedc/import/file/Refusal'
import type { StationNotice } from '@feedc/import/notices'
import type { Merge } from './mergeStations'
import { messages } from './messages.copy'
import { byHeading, type StationRow } from './StationRow'

const named = ({ id, name, district }: StationRow) => ({ id, name, district })

/** What `feedc import stations --json` prints. */
export const mergeJson = ({ rows, added, changed, gone, notices }: Merge) => ({
  rows: rows.map(byHeading),
  added: added.map(named),
  changed: changed.map(({ row, changes }) => ({
    ...named(row),
    changes: changes.map(({ key, before, after }) => ({ column: headingOf(key), before, after })),
  })),
  removed: gone.map(named),
  notices,
})

/** The same for a file that could not be opened, or a table that the list can't be merged into. */
export const refusedJson = (code: Refusal | 'base_unreadable', message: string) => ({
  rows: [],
  added: [],
  changed: [],
  removed: [],
  notices: [{ code, severity: 'error', row: null, column: null, message }],
})

/** So many of a kind are printed; the JSON has them all. */
const SHOWN = 3

/** Five thousand rows that lack the same thing say so in a few lines. */
function grouped(notices: readonly StationNotice[]): StationNotice[][] {
  const groups = new Map<string, StationNotice[]>()
  for (const notice of notices) {
    const key = `${notice.code} ${notice.column} ${notice.severity}`
    const group = groups.get(key)
    if (group) group.push(notice)
    else groups.set(key, [notice])
  }
  return [...groups.values()]
}

/** The same as a table to read. */
export function reportMerge({ rows, added, changed, gone, notices }: Merge, out: (line: string) => void): void {
  const line = (heading: string, { id, district, name }: StationRow, what = ''): void =>
    out([heading, id, district, name, what].filter(Boolean).join('\t'))
  for (const row of added) line(messages.heading.added, row)
  for (const { row, changes } of changed) {
    line(messages.heading.changed, row)
    for (const { key, before, after } of changes) out(`\t\t${messages.change(headingOf(key), before, after)}`)
  }
  for (const row of gone) line(messages.heading.gone, row)
  for (const group of grouped(notices)) {
    for (const { row, column, severity, message } of group.slice(0, SHOWN))
      out(`${row === null ? messages.wholeTable : messages.atRow(row, column)} ${copy.severity[severity]}\uff1a${message}`)
    if (group.length > SHOWN) out(`\t${messages.alike(group.length - SHOWN)}`)
  }
  out(messages.summary(rows.length, added.length, changed.length, gone.length))
}
