import type { OpenState } from '@core/hours/openState'
import type { Freshness } from '@core/time/freshness'

/** What a station is worth to a courier now (docs/design.md §2), most useful first. */
export const USEFULNESS_ORDER = ['open_checked', 'open_posted', 'opens_soon', 'hours_unknown', 'closed'] as const
export type Usefulness = (typeof USEFULNESS_ORDER)[number]

export type StationStatus = 'open' | 'suspended' | 'closed' | 'moved'

/**
 * The group a station belongs to. Plainly open only when somebody checked it within 12 months; by its posted hours
 * otherwise. Unknown hours are never open. A station that was given up or moved is closed, whatever its hours say.
 */
export function usefulness(open: OpenState, freshness: Freshness, status: StationStatus): Usefulness {
  if (status !== 'open') return 'closed'
  switch (open.kind) {
    case 'always_open':
    case 'open':
      return freshness === 'checked' ? 'open_checked' : 'open_posted'
    case 'unknown':
      return 'hours_unknown'
    case 'closed':
      return open.opensSoon ? 'opens_soon' : 'closed'
  }
}
