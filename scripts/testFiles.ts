import { readdirSync } from 'node:fs'

const ROOTS = ['core', 'src', 'feedc', 'inbox', 'desk', 'test', 'bench', 'scripts', 'packages']
/** These need the build under test (config/outputs.ts). */
const NEEDS_BUILD = /^test\/(rig|journeys|faults)\//

export interface TestFiles {
  readonly unit: readonly string[]
  readonly built: readonly string[]
}

/** Every *.test.ts(x) in the tree: Node 20's runner takes no globs, and a test that no glob matches never runs. */
export function testFiles(): TestFiles {
  const all = ROOTS.flatMap(root => readdirSync(root, { recursive: true }).map(file => `${root}/${String(file)}`))
    .filter(file => /\.test\.tsx?$/.test(file))
    .sort()
  return { unit: all.filter(file => !NEEDS_BUILD.test(file)), built: all.filter(file => NEEDS_BUILD.test(file)) }
}
