import { COLUMNS, type ColumnKey, headingOf } from '@feedc/content/stationColumns.copy'
import type { StationNotice } from '@feedc/import/notices'
import { messages } from './messages.copy'
import { NextId } from './NextId'
import type { ReadStations } from './readStations'
import type { StationRow } from './StationRow'
import { updateRow } from './updateRow'

interface Change {
  readonly row: StationRow
  readonly changes: readonly { readonly key: ColumnKey; readonly before: string; readonly after: string }[]
}

export interface Merge {
  /** The rows of the new list, with their ids. */
  readonly rows: readonly StationRow[]
  /** The old table with the new list worked in; nothing is taken out. */
  readonly merged: readonly StationRow[]
  readonly added: readonly StationRow[]
  readonly changed: readonly Change[]
  /** Stations of the districts the list covers that it doesn't mention. */
  readonly gone: readonly StationRow[]
  readonly notices: readonly StationNotice[]
}

const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/
const MANY_GONE = 0.1

/**
 * Works a list into the table: a row is the same station when its id is, else when its name and district are. `idPrefix`: the
 * city's, for the numbers of a table that has none yet.
 */
export function mergeStations({ rows: read }: Pick<ReadStations, 'rows'>, base: readonly StationRow[], idPrefix: string): Merge {
  const notices: StationNotice[] = []
  const ids = new NextId(
    base.map(row => row.id),
    idPrefix,
  )
  const byId = new Map(base.map(row => [row.id, row]))
  const byName = groupByName(base)
  const taken = new Map<string, number>()
  const seen = new Map<string, number>()
  const result: { old: StationRow | null; row: StationRow }[] = []
  const isSerial = read.every(({ row }) => /^\d{0,5}$/.test(row.id)) && !base.some(row => /^\d+$/.test(row.id))

  for (const { no, row } of read) {
    const say = (code: string, severity: StationNotice['severity'], key: ColumnKey, message: string): void => {
      notices.push({ code, severity, row: no, column: headingOf(key), message })
    }
    const givenId = isSerial ? '' : row.id
    if (givenId !== '' && !ID.test(givenId)) say('bad_id', 'warning', 'id', messages.badId(givenId.slice(0, 20)))
    const id = ID.test(givenId) ? givenId : ''
    const namesakes = (byName.get(nameKey(row)) ?? []).filter(old => !taken.has(old.id))
    if (!byId.has(id) && namesakes.length > 1) say('two_matches', 'warning', 'name', messages.twoMatches(row.name))
    const again = byId.has(id) || namesakes.length > 0 ? null : twiceListed(row, byName, taken)
    if (again !== null && isSameAddress(again, row)) {
      say('duplicate_row', 'warning', 'name', messages.duplicate(taken.get(again.id)!))
      continue
    }
    if (again !== null) say('same_name', 'warning', 'name', messages.sameName(row.name))
    const old = byId.get(id) ?? (namesakes.length === 1 ? namesakes[0]! : null)
    const key = old?.id ?? (id || `${nameKey(row)} ${row.address}`)
    const earlier = old ? taken.get(old.id) : seen.get(key)
    if (earlier !== undefined) {
      say('duplicate_row', 'warning', 'name', messages.duplicate(earlier))
      continue
    }
    if (old) taken.set(old.id, no)
    seen.set(key, no)
    result.push({ old, row: old ? updateRow(old, row) : { ...row, id: id || ids.next() } })
  }
  return summarise(result, base, taken, notices)
}

function summarise(
  result: readonly { old: StationRow | null; row: StationRow }[],
  base: readonly StationRow[],
  taken: ReadonlyMap<string, number>,
  notices: StationNotice[],
): Merge {
  const rows = result.map(({ row }) => row)
  const added = result.flatMap(({ old, row }) => (old ? [] : [row]))
  const changed = result.flatMap(({ old, row }) => {
    const changes = old
      ? COLUMNS.filter(key => old[key] !== row[key]).map(key => ({ key, before: old[key], after: row[key] }))
      : []
    return changes.length > 0 ? [{ row, changes }] : []
  })
  const covered = new Set(rows.map(row => row.district))
  const before = base.filter(row => covered.has(row.district))
  const gone = before.filter(row => !taken.has(row.id))
  for (const row of gone)
    notices.push({ code: 'station_gone', severity: 'warning', row: null, column: null, message: messages.gone(row.id, row.name) })
  if (gone.length > MANY_GONE * before.length) {
    const share = Math.round((100 * gone.length) / before.length)
    notices.push({ code: 'many_gone', severity: 'warning', row: null, column: null, message: messages.manyGone(share) })
  }
  const updated = new Map(rows.map(row => [row.id, row]))
  return { rows, merged: [...base.map(row => updated.get(row.id) ?? row), ...added], added, changed, gone, notices }
}

/** The station of the table that an earlier row of this list was already taken for. */
const twiceListed = (row: StationRow, byName: Map<string, StationRow[]>, taken: ReadonlyMap<string, number>): StationRow | null =>
  (byName.get(nameKey(row)) ?? []).find(old => taken.has(old.id)) ?? null

const isSameAddress = (a: StationRow, b: StationRow): boolean => {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  return b.address === '' || plain(a.address) === plain(b.address)
}

function groupByName(rows: readonly StationRow[]): Map<string, StationRow[]> {
  const groups = new Map<string, StationRow[]>()
  for (const row of rows) groups.set(nameKey(row), [...(groups.get(nameKey(row)) ?? []), row])
  return groups
}

/** Quotes, brackets and spaces differ from list to list; the words don't. */
export const nameKey = ({ name, district }: StationRow): string =>
  `${district} ${name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()}`
