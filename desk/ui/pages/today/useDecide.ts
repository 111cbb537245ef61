import type { DecideBody, Decided, StationSuggestion, Today, UndoDecisionBody } from '@desk/api/today'
import { useState } from 'react'
import { create } from 'zustand'
import { ask, wordsOf } from '../../ask/ask'
import { client, forget } from '../../ask/questions'
import { useSaved } from '../../shell/saved'
import { copy } from './copy'

/** What was just answered, so that one click takes it back. */
interface Answered {
  readonly key: string
  readonly words: string
  readonly lines: readonly string[]
  readonly undo: UndoDecisionBody
}

interface AnsweredToday {
  readonly answered: readonly Answered[]
  keep(answer: Answered): void
  drop(answer: Answered): void
}

/** Kept while the page is open: who looked at the station in between can still take it back. */
const useAnswered = create<AnsweredToday>()(set => ({
  answered: [],
  keep: answer => set(({ answered }) => ({ answered: [answer, ...answered.filter(({ key }) => key !== answer.key)] })),
  drop: answer => set(({ answered }) => ({ answered: answered.filter(each => each !== answer) })),
}))

interface Decide {
  readonly answered: readonly Answered[]
  readonly busy: string | null
  readonly trouble: string | null
  accept(suggestion: StationSuggestion, body: DecideBody): Promise<void>
  decline(suggestion: StationSuggestion): Promise<void>
  undo(answer: Answered): Promise<void>
}

/** What was answered goes at once; the server is asked again all the same. */
const leave = (key: string): void =>
  void client.setQueryData<Today>(
    ['today'],
    today => today && { ...today, suggestions: today.suggestions.filter(each => each.key !== key) },
  )

const CHANGED = ['today', 'stations', 'history', 'diff', 'check', 'draft'] as const

export function useDecide(): Decide {
  const { answered, keep, drop } = useAnswered()
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
  return {
    answered,
    busy,
    trouble,
    accept: ({ key, station }, body) =>
      doing(key, async () => {
        const { lines, undo } = await ask<Decided>('acceptSuggestion', { path: { key }, body })
        leave(key)
        keep({ key, words: copy.done(station.title), lines, undo })
      }),
    decline: ({ key, station }) =>
      doing(key, async () => {
        const { lines, undo } = await ask<Decided>('declineSuggestion', { path: { key } })
        leave(key)
        keep({ key, words: copy.declined(station.title), lines, undo })
      }),
    undo: answer =>
      doing(answer.key, async () => {
        await ask('undoSuggestion', { path: { key: answer.key }, body: answer.undo })
        drop(answer)
      }),
  }
}
