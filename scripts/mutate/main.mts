/**
 * npm run mutate [folder or file …] — changes the logic a little, thousands of times, and counts what the unit tests notice.
 * Not part of npm test: it takes minutes. What is unchanged since the last run isn't run again (.cache/mutate).
 */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { buildSync } from 'esbuild'
import { GOAL, PROGRAMS, type Program, within } from './programs'
import { noticed, type Row, readEquivalents, tally } from './tally'

const CACHE = '.cache/mutate'
const EQUIVALENT = 'scripts/mutate/equivalent.yaml'
/** What no unit test reads isn't copied for it. */
const NOT_COPIED = [
  '/dist',
  '/.cache',
  '/.keys',
  '/.ci',
  '/docs/screenshots',
  '/bench',
  '/deploy',
  '*.png',
  '*.scss',
  '/test/journeys',
]

function run(name: string, { tests }: Program, mutate: string[]): Promise<MutantResult[]> {
  return new Stryker({
    testRunner: 'in-process',
    plugins: [resolve(`${CACHE}/runner.mjs`)],
    // Read by our runner.
    ...{ tests: tests.source },
    warnings: { unknownOptions: false, preprocessorErrors: false, unserializableOptions: true, slow: false },
    testRunnerNodeArgs: ['--no-warnings'],
    mutate,
    ignorePatterns: NOT_COPIED,
    tempDirName: `${CACHE}/sandbox-${name}`,
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // Ours watches over each test; this one is for what never comes back to it.
    timeoutMS: 10_000,
    incremental: true,
    incrementalFile: `${CACHE}/${name}.json`,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  }).runMutationTest()
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const COLUMNS: readonly (keyof Row)[] = ['killed', 'hanging', 'survived', 'unreached', 'equivalent', 'atLoading']

async function main(): Promise<void> {
  const named = process.argv.slice(2)
  buildSync({
    entryPoints: ['scripts/mutate/runner.ts'],
    outfile: `${CACHE}/runner.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  const results: MutantResult[] = []
  const began = performance.now()
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const mutate = named.length === 0 ? [...program.mutate] : within(program, named)
    if (mutate.length > 0) results.push(...(await run(name, program, mutate)))
  }
  const { rows, survivors, stale } = tally(results, readEquivalents(EQUIVALENT))
  for (const { file, line, was, now, isUnreached } of survivors) {
    say(`${file}:${line} ${isUnreached ? 'reached by no test' : 'unnoticed'}: ${was} → ${now}`)
  }
  for (const { file, was, now } of stale) say(`${EQUIVALENT}: noticed, or gone from ${file}: ${was} → ${now}`)
  say(['folder'.padEnd(24), 'noticed'.padStart(9), ...COLUMNS.map(each => each.padStart(11))].join(''))
  for (const row of rows) {
    say(
      [row.folder.padEnd(24), percent(noticed(row)).padStart(9), ...COLUMNS.map(each => String(row[each]).padStart(11))].join(''),
    )
  }
  const below = rows.filter(row => noticed(row) < GOAL).map(({ folder }) => folder)
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  say(`${results.length} changes in ${minutes} minutes; below ${percent(GOAL)}: ${below.join(', ') || 'none'}`)
  process.exit(below.length + stale.length === 0 ? 0 : 1)
}

void main()
