import assert from 'node:assert/strict'
import { it } from 'node:test'
import { within } from './programs'

const PROGRAM = { mutate: ['src/store/**/*.ts', 'src/features/**/*.ts', '!**/copy.ts'], tests: /x/ }

it('changes only what the program names, however wide or narrow a maintainer asks', () => {
  const cases: readonly (readonly [named: readonly string[], mutated: readonly string[]])[] = [
    [['src'], ['src/store/**/*.ts', 'src/features/**/*.ts', '!**/copy.ts']],
    [
      ['src', 'src/store'],
      ['src/store/**/*.ts', 'src/features/**/*.ts', '!**/copy.ts'],
    ],
    [['src/features/news/'], ['src/features/news/**/*.ts', '!**/copy.ts']],
    [
      ['src/store/saved.ts', 'src/pages'],
      ['src/store/saved.ts', '!**/copy.ts'],
    ],
    [['src/pages'], []],
    [['src/storefront', 'core'], []],
  ]
  for (const [named, mutated] of cases) assert.deepEqual(within(PROGRAM, named), mutated, named.join(' '))
})
