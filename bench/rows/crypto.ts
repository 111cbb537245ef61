import { type BenchRow, milliseconds } from '../row'
import { runPhone } from '../runPhone'

const BUDGET_MS = 50

/** docs/design.md §9: start-up crypto when nothing changed, one signature and one hash over the index; parts are hashed one by one, later. */
export async function rows(): Promise<readonly BenchRow[]> {
  const timings = await runPhone('crypto')
  return (['jit', 'jitless'] as const).flatMap(mode => {
    const startUp = timings[mode].first!.p95 + timings[mode]['sha256 index']!.p50
    return [
      {
        what: `start-up crypto: Ed25519 + SHA-256 of a 1.5 KB index, ${mode}`,
        budget: `≤ ${BUDGET_MS} ms`,
        measured: milliseconds(startUp),
        naive: '—',
        holds: startUp <= BUDGET_MS,
      },
      {
        what: `… SHA-256 of a changed part, per 64 KB, ${mode}`,
        budget: '—',
        measured: milliseconds(timings[mode]['sha256 part']!.p50),
        naive: '—',
        holds: null,
      },
      {
        what: `… longest block of script while 1 MB is hashed in slices, ${mode}`,
        budget: `≤ ${BUDGET_MS} ms`,
        measured: milliseconds(timings[mode]['sha256 slice']!.p95),
        naive: milliseconds((timings[mode]['sha256 part']!.p50 * 1_000_000) / (64 * 1024)),
        holds: timings[mode]['sha256 slice']!.p95 <= BUDGET_MS,
      },
    ]
  })
}
