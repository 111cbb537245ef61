import type { CellConflict, PatchedStations, PatchStationsBody, StationLine, StationTable } from '@desk/api/stations'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, Refused, wordsOf } from '../../ask/ask'
import { client, forget } from '../../ask/questions'
import { useSaved } from '../../shell/saved'
import { type CellEdit, cellName, editsBetween, joined, withAnswer, withEdits } from './tablePatch'

const SAVE_AFTER_MS = 400
const RETRY_MS = 4000
const KEPT = 'desk.unsaved.stations'

export interface Table {
  readonly lines: readonly StationLine[]
  readonly conflicts: readonly CellConflict[]
  readonly trouble: string | null
  readonly waiting: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Lines as somebody changed them; what isn't among them stays. */
  change(lines: readonly StationLine[]): void
  patch(body: PatchStationsBody): Promise<boolean>
  undo(): void
  redo(): void
  settle(conflict: CellConflict, isMine: boolean): void
}

/**
 * The stations as a spreadsheet: a change shows at once and is saved a moment later, all changes of that moment as one. What the
 * server hasn't got is kept in this browser and sent until it has; a cell that somebody else changed meanwhile is asked about.
 */
export function useTable(table: StationTable): Table {
  const [saved, setSaved] = useState(table.rows)
  const [pending, setPending] = useState<readonly CellEdit[]>(readKept)
  const [conflicts, setConflicts] = useState<readonly CellConflict[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const [undos, setUndos] = useState<readonly PatchStationsBody[]>([])
  const [redos, setRedos] = useState<readonly PatchStationsBody[]>([])
  const isSending = useRef(false)
  /** Ctrl Z while a change is on its way: taken back as soon as it has arrived. */
  const takesBack = useRef(false)
  const said = useSaved()
  const lines = withEditsOnce(saved, pending)

  useEffect(() => setSaved(table.rows), [table.rows])
  useEffect(() => keep(pending), [pending])

  const send = useCallback(async (body: PatchStationsBody): Promise<PatchedStations> => {
    const answer = await ask<PatchedStations>('patchStations', { body })
    setSaved(old => withAnswer(old, answer.rows, answer.removed))
    client.setQueryData<StationTable>(
      ['stations'],
      old => old && { ...old, rows: withAnswer(old.rows, answer.rows, answer.removed) },
    )
    forget('today', 'history', 'diff', 'check', 'draft', 'everything')
    return answer
  }, [])

  /** Everything through here: one at a time, and what fails is said and kept. */
  const attempt = useCallback(
    async (body: PatchStationsBody): Promise<PatchedStations | null> => {
      said.saving()
      setTrouble(null)
      try {
        const answer = await send(body)
        said.saved()
        return answer
      } catch (fault) {
        said.failed(wordsOf(fault))
        if (fault instanceof Refused && fault.body?.cells) setConflicts(fault.body.cells)
        else setTrouble(wordsOf(fault))
        return null
      }
    },
    [send, said],
  )

  useEffect(() => {
    const open = pending.filter(edit => !conflicts.some(conflict => cellName(conflict) === cellName(edit)))
    if (open.length === 0) return
    const timer = setTimeout(
      () => {
        if (isSending.current) return
        isSending.current = true
        void attempt({ cells: [...open] }).then(answer => {
          isSending.current = false
          const isTakenBack = takesBack.current
          takesBack.current = false
          if (answer) {
            if (isTakenBack) void attempt(answer.undo).then(back => back && setRedos(old => [...old, back.undo]))
            else {
              setUndos(old => [...old, answer.undo])
              setRedos([])
            }
            const sent = new Map(open.map(edit => [cellName(edit), edit.to]))
            // A cell that was changed again while this was on its way is a change of what the server has now.
            setPending(now =>
              now.flatMap(edit => {
                const to = sent.get(cellName(edit))
                return to === undefined ? [edit] : to === edit.to ? [] : [{ ...edit, from: to }]
              }),
            )
          } else setPending(now => [...now])
        })
      },
      trouble === null ? SAVE_AFTER_MS : RETRY_MS,
    )
    return () => clearTimeout(timer)
  }, [pending, conflicts, trouble, attempt])

  const through = (from: readonly PatchStationsBody[], take: typeof setUndos, give: typeof setUndos): void => {
    const body = from.at(-1)
    if (!body) return
    take(from.slice(0, -1))
    void attempt(body).then(answer => (answer ? give(old => [...old, answer.undo]) : take(from)))
  }
  return {
    lines,
    conflicts,
    trouble,
    waiting: pending.length,
    canUndo: undos.length + pending.length > 0,
    canRedo: redos.length > 0,
    change: next => setPending(joined(pending, editsBetween(lines, next))),
    patch: async body => {
      const answer = await attempt(body)
      if (answer) {
        setUndos(old => [...old, answer.undo])
        setRedos([])
      }
      return answer !== null
    },
    undo: () => {
      if (isSending.current) takesBack.current = true
      else if (pending.length > 0) setPending([])
      else through(undos, setUndos, setRedos)
    },
    redo: () => through(redos, setRedos, setUndos),
    settle: (conflict, isMine) => {
      setConflicts(conflicts.filter(each => each !== conflict))
      const name = cellName(conflict)
      setSaved(old =>
        old.map(line =>
          line.id === conflict.id ? { ...line, cells: { ...line.cells, [conflict.key]: conflict.theirs ?? '' } } : line,
        ),
      )
      setPending(
        isMine && conflict.theirs !== null
          ? pending.map(edit => (cellName(edit) === name ? { ...edit, from: conflict.theirs! } : edit))
          : pending.filter(edit => cellName(edit) !== name),
      )
      if (!isMine) forget('stations')
    },
  }
}

let lastMade: { saved: readonly StationLine[]; pending: readonly CellEdit[]; lines: readonly StationLine[] } | null = null
/** The same lines while nothing changed: three thousand rows aren't drawn anew for a sentence above them. */
function withEditsOnce(saved: readonly StationLine[], pending: readonly CellEdit[]): readonly StationLine[] {
  if (lastMade?.saved !== saved || lastMade.pending !== pending) lastMade = { saved, pending, lines: withEdits(saved, pending) }
  return lastMade.lines
}

function readKept(): readonly CellEdit[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]') as readonly CellEdit[]
  } catch {
    return []
  }
}

function keep(pending: readonly CellEdit[]): void {
  try {
    if (pending.length === 0) localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, JSON.stringify(pending))
  } catch {
    // Full, or switched off: the words are still on the page.
  }
}
