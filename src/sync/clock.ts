import type { Snapshot } from './snapshot'

const DAY_MS = 86_400_000

/** More than a day before the feed was made: the phone's clock is wrong, whatever else is right. */
export const isClockBehind = ({ generatedAtMs }: Pick<Snapshot, 'generatedAtMs'>, nowMs: number): boolean =>
  nowMs < generatedAtMs - DAY_MS

/**
 * The time as far as it is known: a signed feed proves that it is at least the instant at which it was made.
 * For deciding which warnings hold: a clock that is years behind must not hide one.
 */
export const provenNowMs = ({ generatedAtMs }: Pick<Snapshot, 'generatedAtMs'>, nowMs: number): number =>
  Math.max(nowMs, generatedAtMs)
