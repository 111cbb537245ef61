import { DAY_MS, HOUR_MS } from '@core/time/shanghaiTime'

/** How often a courier turned to a place, as one number that fades. Stays on this phone. */
export interface PlaceUse {
  readonly id: string
  /** What it weighed at `atMs`. */
  readonly weight: number
  readonly atMs: number
}

/** Going there or standing there says more than a look. */
const USE_WEIGHT = { opened: 1, confirmed: 3, navigated: 3 } as const
export type UseKind = keyof typeof USE_WEIGHT

/** A route changes within weeks: half of it counts after a fortnight. */
const HALF_LIFE_MS = 14 * DAY_MS
/** Looking twice within the hour is one look. */
const SAME_LOOK_MS = HOUR_MS
/** Two looks, or one visit: one look is no habit. */
const FREQUENT_FROM = 1.5
const MOST = 40

const weightAt = ({ weight, atMs }: PlaceUse, nowMs: number): number => weight * 0.5 ** (Math.max(0, nowMs - atMs) / HALF_LIFE_MS)

/** The uses with one more, heaviest first; the lightest are forgotten. */
export function withUse(uses: readonly PlaceUse[], id: string, kind: UseKind, nowMs: number): readonly PlaceUse[] {
  const before = uses.find(use => isUse(use) && use.id === id)
  if (before && kind === 'opened' && Math.abs(nowMs - before.atMs) < SAME_LOOK_MS) return uses
  const weight = (before ? weightAt(before, nowMs) : 0) + USE_WEIGHT[kind]
  return byWeight([{ id, weight, atMs: nowMs }, ...uses.filter(use => isUse(use) && use.id !== id)], nowMs).slice(0, MOST)
}

/** The places that this courier keeps turning to, most first. */
export const frequentIds = (uses: readonly PlaceUse[], nowMs: number): readonly string[] =>
  byWeight(uses.filter(isUse), nowMs)
    .filter(use => weightAt(use, nowMs) >= FREQUENT_FROM)
    .map(({ id }) => id)

const byWeight = (uses: readonly PlaceUse[], nowMs: number): readonly PlaceUse[] =>
  [...uses].sort((a, b) => weightAt(b, nowMs) - weightAt(a, nowMs))

/** Storage may hold anything. */
export const isUse = (use: PlaceUse | null): use is PlaceUse =>
  typeof use === 'object' &&
  use !== null &&
  typeof use.id === 'string' &&
  Number.isFinite(use.weight) &&
  Number.isFinite(use.atMs)
