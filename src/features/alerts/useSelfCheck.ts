import { type Verdict, verdict } from '@core/alerts/verdict'
import type { SelfCheck } from '@core/feed/types'
import { HOUR_MS } from '@core/time/shanghaiTime'
import type { Detail } from '@/store/detail'
import { useCourier, useFeed } from '@/store/stores'

export interface SelfCheckDetail {
  readonly check: SelfCheck
  readonly ticks: readonly string[]
  readonly verdict: Verdict
  readonly toggle: (question: string) => void
  readonly clear: () => void
}

const NONE: readonly string[] = []
/** A call, a lift, a talk with the outlet fit in; another parcel on another round doesn't. */
const TICKS_LAST_MS = 4 * HOUR_MS

/** A self-check with what was ticked so far: kept on this phone for some hours, so that an incoming call loses nothing. */
export function useSelfCheck(id: string): Detail<SelfCheckDetail> {
  const check = useFeed(feed => feed.snapshot)
    .alerts()
    .checks.find(each => each.id === id)
  const isRecent = useCourier(courier => Math.abs(Date.now() - (courier.tickedAtMs[id] ?? 0)) < TICKS_LAST_MS)
  const kept = useCourier(courier => courier.ticks[id] ?? NONE)
  const ticks = isRecent ? kept : NONE
  const setTicks = useCourier(courier => courier.setTicks)
  if (!check) return { kind: 'gone' }
  return {
    kind: 'ready',
    check,
    ticks,
    verdict: verdict(check, ticks),
    toggle: question =>
      setTicks(id, ticks.includes(question) ? ticks.filter(tick => tick !== question) : [...ticks, question], Date.now()),
    clear: () => setTicks(id, NONE, Date.now()),
  }
}
