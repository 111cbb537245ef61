import { HEARD_LABEL } from '@core/feed/copy'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { COLUMNS } from '@feedc/content/stationColumns.copy'
import type { StationRow } from '@feedc/import/stations/StationRow'
import { tableOfCsv, tableToCsv } from '@feedc/import/stations/tableCsv'
import { type HeardRow, heardOfCsv, heardToCsv } from '@feedc/inbox/heardTable'
import type { ContentStore } from './ContentStore'
import type { FileChange } from './Versions'

const TABLE = 'stations.csv'
const HEARD = 'heard.csv'

/**
 * What takes back what a decision on couriers' words wrote: the cells of that station and what is told of that word, and nothing that
 * anybody did since. Null: the very cells were changed again, or the version is none of those.
 */
export async function undoDecision(
  store: ContentStore,
  version: string,
  station: string,
  kind: ReportKind,
): Promise<readonly FileChange[] | null> {
  const made = await store.versions.version(version)
  if (!made?.parent) return null
  const { parent } = made
  const [before, after, now] = await Promise.all([
    thenIn(store, parent, station, kind),
    thenIn(store, version, station, kind),
    read(station, kind, async file => (await store.text(file)) ?? ''),
  ])
  const cells = cellsBack(before.row, after.row, now.row)
  if (cells === null) return null
  const table = now.table.map(row => (row === now.row ? { ...row, ...cells } : row))
  const isSameHeard = JSON.stringify(now.told) === JSON.stringify(after.told)
  const heard = isSameHeard ? inOrder([...now.others, ...before.told]) : [...now.others, ...now.told]
  return [
    ...(Object.keys(cells).length > 0 ? [{ file: TABLE, bytes: Buffer.from(tableToCsv(table)) }] : []),
    ...(isSameHeard
      ? [{ file: HEARD, bytes: heard.length === 0 && before.isEmpty ? null : Buffer.from(heardToCsv(heard)) }]
      : []),
  ]
}

/** The cells that the decision changed, as they were before; null: one of them holds a third thing by now. */
function cellsBack(
  before: StationRow | undefined,
  after: StationRow | undefined,
  now: StationRow | undefined,
): Partial<StationRow> | null {
  if (!before || !after || !now) return null
  const changed = COLUMNS.filter(key => before[key] !== after[key] && now[key] !== before[key])
  if (changed.some(key => now[key] !== after[key])) return null
  return Object.fromEntries(changed.map(key => [key, before[key]]))
}

async function read(station: string, kind: ReportKind, textOf: (file: string) => Promise<string>) {
  const [table, heard] = [tableOfCsv(await textOf(TABLE)) ?? [], await textOf(HEARD)]
  const rows = (heard === '' ? [] : heardOfCsv(heard)) ?? []
  const isIt = (row: HeardRow): boolean => row.station === station && row.kind === HEARD_LABEL[kind]
  return {
    table,
    row: table.find(({ id }) => id === station),
    told: rows.filter(isIt),
    others: rows.filter(row => !isIt(row)),
    isEmpty: heard === '',
  }
}

const thenIn = (store: ContentStore, version: string, station: string, kind: ReportKind) =>
  read(station, kind, async file => Buffer.from((await store.versions.file(version, file)) ?? '').toString('utf8'))

const inOrder = (rows: readonly HeardRow[]): readonly HeardRow[] =>
  [...rows].sort((a, b) => (a.station < b.station ? -1 : a.station > b.station ? 1 : 0))
