import { basename, dirname, resolve } from 'node:path'
import type { UnitTest } from './collectTests'
import type { Registry } from './loadModules'

export interface TestFile {
  readonly path: string
  readonly tests: readonly UnitTest[]
  readonly registry: Registry
}

/** Beyond this much of the usual time of its tests a change counts as unnoticed: what only the far and slow might notice is luck. */
export const MOST_MS = 1000
/** A test that takes longer is no unit test: it judges nothing, however near it stands. */
const SLOW_MS = 1500

interface Judge {
  readonly file: TestFile
  readonly test: UnitTest
  /** 0 = of the folder of what was changed, or of one around it. */
  readonly away: 0 | 1
  readonly ms: number
}

/** What a test is called in one run. */
export const idOf = (file: string, test: Pick<UnitTest, 'name'>): string => `${file} › ${test.name}`

/**
 * Which tests judge a change, in their order: those that name what was changed (by its file's name, or as an error code is
 * written) and the file beside it, all of them; then the others, as far as there is time. Those of the same folder first, and
 * among them the quick ones.
 * `took`: ms by test.
 */
export function nearestFirst(
  files: readonly TestFile[],
  mutated: string,
  took: ReadonlyMap<string, number>,
  mostMs = MOST_MS,
): TestFile[] {
  const name = basename(mutated).replace(/\.tsx?$/, '')
  const code = name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  // One plain word (trust, names, links) is in every other test.
  const isTelling = code !== name
  const isNear = ({ path }: TestFile, { work }: UnitTest): boolean =>
    resolve(path).startsWith(mutated.replace(/\.tsx?$/, '.test.ts')) ||
    (isTelling && (String(work).includes(name) || String(work).includes(code)))
  const part = (near: boolean): Judge[] =>
    files
      .flatMap(file => {
        const away = `${mutated}/`.startsWith(`${dirname(resolve(file.path))}/`) ? 0 : 1
        return file.tests
          .filter(test => isNear(file, test) === near)
          .map((test): Judge => ({ file, test, away, ms: took.get(idOf(file.path, test)) ?? 1 }))
      })
      .filter(({ ms }) => ms <= SLOW_MS)
      .sort((a, b) => a.away - b.away || a.ms - b.ms)

  let left = mostMs
  const others = part(false).filter(({ ms }) => {
    if (ms > left) return false
    left -= ms
    return true
  })
  return [part(true), others].flatMap(judges =>
    [...new Set(judges.map(({ file }) => file))].map(file => {
      const asked = new Set(judges.flatMap(each => (each.file === file ? [each.test] : [])))
      return { ...file, tests: file.tests.filter(test => asked.has(test)) }
    }),
  )
}
