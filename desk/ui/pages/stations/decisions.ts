import type { AcceptStationsBody, DecideListBody, ListDecisions, StationColumn, StationImportResult } from '@desk/api/stations'

/** A row of a list that differs from the table: what it says, cell by cell. */
export interface ListRow {
  /** The station's id, or the name of the new row. */
  readonly key: string
  readonly name: string
  readonly isNew: boolean
  readonly cells: ReadonlyMap<string, ListCell>
}
export interface ListCell {
  readonly before: string
  readonly after: string
  /** What hours were read as, when the server says it. */
  readonly hours: { readonly said: string | null; readonly doubt: string | null } | null
}

export type Verdict = 'taken' | 'refused'
/** What was decided, by 「row cell」; a new row is decided as a whole, under its own name. */
export type Decisions = ReadonlyMap<string, Verdict>
export type Becomes = AcceptStationsBody['gone'][number]['becomes']

export const cellId = (row: string, cell: string): string => `${row} ${cell}`

export function rowsOf({ changed, added }: StationImportResult): readonly ListRow[] {
  return [
    ...changed.map(({ id, name, cells, hours = null }) => ({
      key: id,
      name,
      isNew: false,
      cells: new Map(cells.map(({ key, before, after }) => [key, { before, after, hours: key === 'hours' ? hours : null }])),
    })),
    ...added.map(({ key: row, cells, hours = null }) => ({
      key: row,
      name: cells.name ?? '',
      isNew: true,
      cells: new Map(
        Object.entries(cells)
          .filter(([, after]) => after !== '')
          .map(([key, after]) => [key, { before: '', after, hours: key === 'hours' ? hours : null }]),
      ),
    })),
  ]
}

/** Everything that can be decided, each by its own name. */
export const openIds = ({ key, isNew, cells }: ListRow): readonly string[] =>
  isNew ? [key] : [...cells.keys()].map(cell => cellId(key, cell))

/** What was taken, as people count: new stations, and of how many others how many cells. */
export function takenIn(rows: readonly ListRow[], decisions: Decisions): { added: number; changed: number; cells: number } {
  const isTaken = (id: string): boolean => decisions.get(id) === 'taken'
  const cells = rows.filter(({ isNew }) => !isNew).map(row => openIds(row).filter(isTaken).length)
  return {
    added: rows.filter(({ isNew, key }) => isNew && isTaken(key)).length,
    changed: cells.filter(count => count > 0).length,
    cells: cells.reduce((sum, count) => sum + count, 0),
  }
}

/** How many cells hold something else already. */
export const overwritesIn = (rows: readonly ListRow[]): number =>
  rows.flatMap(({ cells }) => [...cells.values()]).filter(({ before }) => before !== '').length

export function decided(decisions: Decisions, ids: readonly string[], verdict: Verdict | null): Decisions {
  const next = new Map(decisions)
  for (const id of ids) {
    if (verdict === null) next.delete(id)
    else next.set(id, verdict)
  }
  return next
}

/** What stands decided at one moment. */
export interface ListState {
  readonly decisions: Decisions
  readonly gone: ReadonlyMap<string, Becomes>
}

export const stateOf = ({ verdicts, gone }: ListDecisions): ListState => ({
  decisions: new Map(verdicts.map(({ id, verdict }) => [id, verdict])),
  gone: new Map(gone.map(({ id, becomes }) => [id, becomes])),
})

/** Only what differs: somebody else who decides on the same list keeps theirs. */
export const whatChanged = (before: ListState, now: ListState): DecideListBody => ({
  verdicts: differing(before.decisions, now.decisions).map(id => ({ id, verdict: now.decisions.get(id) ?? null })),
  gone: differing(before.gone, now.gone).map(id => ({ id, becomes: now.gone.get(id) ?? null })),
})

const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter(id => a.get(id) !== b.get(id))

/** Only what was taken is named; whatever isn't named stays as it is. */
export function bodyOf(rows: readonly ListRow[], decisions: Decisions, gone: ReadonlyMap<string, Becomes>): AcceptStationsBody {
  const isTaken = (id: string): boolean => decisions.get(id) === 'taken'
  return {
    cells: rows
      .filter(({ isNew }) => !isNew)
      .flatMap(({ key: id, cells }) => [...cells.keys()].filter(cell => isTaken(cellId(id, cell))).map(key => ({ id, key }))),
    added: rows.filter(({ isNew, key }) => isNew && isTaken(key)).map(({ key }) => key),
    gone: [...gone].map(([id, becomes]) => ({ id, becomes })),
  }
}

/** The columns that a list says something in, in the table's order; never the desk's own. */
export const columnsIn = (rows: readonly ListRow[], columns: readonly StationColumn[]): readonly StationColumn[] =>
  columns.filter(
    ({ key, isFixed }) =>
      (!isFixed && key !== 'name' && rows.some(({ cells, isNew }) => !isNew && cells.has(key))) ||
      (NEW_SHOWS.has(key) && rows.some(({ isNew, cells }) => isNew && cells.has(key))),
  )

const NEW_SHOWS = new Set(['address', 'hours', 'amenities', 'phone'])
