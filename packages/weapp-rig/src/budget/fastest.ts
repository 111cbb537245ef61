/** Ends when so many rounds in a row improved neither by more than a fiftieth; the compiler is done by then. */
const QUIET_ROUNDS = 80
const MOST_ROUNDS = 1_000

/**
 * The least that each of two stopwatches ever shows, in milliseconds, turn and turn about. Other processes, the compiler and
 * the garbage collector can only add to a time, so the least is what the work itself takes; a run of a few milliseconds often
 * gets between two interruptions even where every core is busy, a median of many or a long one doesn't.
 */
export function fastest(one: () => number, other: () => number): { one: number; other: number } {
  const least = { one: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY }
  const known = { ...least }
  let quietSince = 0
  for (let round = 0; round < MOST_ROUNDS && round - quietSince < QUIET_ROUNDS; round += 1) {
    least.one = Math.min(least.one, one())
    least.other = Math.min(least.other, other())
    if (least.one > known.one * 0.98 && least.other > known.other * 0.98) continue
    quietSince = round
    Object.assign(known, least)
  }
  return least
}
