import { type Verdict, verdict } from '@core/alerts/verdict'
import type { SelfCheck } from '@core/feed/types'
import { HOUR_MS, MINUTE_MS } from '@core/time/shanghaiTime'
import { useState } from 'react'
import { useShown } from '@/platform/useShown'
import type { Detail } from '@/store/detail'
import { useCourier, useFeed } from '@/store/stores'

export interface SelfCheckDetail {
  readonly check: SelfCheck
  readonly ticks: readonly string[]
  readonly verdict: Verdict
  /** The parcel before this one, as far as it can still be meant; none while something is ticked. */
  readonly before: readonly string[]
  readonly toggle: (question: string) => void
  /** Another parcel: nothing ticked. What was ticked stands in `before`. */
  readonly clear: () => void
  /** It was the same parcel after all. */
  readonly resume: () => void
}

const NONE: readonly string[] = []
/** A call, a lift, a look at another page: still the parcel in hand. */
const IN_HAND_MS = 10 * MINUTE_MS
/** Until then it may be meant, if the courier says so; on another round it can't. */
const MAY_BE_MEANT_MS = 4 * HOUR_MS

/** A self-check over the parcel in hand. Its ticks are kept on this phone, so that a call loses nothing, and never pass to the next parcel by themselves. */
export function useSelfCheck(id: string): Detail<SelfCheckDetail> {
  const check = useFeed(feed => feed.snapshot)
    .alerts()
    .checks.find(each => each.id === id)
  const [openedMs, setOpenedMs] = useState(Date.now)
  useShown(() => setOpenedMs(Date.now()))
  const [cleared, setCleared] = useState(NONE)
  const kept = useCourier(courier => courier.ticks[id] ?? NONE)
  const tickedAtMs = useCourier(courier => courier.tickedAtMs[id] ?? 0)
  const setTicks = useCourier(courier => courier.setTicks)
  if (!check) return { kind: 'gone' }
  const asked = kept.filter(tick => check.questions.some(({ text }) => text === tick))
  const isWithin = (spanMs: number): boolean => tickedAtMs >= openedMs - spanMs && tickedAtMs < openedMs + MAY_BE_MEANT_MS
  const ticks = isWithin(IN_HAND_MS) ? asked : NONE
  const older = isWithin(MAY_BE_MEANT_MS) && ticks.length === 0 ? asked : NONE
  const before = ticks.length > 0 ? NONE : cleared.length > 0 ? cleared : older
  const tick = (texts: readonly string[]): void => setTicks(id, texts, Date.now())
  return {
    kind: 'ready',
    check,
    ticks,
    verdict: verdict(check, ticks),
    before,
    toggle: question => tick(ticks.includes(question) ? ticks.filter(each => each !== question) : [...ticks, question]),
    clear: () => {
      setCleared(ticks)
      tick(NONE)
    },
    resume: () => tick(before),
  }
}
