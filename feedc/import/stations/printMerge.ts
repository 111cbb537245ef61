import { headingOf } from '@feedc/content/stationColumns.copy'
import { copy } from '@feedc/import/copy'
import type { Refusal } from '@feedc/import/file/Refusal'
import { groupNotices } from '@feedc/import/groupNotices'
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
  groups: groupsOf(notices),
})

/** Each kind of notice once, with the rows it is about. */
export const groupsOf = (notices: readonly StationNotice[]) =>
  groupNotices(notices).map(({ code, severity, count, notices: alike }) => ({
    code,
    severity,
    count,
    column: alike[0]!.column,
    message: alike[0]!.message,
    rows: alike.flatMap(({ row }) => row ?? []),
  }))

/** The same for a file that could not be opened, or a table that the list can't be merged into. */
export function refusedJson(code: Refusal | 'base_unreadable' | 'no_city', message: string) {
  const notices: readonly StationNotice[] = [{ code, severity: 'error', row: null, column: null, message }]
  return { rows: [], added: [], changed: [], removed: [], notices, groups: groupsOf(notices) }
}

/** So many of a kind are printed; the JSON has them all. */
const SHOWN = 3

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
  for (const { notices: group } of groupNotices(notices)) {
    for (const { row, column, severity, message } of group.slice(0, SHOWN))
      out(`${row === null ? messages.wholeTable : messages.atRow(row, column)} ${copy.severity[severity]}\uff1a${message}`)
    if (group.length > SHOWN) out(`\t${messages.alike(group.length - SHOWN)}`)
  }
  out(messages.summary(rows.length, added.length, changed.length, gone.length))
}
