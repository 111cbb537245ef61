import type { Heard } from '@core/feed/types'
import { HOUR_MS } from '@core/time/shanghaiTime'
import { holdsForMs, shareLeft } from './fading'

/** Couriers' words that were taken up and are still worth saying, latest first; what an editor has mended since is not. */
export const heardNow = (heard: readonly Heard[], nowMs: number): readonly Heard[] =>
  heard
    .filter(({ isAccepted, kind, atMs }) => isAccepted && kind !== 'wrong' && nowMs - atMs < holdsForMs(kind))
    .sort((a, b) => b.atMs - a.atMs)

/** Of an older word so much must be left to stand against a newer one: "locked" for two days. */
const STILL_HEARD = 0.25

/** What couriers found at a door: the latest word, and whether an older one still stands against it. */
export interface HeardDoor {
  readonly isOpen: boolean
  readonly isDisputed: boolean
  /** At least so many said it. */
  readonly people: number
  readonly atMs: number
}

/**
 * The latest of couriers' words on a door; null where there is none. Never an average: open after locked is disputed until the
 * lock has faded, locked after open is locked. `isAnswered`: whether a record made since has answered a word of that time.
 */
export function heardAtDoor(heard: readonly Heard[], nowMs: number, isAnswered: (atMs: number) => boolean): HeardDoor | null {
  const last = (kind: Heard['kind']): Heard | undefined => words.find(word => word.kind === kind)
  const words = heardNow(heard, nowMs)
  const [open, lockedEver] = [last('confirmed'), last('locked')]
  const locked = lockedEver && !isAnswered(lockedEver.atMs) ? lockedEver : undefined
  const latest = locked && (!open || locked.atMs >= open.atMs) ? locked : open
  if (!latest) return null
  const isOpen = latest === open
  const isDisputed = isOpen && locked !== undefined && shareLeft('locked', nowMs - locked.atMs) >= STILL_HEARD
  return { isOpen, isDisputed, people: latest.people ?? 1, atMs: latest.atMs }
}

/**
 * What became of a courier's own report, by the feed alone; null: nobody has decided yet. The first decision that reaches its hour
 * is the one that was made on it.
 */
export function outcomeOf(
  report: { readonly kind: Heard['kind']; readonly atMs: number },
  heard: readonly Heard[],
): 'accepted' | 'declined' | null {
  const hour = report.atMs - (report.atMs % HOUR_MS)
  const decided = heard.filter(({ kind, atMs }) => kind === report.kind && atMs >= hour).sort((a, b) => a.atMs - b.atMs)[0]
  return decided ? (decided.isAccepted ? 'accepted' : 'declined') : null
}
