import { type CourierState, INITIAL } from './courierState'
import { readState } from './readState'

type Stored = Record<string, unknown>

const isStored = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reports of an older app, without what is none. */
const reportsOf = (old: Stored): readonly Stored[] => (Array.isArray(old.reports) ? old.reports.filter(isStored) : [])

/** One step per version, oldest first: `MIGRATIONS[n]` turns version n into n + 1. */
const MIGRATIONS: Readonly<Record<number, (old: Stored) => Stored>> = {
  // 2: stations can be filtered by distance.
  1: old => ({ ...old, schemaVersion: 2, filter: { ...(old.filter as object | null), withinM: null } }),
  // 3: reports can be sent. What was said before that was said to this phone alone, and stays here.
  2: old => ({ ...old, schemaVersion: 3, reports: reportsOf(old).map(keptReport) }),
  // 4: a report carries a token, by which one phone counts once a day. Older ones have only their own id to be told apart by.
  3: old => ({ ...old, schemaVersion: 4, reports: reportsOf(old).map(withToken) }),
}

const withToken = (old: Stored): Stored => ({ ...old, token: old.id })

const keptReport = (old: Stored): Stored => ({ ...old, id: `${old.stationId}-${old.atMs}`, sending: 'kept' })

export interface Migrated {
  readonly state: CourierState
  /** Fields that weren't as they should be, and gave up no more than what was broken; `courier` for all of it. */
  readonly repaired: readonly string[]
  /** A newer app wrote it: it must be kept as it is until that app is back. */
  readonly isNewer: boolean
}

/** Whatever storage held, as today's shape: the courier loses what can't be understood, and never the app. */
export function migrate(stored: unknown): Migrated {
  if (stored === null || stored === undefined) return { state: INITIAL, repaired: [], isNewer: false }
  if (!isStored(stored)) return { state: INITIAL, repaired: ['courier'], isNewer: false }
  let now = stored
  while (typeof now.schemaVersion === 'number' && MIGRATIONS[now.schemaVersion]) now = MIGRATIONS[now.schemaVersion]!(now)
  return { ...readState(now), isNewer: typeof now.schemaVersion === 'number' && now.schemaVersion > INITIAL.schemaVersion }
}

/**
 * What the courier did with the older app, upon what the newer one had before WeChat took it back: for what both know, the
 * later word counts; what only the newer knows comes back from what was kept aside.
 */
export function reunite(older: unknown, aside: unknown): Migrated {
  const before = migrate(aside)
  if (!isStored(older)) return before
  const { state, repaired } = migrate(older)
  const known = Object.keys(older).filter(key => key in INITIAL)
  const later = Object.fromEntries(known.map(key => [key, state[key as keyof CourierState]]))
  return { state: { ...before.state, ...later }, repaired: [...before.repaired, ...repaired], isNewer: false }
}
