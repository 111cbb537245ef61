import { type CourierState, INITIAL } from './courierState'

/** One step per version, oldest first: `MIGRATIONS[n]` turns version n into n + 1. */
const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {
  // 2: stations can be filtered by distance.
  1: old => ({ ...old, schemaVersion: 2, filter: { ...(old.filter as object | null), withinM: null } }),
  // 3: reports can be sent. What was said before that was said to this phone alone, and stays here.
  2: old => ({ ...old, schemaVersion: 3, reports: (Array.isArray(old.reports) ? old.reports : []).map(keptReport) }),
  // 4: a report carries a token, by which one phone counts once a day. Older ones have only their own id to be told apart by.
  3: old => ({ ...old, schemaVersion: 4, reports: (Array.isArray(old.reports) ? old.reports : []).map(withToken) }),
}

const withToken = (old: { id?: unknown }): object => ({ ...old, token: old.id })

const keptReport = (old: { stationId?: unknown; atMs?: unknown }): object => ({
  ...old,
  id: `${old.stationId}-${old.atMs}`,
  sending: 'kept',
})

/**
 * Whatever storage held, as today's shape. Garbage, a newer version or a missing key gives the first day's state:
 * the courier loses marks, never the app. A field of the wrong type falls back alone.
 */
export function migrate(stored: unknown): CourierState {
  if (typeof stored !== 'object' || stored === null) return INITIAL
  let state = stored as Record<string, unknown>
  while (typeof state.schemaVersion === 'number' && MIGRATIONS[state.schemaVersion]) {
    state = MIGRATIONS[state.schemaVersion]!(state)
  }
  if (state.schemaVersion !== INITIAL.schemaVersion) return INITIAL
  return Object.fromEntries(
    Object.entries(INITIAL).map(([key, initial]) => [key, sameShape(state[key], initial) ? state[key] : initial]),
  ) as unknown as CourierState
}

/** Same kind of value as on the first day; null was allowed wherever null is the beginning. */
function sameShape(value: unknown, initial: unknown): boolean {
  if (value === undefined) return false
  if (initial === null) return value === null || typeof value === 'object'
  if (Array.isArray(initial)) return Array.isArray(value)
  if (typeof initial !== 'object') return typeof value === typeof initial
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(initial).every(key => key in value)
}
