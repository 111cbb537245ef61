import { err, ok, type Result } from '@core/result'
import type { CellConflict, PatchStationsBody } from '@desk/api/stations'
import { COLUMNS, type ColumnKey } from '@feedc/content/stationColumns.copy'
import { NextId } from '@feedc/import/stations/NextId'
import { emptyRow, type StationRow } from '@feedc/import/stations/StationRow'
import { tableOfCsv, tableToCsv } from '@feedc/import/stations/tableCsv'
import type * as v from 'valibot'
import type { ContentStore } from './ContentStore'
import { storeCopy as copy } from './copy'

const FILE = 'stations.csv'
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/
const HIDDEN = /[\p{Cc}\p{Bidi_Control}\ufeff]/gu

export type Patch = Pick<v.InferOutput<typeof PatchStationsBody>, 'cells' | 'added' | 'removed'>

export interface Patched {
  readonly rows: readonly StationRow[]
  readonly removed: readonly string[]
  readonly undo: Patch
  readonly version: string
}

/** The table of stations, changed cell by cell: two who work in it at once are told only where they meet. */
export class Stations {
  /** As they were last read or written: a row that nobody touched stays the same object, and what is known of it stays known. */
  private known: { readonly text: string; readonly rows: readonly StationRow[] } = { text: '', rows: [] }

  /** `idPrefix`: the city's (city.yaml), for the first station of all. */
  constructor(
    private readonly store: ContentStore,
    private readonly idPrefix: () => string,
  ) {}

  async rows(): Promise<readonly StationRow[]> {
    const text = (await this.store.text(FILE)) ?? ''
    if (text !== this.known.text) this.known = { text, rows: tableOfCsv(text) ?? [] }
    return this.known.rows
  }

  /** The table's file as it would be, and the ids of what would be new; null: it can't be, cells hold something else by now. */
  async laid(asked: Patch): Promise<{ readonly bytes: Uint8Array; readonly added: readonly string[] } | null> {
    const before = await this.rows()
    if (conflictsIn(asked, before).length > 0) return null
    const { table, touched } = carriedOut(asked, before, this.idPrefix())
    return { bytes: Buffer.from(tableToCsv(table)), added: asked.added.length === 0 ? [] : touched.slice(-asked.added.length) }
  }

  /** All of it or nothing. Errors: the cells that hold something else by now. */
  patch(asked: Patch, by: string, words: string | null): Promise<Result<Patched, readonly CellConflict[]>> {
    return this.store.exclusively(async () => {
      const before = await this.rows()
      const conflicts = conflictsIn(asked, before)
      if (conflicts.length > 0) return err(conflicts)
      const { table, undo, touched } = carriedOut(asked, before, this.idPrefix())
      const say = words ?? copy.stationsSaved(namesOf(table, touched), asked.added.length, asked.removed.length)
      const isSame = table.length === before.length && table.every((row, at) => row === before[at])
      const text = isSame ? this.known.text : tableToCsv(table)
      const version = isSame
        ? ((await this.store.versions.head()) ?? '')
        : await this.store.save([{ file: FILE, bytes: Buffer.from(text) }], { by, words: say })
      this.known = { text, rows: table }
      const changed = new Set(touched)
      return ok({ rows: table.filter(({ id }) => changed.has(id)), removed: asked.removed.map(({ id }) => id), undo, version })
    })
  }
}

const namesOf = (table: readonly StationRow[], ids: readonly string[]): readonly string[] => {
  const wanted = new Set(ids.slice(0, 3))
  return table.filter(({ id }) => wanted.has(id)).map(({ name }) => name)
}

const isColumn = (key: string): key is ColumnKey => (COLUMNS as readonly string[]).includes(key)

/** A cell holds one line, and nothing that doesn't show. */
export const cleanCell = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(HIDDEN, '')
    .trim()

function conflictsIn({ cells, removed }: Patch, rows: readonly StationRow[]): readonly CellConflict[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  const changed = cells.flatMap(({ id, key, from, to }): readonly CellConflict[] => {
    const row = byId.get(id)
    const theirs = row && isColumn(key) ? row[key] : null
    return theirs === from || theirs === cleanCell(to) ? [] : [{ id, name: row?.name ?? '', key, mine: to, theirs }]
  })
  const gone = removed.flatMap(({ id, cells: seen }) => {
    const row = byId.get(id)
    if (!row) return []
    const differs = COLUMNS.filter(key => Object.hasOwn(seen, key) && seen[key] !== row[key])
    return differs.map(key => ({ id, name: row.name, key, mine: seen[key] ?? '', theirs: row[key] }))
  })
  return [...changed, ...gone]
}

function carriedOut({ cells, added, removed }: Patch, before: readonly StationRow[], idPrefix: string) {
  const changes = new Map<string, Partial<Record<ColumnKey, string>>>()
  for (const { id, key, to } of cells)
    if (isColumn(key) && key !== 'id') changes.set(id, { ...changes.get(id), [key]: cleanCell(to) })
  const undo: { cells: Patch['cells']; added: Patch['added']; removed: Patch['removed'] } = { cells: [], added: [], removed: [] }
  const isRemoved = new Set(removed.map(({ id }) => id))
  const kept = before.flatMap(row => {
    if (isRemoved.has(row.id)) {
      undo.added.push(row)
      return []
    }
    const own = Object.entries(changes.get(row.id) ?? {}).filter(([key, to]) => row[key as ColumnKey] !== to)
    for (const [key, to] of own) undo.cells.push({ id: row.id, key, from: to, to: row[key as ColumnKey] })
    return own.length === 0 ? [row] : [{ ...row, ...Object.fromEntries(own) }]
  })
  const ids = new NextId(
    before.map(({ id }) => id),
    idPrefix,
  )
  const taken = new Set(before.filter(({ id }) => !isRemoved.has(id)).map(({ id }) => id))
  const fresh = added.map(given => {
    const known = Object.entries(given).filter(([key]) => isColumn(key))
    const row = { ...emptyRow(), ...Object.fromEntries(known.map(([key, text]) => [key, cleanCell(text)])) }
    // What comes back after an undone removal keeps the number that phones know it by.
    const id = ID.test(row.id) && !taken.has(row.id) ? row.id : ids.next()
    taken.add(id)
    return { ...row, id }
  })
  undo.removed.push(...fresh.map(row => ({ id: row.id, cells: { ...row } })))
  return { table: [...kept, ...fresh], undo, touched: [...changes.keys(), ...fresh.map(({ id }) => id)] }
}
