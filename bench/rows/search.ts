import { type BenchRow, milliseconds, ratio } from '../row'
import { runPhone } from '../runPhone'

const BUDGET_MS = 5

/** docs/design.md §9: search over 1,000 articles of 1,200 characters and 2,000 stations; p50 of the slowest of four queries. */
export async function rows(): Promise<readonly BenchRow[]> {
  const timings = await runPhone('search')
  return (['jit', 'jitless'] as const).flatMap(mode => {
    const { first, naive, ...queries } = timings[mode]
    const [query, slowest] = Object.entries(queries).sort(([, a], [, b]) => b.p50 - a.p50)[0]!
    const took = slowest.p50
    return [
      {
        what: `search, 1,000 articles + 2,000 stations, slowest query (${query}), ${mode}`,
        budget: `≤ ${BUDGET_MS} ms`,
        measured: milliseconds(took),
        naive: ratio(naive!.p50, took),
        holds: took <= BUDGET_MS,
      },
      {
        what: `… the first after a new snapshot, which folds everything, ${mode}`,
        budget: '—',
        measured: milliseconds(first!.p50),
        naive: '—',
        holds: null,
      },
    ]
  })
}
