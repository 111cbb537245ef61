import type { StationImport } from '@desk/api/stations'
import { useEffect, useRef, useState } from 'react'
import { ask, Refused, wordsOf } from '../../ask/ask'
import { forget } from '../../ask/questions'
import { useUndo } from '../../kit/useUndo'
import { useSaved } from '../../shell/saved'
import { type ListState, stateOf, whatChanged } from './decisions'

interface ListDecisionsInPage {
  readonly undo: ReturnType<typeof useUndo<ListState>>
  /** Rises with everything that the server has kept. */
  readonly keptAt: number
}

const AGAIN_MS = 3000

/** What is decided of a list, kept on the server click by click: neither a closed page nor a restart takes it. */
export function useListDecisions({ id, decided }: StationImport): ListDecisionsInPage {
  const undo = useUndo<ListState>(stateOf(decided))
  const kept = useRef(undo.value)
  const wanted = useRef(undo.value)
  const isSending = useRef(false)
  const [keptAt, setKeptAt] = useState(0)

  useEffect(() => {
    wanted.current = undo.value
    if (isSending.current || wanted.current === kept.current) return
    const { saving, saved, failed } = useSaved.getState()
    const send = async (): Promise<void> => {
      const now = wanted.current
      try {
        await ask('decideStationImport', { path: { id }, body: whatChanged(kept.current, now) })
        kept.current = now
        setKeptAt(at => at + 1)
        forget('stationImports')
        if (wanted.current !== now) return await send()
        isSending.current = false
        saved()
      } catch (fault) {
        failed(wordsOf(fault))
        // Finished with elsewhere, or not wanted any more: nothing is left to say it of.
        const isOver = fault instanceof Refused && (fault.code === 'not_found' || fault.code === 'refused')
        if (!isOver) setTimeout(() => void send(), AGAIN_MS)
      }
    }
    isSending.current = true
    saving()
    void send()
  }, [id, undo.value])
  return { undo, keptAt }
}
