import type { StationLine } from '@desk/api/stations'

/** One cell as somebody changed it: what stood there, and what shall. */
export interface CellEdit {
  readonly id: string
  readonly key: string
  readonly from: string
  readonly to: string
}

export const cellName = ({ id, key }: Pick<CellEdit, 'id' | 'key'>): string => `${id} ${key}`

/** The cells in which two states of the same lines differ. */
export function editsBetween(before: readonly StationLine[], after: readonly StationLine[]): readonly CellEdit[] {
  const old = new Map(before.map(line => [line.id, line]))
  return after.flatMap(({ id, cells }) => {
    const from = old.get(id)?.cells
    if (!from || from === cells) return []
    return Object.keys({ ...from, ...cells })
      .filter(key => (from[key] ?? '') !== (cells[key] ?? ''))
      .map(key => ({ id, key, from: from[key] ?? '', to: cells[key] ?? '' }))
  })
}

/** Later changes of a cell on top of earlier ones: from what the server has to what stands now. Back where it was is no change. */
export function joined(earlier: readonly CellEdit[], later: readonly CellEdit[]): readonly CellEdit[] {
  const all = new Map(earlier.map(edit => [cellName(edit), edit]))
  for (const edit of later) all.set(cellName(edit), { ...edit, from: all.get(cellName(edit))?.from ?? edit.from })
  return [...all.values()].filter(({ from, to }) => from !== to)
}

/** The lines as they look with these changes in. */
export function withEdits(lines: readonly StationLine[], edits: readonly CellEdit[]): readonly StationLine[] {
  if (edits.length === 0) return lines
  const byId = new Map<string, Record<string, string>>()
  for (const { id, key, to } of edits) byId.set(id, { ...byId.get(id), [key]: to })
  return lines.map(line => {
    const changed = byId.get(line.id)
    return changed ? { ...line, cells: { ...line.cells, ...changed } } : line
  })
}

/** The table after the server said what it looks like now. */
export function withAnswer(
  lines: readonly StationLine[],
  rows: readonly StationLine[],
  removed: readonly string[],
): readonly StationLine[] {
  const fresh = new Map(rows.map(row => [row.id, row]))
  const gone = new Set(removed)
  const known = new Set(lines.map(({ id }) => id))
  return [
    ...lines.filter(({ id }) => !gone.has(id)).map(line => fresh.get(line.id) ?? line),
    ...rows.filter(({ id }) => !known.has(id)),
  ]
}
