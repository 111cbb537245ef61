import { basename, resolve } from 'node:path'
import type { UnitTest } from './collectTests'
import type { Registry } from './loadModules'

export interface TestFile {
  readonly path: string
  readonly tests: readonly UnitTest[]
  readonly registry: Registry
}

/** Beyond this much of the usual time of its tests a change counts as unnoticed: what only the far and slow might notice is luck. */
const MOST_MS = 3000

/** What a test is called in one run. */
export const idOf = (file: string, test: Pick<UnitTest, 'name'>): string => `${file} › ${test.name}`

/**
 * Which tests judge a change, in their order: those that name what was changed (by its file's name, or as an error code is
 * written) and the file beside it, all of them; then the others, the quick ones first, as far as there is time.
 * `took`: ms by test.
 */
export function nearestFirst(files: readonly TestFile[], mutated: string, took: ReadonlyMap<string, number>): TestFile[] {
  const name = basename(mutated).replace(/\.tsx?$/, '')
  const code = name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  const isNear = ({ path }: TestFile, { work }: UnitTest): boolean =>
    resolve(path).startsWith(mutated.replace(/\.tsx?$/, '.test.ts')) || String(work).includes(name) || String(work).includes(code)
  const part = (near: boolean): TestFile[] =>
    files
      .map(file => ({ ...file, tests: file.tests.filter(test => isNear(file, test) === near) }))
      .filter(({ tests }) => tests.length > 0)
  const usual = ({ path, tests }: TestFile): number => tests.reduce((sum, test) => sum + (took.get(idOf(path, test)) ?? 1), 0)

  let left = MOST_MS
  const others = part(false)
    .map(file => ({ file, ms: usual(file) }))
    .sort((a, b) => a.ms - b.ms)
    .flatMap(({ file, ms }) => {
      left -= ms
      return left >= 0 ? [file] : []
    })
  return [...part(true), ...others]
}
