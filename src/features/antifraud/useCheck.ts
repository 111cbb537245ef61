import { type Verdict, verdict } from '@/domain/verdict'
import type { Check } from '@/feed/types'
import { useCourier, useFeed } from '@/store/stores'

export type CheckState =
  | { kind: 'gone' }
  | {
      kind: 'ready'
      check: Check
      ticks: readonly string[]
      verdict: Verdict
      toggle: (question: string) => void
      clear: () => void
    }

const NONE: readonly string[] = []

/** A self-check with what was ticked so far: kept on this phone, so that an incoming call loses nothing. */
export function useCheck(id: string): CheckState {
  const check = useFeed(feed => feed.snapshot)
    .antifraud()
    .checks.find(each => each.id === id)
  const ticks = useCourier(courier => courier.ticks[id] ?? NONE)
  const setTicks = useCourier(courier => courier.setTicks)
  if (!check) return { kind: 'gone' }
  return {
    kind: 'ready',
    check,
    ticks,
    verdict: verdict(check, ticks),
    toggle: question => setTicks(id, ticks.includes(question) ? ticks.filter(tick => tick !== question) : [...ticks, question]),
    clear: () => setTicks(id, []),
  }
}
