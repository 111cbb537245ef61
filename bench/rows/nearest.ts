import { type BenchRow, milliseconds, ratio } from '../row'
import { runPhone } from '../runPhone'

const BUDGET_MS = { jit: 3, jitless: 20 }
const QUERIES = [
  ['any', 'no filter'],
  ['filtered', 'two amenities, open now'],
] as const

/** docs/design.md §9: nearest + filter + sort; p50 of one query for 30 rows. Open states are kept until they change; the first query finds none. */
export async function rows(): Promise<readonly BenchRow[]> {
  const timings = await runPhone('nearest')
  const table: BenchRow[] = []
  for (const mode of ['jit', 'jitless'] as const) {
    const ms = (name: string): number => timings[mode][name]!.p50
    for (const count of [2000, 20_000]) {
      for (const [name, words] of QUERIES) {
        const took = ms(`${count} ${name}`)
        const what = `nearest + filter + sort, ${count} stations, ${words}, ${mode}`
        const naive = ratio(ms(`${count} naive ${name}`), took)
        table.push({
          what,
          budget: `≤ ${BUDGET_MS[mode]} ms`,
          measured: milliseconds(took),
          naive,
          holds: took <= BUDGET_MS[mode],
        })
      }
      table.push(
        extra(`… the first query, ${count} stations with 400 different hours, ${mode}`, ms(`${count} first`)),
        extra(`… the first query, ${count} stations with hours all different, ${mode}`, ms(`${count} first unlike`)),
        extra(`… prepared once a snapshot, ${count} stations, ${mode}`, ms(`${count} prepare`)),
      )
    }
  }
  return table
}

const extra = (what: string, ms: number): BenchRow => ({ what, budget: '—', measured: milliseconds(ms), naive: '—', holds: null })
