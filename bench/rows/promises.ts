import { readdirSync } from 'node:fs'
import { ensureBuild } from '../ensureBuild'
import type { BenchRow } from '../row'
import { type Kept, runTests } from '../runTests'

/** docs/design.md §9 counts the faults of its list; the same list for a phone that never synced and for one that has. */
const FAULTS = 34
const inTable = ({ suite }: Kept): boolean => suite.includes('shows content or a dated state within 3 s')
const ATTACKS = 11
const EDITOR = /^(rules|content|import|commands)\/.*\.test\.ts$|^mutations\.test\.ts$/

/** docs/design.md §9: faults, attacks and bad editor input. The tests are run here and now, on the build under test, and counted. */
export async function rows(): Promise<readonly BenchRow[]> {
  await ensureBuild()
  const cold = await runTests(['test/faults/empty.test.ts'])
  const warm = await runTests(['test/faults/warm.test.ts'])
  const attacks = await runTests(['test/attacks.test.ts'])
  const files = readdirSync('feedc', { recursive: true }).map(String)
  const editor = await runTests(files.filter(file => EDITOR.test(file)).map(file => `feedc/${file}`))
  return [
    row('faults, never synced: content or a dated offline state within 3 s', cold.filter(inTable), FAULTS),
    row('faults, synced before: the same, and nothing verified is lost', warm.filter(inTable), FAULTS),
    row("attacks on TUF's list refused", attacks, ATTACKS),
    row('bad editor input rejected or normalised, with file, line, field, in Chinese (tests of feedc)', editor, 1),
  ]
}

function row(what: string, suites: readonly Kept[], atLeast: number): BenchRow {
  const sum = (of: (each: Kept) => number): number => suites.reduce((total, each) => total + of(each), 0)
  const [passed, all] = [sum(each => each.passed), sum(each => each.all)]
  const broken = suites.filter(each => each.passed < each.all).map(({ suite }) => suite)
  return {
    what,
    budget: atLeast > 1 ? `all, ≥ ${atLeast}` : 'all',
    measured: `${passed} of ${all}${broken.length > 0 ? ` (broken: ${broken.join(', ')})` : ''}`,
    naive: '—',
    holds: passed === all && all >= atLeast, // a suite that was renamed away counts as none
  }
}
