import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { it } from 'node:test'
import { nearestFirst, type TestFile } from './nearestFirst'

const suite = { name: '', parent: undefined, hooks: { before: [], after: [], beforeEach: [], afterEach: [] } }
const file = (path: string, ...tests: readonly (readonly [name: string, work: () => unknown])[]): TestFile => ({
  path,
  tests: tests.map(([name, work]) => ({ name, work, suite })),
  registry: new Map(),
})
const FILES = [
  file('core/x/far.test.ts', ['slow', () => 0]),
  file('core/x/mid.test.ts', ['quick', () => 0], ['names it', () => 'odd_shape']),
  file('core/x/oddShape.test.ts', ['beside', () => 0], ['endless', () => 0]),
  file('core/x/late.test.ts', ['too slow', () => 0]),
  file('core/y/other.test.ts', ['quicker, elsewhere', () => 0]),
]
const TOOK = new Map([
  ['core/x/far.test.ts › slow', 900],
  ['core/x/mid.test.ts › quick', 10],
  ['core/x/oddShape.test.ts › beside', 800],
  ['core/x/oddShape.test.ts › endless', 60_000],
  ['core/x/late.test.ts › too slow', 950],
  ['core/y/other.test.ts › quicker, elsewhere', 5],
])

it('takes a file’s name for a sign only where it is no plain word', () => {
  const named = file('core/y/a.test.ts', ['slow, speaks of trust', () => 'trust'])
  const other = file('core/y/b.test.ts', ['quick', () => 0])
  const took = new Map([['core/y/a.test.ts › slow, speaks of trust', 100]])
  assert.deepEqual(
    nearestFirst([named, other], resolve('core/x/trust.ts'), took).map(({ path }) => path),
    ['core/y/b.test.ts', 'core/y/a.test.ts'],
  )
})

it('asks whoever names the change first, the others as long as there is time, and nobody slow', () => {
  const order = nearestFirst(FILES, resolve('core/x/oddShape.ts'), TOOK)
  assert.deepEqual(
    order.flatMap(({ tests }) => tests.map(({ name }) => name)),
    ['names it', 'beside', 'quick', 'slow', 'quicker, elsewhere'],
  )
})
