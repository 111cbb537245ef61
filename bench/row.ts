/** One line of the table: a number of docs/design.md §9, what was measured, and what the obvious way would take. */
export interface BenchRow {
  readonly what: string
  readonly budget: string
  readonly measured: string
  /** The plain way to do the same, in the same run; "—" when there is none. */
  readonly naive: string
  /** Null: nothing to hold it to, or not measurable yet. */
  readonly holds: boolean | null
}

export const TABLE_HEAD = '| what | budget | measured | plain way | |\n|---|---|---|---|---|'

const VERDICT = new Map<boolean | null, string>([
  [true, 'holds'],
  [false, '**misses**'],
  [null, '—'],
])

export const lineOf = ({ what, budget, measured, naive, holds }: BenchRow): string =>
  `| ${what} | ${budget} | ${measured} | ${naive} | ${VERDICT.get(holds)} |`

/** What every file in bench/rows exports. */
export interface BenchFile {
  readonly rows: () => Promise<readonly BenchRow[]>
}

export const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(1)} ms`

export const ratio = (naiveMs: number, ms: number): string => `${milliseconds(naiveMs)} (${(naiveMs / ms).toFixed(1)} ×)`
