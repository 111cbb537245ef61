import type { CellRef } from '@core/feed/types'
import { cellKeyOf } from '@core/feed/wire/stations'
import { err, ok, type Result } from '@core/result'
import { byInterest, firstOf, heirsOf, NO_CELLS, type OpenedCell, type OpenedCells } from './cells'
import type { Failure } from './failure'
import { openCell } from './openCell'
import type { Snapshot, SyncPorts } from './ports'

interface Gathered {
  readonly opened: OpenedCells
  readonly isNew: boolean
  readonly isSaved: boolean
}

/** What an update brings of the places that this phone had already, before it is shown; the others follow in the background. */
const UPDATE_MOST_BYTES = 512 * 1024

/**
 * §3.11 The cells without which an update isn't shown: the first list's, and what has become of those that this phone holds, so that
 * a new index takes no station off the screen. What didn't change isn't fetched.
 */
export async function gatherCells(
  ports: SyncPorts,
  held: Snapshot,
  cells: readonly CellRef[],
): Promise<Result<Gathered, Failure>> {
  if (cells.length === 0) return ok({ opened: NO_CELLS, isNew: false, isSaved: true })
  const before = held.openedCells()
  const opened = new Map<string, OpenedCell>()
  for (const { path } of cells) {
    const same = before.get(path)
    if (same) opened.set(path, same)
  }
  let [isNew, isSaved] = [false, true]
  for (const ref of requiredOf(ports, held, cells)) {
    if (opened.has(ref.path)) continue
    const cell = await openCell(ports, ref)
    if (!cell.ok) return err(cell.error)
    opened.set(ref.path, cell.value.cell)
    isNew = true
    isSaved = isSaved && cell.value.isSaved
  }
  return ok({ opened, isNew, isSaved })
}

function requiredOf(ports: SyncPorts, held: Snapshot, cells: readonly CellRef[]): readonly CellRef[] {
  const interest = ports.interest()
  const first = firstOf(byInterest(cells, interest))
  const before = held.parts.stations.elsewhere().cells
  const isHeld = ({ path }: CellRef): boolean => held.openedCells().has(path) || ports.storage.hasPart(path)
  const unchanged = new Set(before.map(({ path }) => path))
  // What didn't change is on the phone already, or never was: only what replaces something has to come along.
  const heirs = heirsOf(cells, before.filter(isHeld).map(cellKeyOf)).filter(({ path }) => !unchanged.has(path))
  const starred = new Set(starredIn(held, interest.stationIds))
  const isStarred = (ref: CellRef): number => (heirsOf([ref], [...starred]).length > 0 ? 1 : 0)
  let bytes = 0
  const fitting = [...heirs]
    .sort((a, b) => isStarred(b) - isStarred(a))
    .filter(ref => {
      bytes += ref.bytes
      return bytes <= UPDATE_MOST_BYTES
    })
  return [...new Set([...first, ...fitting])]
}

/** The keys of the cells that hold what the courier starred. */
function starredIn(held: Snapshot, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids)
  return [...held.openedCells()].flatMap(([path, { stations }]) =>
    stations.some(({ id }) => wanted.has(id)) ? [cellKeyOf({ path })] : [],
  )
}
