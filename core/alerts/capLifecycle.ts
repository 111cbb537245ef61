import { MINUTE_MS } from '@core/time/shanghaiTime'

/** The fields of a CAP 1.2 message that decide whether it is shown. Instants in ms. */
export interface CapMessage {
  readonly identifier: string
  readonly msgType: 'Alert' | 'Update' | 'Cancel'
  /** Identifiers this message updates or cancels. */
  readonly references: readonly string[]
  readonly severity: string
  readonly urgency: string
  readonly sentAtMs: number
  readonly effectiveAtMs: number
  readonly expiresAtMs: number
}

export interface CurrentAlerts<A> {
  /** In force, most severe first. */
  readonly active: readonly A[]
  /** Past their date and not replaced, latest first: shown dated and dimmed. */
  readonly expired: readonly A[]
  /** Withdrawn, with the message that withdrew them, for as long as that message lasts. */
  readonly cancelled: readonly { readonly alert: A; readonly by: A }[]
}

/** A phone whose clock is this much behind still shows a warning issued just now. */
const CLOCK_SKEW_MS = 10 * MINUTE_MS

const SEVERITY = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown']
const URGENCY = ['Immediate', 'Expected', 'Future', 'Unknown', 'Past']

/**
 * Which alerts hold at an instant, by the life cycle of OASIS CAP 1.2 §3.2.1: an Update replaces what it references,
 * a Cancel removes it. Both act from their own `effective` on, so that no gap opens, and go on acting after they
 * expire, so that nothing withdrawn comes back. Only a message sent later can act on another: cycles can't hide anything.
 * An alert not yet effective is hidden. `sent` is never compared with the phone's clock.
 */
export function currentAlerts<A extends CapMessage>(alerts: readonly A[], nowMs: number): CurrentAlerts<A> {
  const effective = latestOfEach(alerts).filter(alert => alert.effectiveAtMs <= nowMs + CLOCK_SKEW_MS)
  const updated = actedOn(effective, 'Update')
  const withdrawn = actedOn(effective, 'Cancel')

  const standing = effective.filter(({ msgType, identifier }) => msgType !== 'Cancel' && !updated.has(identifier))
  const uncancelled = standing.filter(({ identifier }) => !withdrawn.has(identifier))
  const isOver = ({ expiresAtMs }: A): boolean => expiresAtMs <= nowMs
  return {
    active: uncancelled.filter(alert => !isOver(alert)).sort(bySeverity),
    expired: uncancelled.filter(isOver).sort((a, b) => b.expiresAtMs - a.expiresAtMs),
    cancelled: standing.flatMap(alert => {
      const by = withdrawn.get(alert.identifier)
      return by && !isOver(by) ? [{ alert, by }] : []
    }),
  }
}

/** The message that replaced or withdrew this one by now; null while it stands. Whoever comes by an old link must be told. */
export function supersededBy<A extends CapMessage>(alerts: readonly A[], identifier: string, nowMs: number): A | null {
  const effective = latestOfEach(alerts).filter(alert => alert.effectiveAtMs <= nowMs + CLOCK_SKEW_MS)
  return actedOn(effective, 'Cancel').get(identifier) ?? actedOn(effective, 'Update').get(identifier) ?? null
}

/** Oldest first; of two messages with one identifier the later sent (then the later listed) stands. */
function latestOfEach<A extends CapMessage>(alerts: readonly A[]): readonly A[] {
  const inOrder = alerts
    .map((alert, index) => ({ alert, index }))
    .sort((a, b) => a.alert.sentAtMs - b.alert.sentAtMs || a.index - b.index)
  const byIdentifier = new Map<string, A>()
  for (const { alert } of inOrder) {
    byIdentifier.delete(alert.identifier)
    byIdentifier.set(alert.identifier, alert)
  }
  return [...byIdentifier.values()]
}

/** Identifier → the last message of that type that acts on it. `inOrder`: oldest first. */
function actedOn<A extends CapMessage>(inOrder: readonly A[], msgType: 'Update' | 'Cancel'): ReadonlyMap<string, A> {
  const seen = new Set<string>()
  const acted = new Map<string, A>()
  for (const message of inOrder) {
    if (message.msgType === msgType) {
      for (const reference of message.references) if (seen.has(reference)) acted.set(reference, message)
    }
    seen.add(message.identifier)
  }
  return acted
}

/** Severity, then urgency, then the latest sent. A value that CAP doesn't know comes last. */
function bySeverity(a: CapMessage, b: CapMessage): number {
  return (
    rank(SEVERITY, a.severity) - rank(SEVERITY, b.severity) ||
    rank(URGENCY, a.urgency) - rank(URGENCY, b.urgency) ||
    b.sentAtMs - a.sentAtMs ||
    (a.identifier < b.identifier ? -1 : 1)
  )
}

const rank = (order: readonly string[], value: string): number => (order.includes(value) ? order.indexOf(value) : order.length)
