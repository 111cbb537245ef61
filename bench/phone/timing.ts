/** Median and 95th percentile, ms. */
export interface Timing {
  readonly p50: number
  readonly p95: number
}
export type Timings = Readonly<Record<string, Timing>>

const WARM_UP_RUNS = 10
const MOST_RUNS = 200
const MOST_MS = 1500

/** Runs `work` until there is enough to take a median of; the first runs, in which code is compiled, don't count. */
export function timed(work: (run: number) => unknown, warmUps = WARM_UP_RUNS): Timing {
  for (let run = 0; run < warmUps; run += 1) work(run)
  const samples: number[] = []
  const startedMs = performance.now()
  for (let run = 0; run < MOST_RUNS && (run < 5 || performance.now() - startedMs < MOST_MS); run += 1) {
    const beforeMs = performance.now()
    work(run)
    samples.push(performance.now() - beforeMs)
  }
  samples.sort((a, b) => a - b)
  return { p50: samples[Math.floor(samples.length / 2)]!, p95: samples[Math.floor(samples.length * 0.95)]! }
}

/** What a measuring program hands back to the bench that started it. */
export const report = (timings: Timings): void => {
  process.stdout.write(JSON.stringify(timings))
}
