import type { DecideBody, Decided, StationSuggestion } from '@desk/api/today'
import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { forget } from '../../ask/questions'
import { useSaved } from '../../shell/saved'
import { copy } from './copy'

/** What was just answered, so that one click takes it back. */
interface Answered {
  readonly key: string
  readonly words: string
  readonly lines: readonly string[]
  readonly undo: string | null
  readonly station: string
}

interface Decide {
  readonly answered: readonly Answered[]
  readonly busy: string | null
  readonly trouble: string | null
  accept(suggestion: StationSuggestion, body: DecideBody): Promise<void>
  decline(suggestion: StationSuggestion): Promise<void>
  undo(answer: Answered): Promise<void>
}

const CHANGED = ['today', 'stations', 'history', 'diff', 'check', 'draft'] as const

export function useDecide(): Decide {
  const [answered, setAnswered] = useState<readonly Answered[]>([])
  const [busy, setBusy] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const saved = useSaved()

  const doing = async (key: string, work: () => Promise<void>): Promise<void> => {
    setBusy(key)
    setTrouble(null)
    saved.saving()
    try {
      await work()
      saved.saved()
      forget(...CHANGED)
    } catch (fault) {
      setTrouble(wordsOf(fault))
      saved.failed(wordsOf(fault))
    }
    setBusy(null)
  }
  const keep = (answer: Answered): void => setAnswered(old => [answer, ...old])
  return {
    answered,
    busy,
    trouble,
    accept: ({ key, station }, body) =>
      doing(key, async () => {
        const { lines, undo } = await ask<Decided>('acceptSuggestion', { path: { key }, body })
        keep({ key, words: copy.done(station.title), lines, undo, station: station.id })
      }),
    decline: ({ key, station }) =>
      doing(key, async () => {
        const { lines, undo } = await ask<Decided>('declineSuggestion', { path: { key } })
        keep({ key, words: copy.declined(station.title), lines, undo, station: station.id })
      }),
    undo: answer =>
      doing(answer.key, async () => {
        await ask('restore', { path: { id: answer.undo! }, body: { record: { kind: 'stations', id: answer.station } } })
        setAnswered(old => old.filter(each => each !== answer))
      }),
  }
}
