import type { CheckResult, PublishState } from '@desk/api/publish'
import { useEffect, useRef, useState } from 'react'
import { ask, Refused, wordsOf } from '../../ask/ask'
import { client, forget, usePublish } from '../../ask/questions'

interface Publishing {
  readonly state: PublishState | undefined
  readonly isBusy: boolean
  readonly trouble: string | null
  publish(check: CheckResult, allowsRemovals: boolean): Promise<void>
  approve(check: CheckResult): Promise<void>
  rollback(revision: number): Promise<void>
}

/** Publishing as the server tells it: it goes on whether or not this page is open. */
export function usePublishing(): Publishing {
  const { data: state, error } = usePublish()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  useWhenOver(state, () => forget('diff', 'revisions', 'audit', 'today'))

  const doing = async (work: () => Promise<PublishState>): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    try {
      client.setQueryData(['publish'], await work())
    } catch (fault) {
      setTrouble(wordsOf(fault))
      // What was checked isn't what stands now: look again, and say so.
      if (fault instanceof Refused && fault.code === 'conflict') forget('check', 'diff', 'draft')
    }
    setBusy(false)
  }
  return {
    state,
    isBusy,
    trouble: trouble ?? (error ? wordsOf(error) : null),
    publish: ({ version }, allowsRemovals) => doing(() => ask<PublishState>('publish', { body: { version, allowsRemovals } })),
    approve: ({ version }) => doing(() => ask<PublishState>('approve', { body: { version } })),
    rollback: revision => doing(() => ask<PublishState>('rollback', { body: { revision } })),
  }
}

/** Once for each publish that ended, however quickly it did. */
function useWhenOver(state: PublishState | undefined, over: () => void): void {
  const known = useRef<string | null | undefined>(undefined)
  const ended = state === undefined || state.state === 'running' ? undefined : state.endedAt
  useEffect(() => {
    if (ended === undefined) return
    if (known.current !== undefined && known.current !== ended) over()
    known.current = ended
  })
}
