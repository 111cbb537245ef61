import { basename, resolve } from 'node:path'
import type { UnitTest } from './collectTests'
import type { Registry } from './loadModules'

export interface TestFile {
  readonly path: string
  readonly tests: readonly UnitTest[]
  readonly registry: Registry
}

/** Beyond this much of the usual time of its tests a change counts as unnoticed: what only the far and slow might notice is luck. */
const MOST_MS = 1500
/** A test that takes longer is no unit test: it judges nothing, however near it stands. */
const SLOW_MS = 2000

/** What a test is called in one run. */
export const idOf = (file: string, test: Pick<UnitTest, 'name'>): string => `${file} › ${test.name}`

/**
 * Which tests judge a change, in their order: those that name what was changed (by its file's name, or as an error code is
 * written) and the file beside it, all of them; then the others, as far as there is time. The quick ones first, either way.
 * `took`: ms by test.
 */
export function nearestFirst(files: readonly TestFile[], mutated: string, took: ReadonlyMap<string, number>): TestFile[] {
  const name = basename(mutated).replace(/\.tsx?$/, '')
  const code = name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  const isNear = ({ path }: TestFile, { work }: UnitTest): boolean =>
    resolve(path).startsWith(mutated.replace(/\.tsx?$/, '.test.ts')) || String(work).includes(name) || String(work).includes(code)
  const part = (near: boolean): { readonly file: TestFile; readonly test: UnitTest; readonly ms: number }[] =>
    files
      .flatMap(file =>
        file.tests
          .filter(test => isNear(file, test) === near)
          .map(test => ({ file, test, ms: took.get(idOf(file.path, test)) ?? 1 })),
      )
      .filter(({ ms }) => ms <= SLOW_MS)
      .sort((a, b) => a.ms - b.ms)

  let left = MOST_MS
  const others = part(false).filter(({ ms }) => {
    left -= ms
    return left >= 0
  })
  return [part(true), others].flatMap(judges =>
    [...new Set(judges.map(({ file }) => file))].map(file => {
      const asked = new Set(judges.flatMap(each => (each.file === file ? [each.test] : [])))
      return { ...file, tests: file.tests.filter(test => asked.has(test)) }
    }),
  )
}
