import { MINUTE_MS } from '@core/time/shanghaiTime'

const FIRST_MS = 15_000
const LONGEST_MS = 30 * MINUTE_MS

/**
 * How long the app waits by itself after so many failures in a row: doubling from 15 s to 30 min, of which a random half,
 * so that a server that comes back isn't met by every phone at once. `random`: 0 ≤ r < 1.
 */
export function backoffMs(failures: number, random: number): number {
  const doubled = FIRST_MS * 2 ** Math.min(failures - 1, 20)
  return Math.min(LONGEST_MS, doubled) * (0.5 + random / 2)
}
