import type { CellRef } from '@core/feed/types'
import { byInterest, firstOf, type OpenedCell, type OpenedCells } from './cells'
import { openCell, openKeptCell } from './openCell'
import type { Snapshot, SyncPorts } from './ports'

/** How far it came: `whole` city · `bounded`, the rest is asked for by hand · `offline` or `full`, as far as that allowed · `stopped` for a newer task. */
export type Widened = 'whole' | 'bounded' | 'offline' | 'full' | 'stopped'

/** WeChat lets ten requests run; three leave room for a picture and a report. */
const AT_ONCE = 3

interface Widening {
  /** Beyond what the first list needs, cells are fetched as long as those on the phone have no more bytes than this. */
  readonly mostBytes: number
  /** False once another task has taken over. */
  isCurrent(): boolean
  /** More is on the phone now; given a few times, each time about twice as much as before, because every screen counts anew. */
  show(opened: OpenedCells): void
}

/**
 * §3.11 The rest of the city, in the background: what the courier looks at first, then what the phone keeps, then from the server, the
 * nearest first, within bounds. Each cell is hashed and read on its own, with a pause between. Never throws.
 */
export async function widen(ports: SyncPorts, snapshot: Snapshot, { mostBytes, isCurrent, show }: Widening): Promise<Widened> {
  const opened = new Map<string, OpenedCell>(snapshot.openedCells())
  let shown = opened.size
  const showWhen = (isDue: boolean): void => {
    if (!isDue || opened.size === shown || !isCurrent()) return
    shown = opened.size
    show(new Map(opened))
  }
  const { cells } = snapshot.parts.stations.elsewhere()
  const ordered = byInterest(cells, ports.interest())
  const missing = (refs: readonly CellRef[]): readonly CellRef[] => refs.filter(({ path }) => !opened.has(path))
  const fetchAll = async (refs: readonly CellRef[], most: number): Promise<Widened | null> => {
    let bytes = cells.reduce((sum, ref) => sum + (opened.has(ref.path) ? ref.bytes : 0), 0)
    for (let at = 0; at < refs.length; at += AT_ONCE) {
      if (!isCurrent()) return 'stopped'
      const group = refs.slice(at, at + AT_ONCE)
      bytes += group.reduce((sum, ref) => sum + ref.bytes, 0)
      if (bytes > most) return 'bounded'
      const fetched = await Promise.all(group.map(ref => openCell(ports, ref)))
      for (const [place, cell] of fetched.entries()) if (cell.ok) opened.set(group[place]!.path, cell.value.cell)
      if (fetched.some(cell => !cell.ok)) return 'offline'
      if (fetched.some(cell => cell.ok && !cell.value.isSaved)) return 'full'
      showWhen(opened.size >= 2 * shown)
    }
    return null
  }
  const ended = (how: Widened): Widened => {
    showWhen(true)
    return isCurrent() ? how : 'stopped'
  }

  const first = await fetchAll(missing(firstOf(ordered)), Number.POSITIVE_INFINITY)
  showWhen(true)
  if (first === 'stopped') return first
  for (const ref of missing(ordered)) {
    if (!isCurrent()) return 'stopped'
    const kept = ports.storage.hasPart(ref.path) ? await openKeptCell(ports, ref) : null
    if (kept) opened.set(ref.path, kept)
    showWhen(opened.size >= 2 * shown)
    if (kept) await ports.pause()
  }
  showWhen(true)
  if (first !== null) return ended(first)
  return ended((await fetchAll(missing(ordered), mostBytes)) ?? 'whole')
}
