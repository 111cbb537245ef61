import { run } from '../scripts/run'

/** How many of a suite's promises were kept, as node's own runner says after running them now. */
export interface Kept {
  readonly suite: string
  readonly passed: number
  readonly all: number
}

/** Runs test files and counts their tests by suite; a file that can't run counts as a broken promise. */
export async function runTests(files: readonly string[]): Promise<readonly Kept[]> {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=tap', ...files], {
    TSX_TSCONFIG_PATH: 'tsconfig.test.json',
  })
  const kept = keptIn(output)
  const isWhole = kept.length > 0 && (code === 0 || kept.some(({ passed, all }) => passed < all))
  return isWhole ? kept : [...kept, { suite: 'the run itself', passed: 0, all: 1 }]
}

/** TAP (testanything.org): a suite's tests stand four spaces deeper than its own line, which comes after them. */
export function keptIn(tap: string): readonly Kept[] {
  const kept: Kept[] = []
  let inside = { passed: 0, all: 0 }
  for (const line of tap.split('\n')) {
    const [, depth, not, name = ''] = line.match(/^( *)(not )?ok \d+ - (.*)$/) ?? []
    if (depth === undefined) continue
    const passed = not === undefined ? 1 : 0
    if (depth !== '') inside = { passed: inside.passed + passed, all: inside.all + 1 }
    else {
      kept.push({ suite: name, ...(inside.all > 0 ? inside : { passed, all: 1 }) })
      inside = { passed: 0, all: 0 }
    }
  }
  return kept
}
