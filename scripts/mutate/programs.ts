import { readdirSync } from 'node:fs'

/** What is changed, and which tests must notice. Paths are patterns as Stryker takes them; `tests` picks by a file's path. */
export interface Program {
  readonly mutate: readonly string[]
  readonly tests: RegExp
  /** How long the judges of one change may take together, ms; a second where it isn't said. */
  readonly mostMs?: number
  /** The code keeps what it computed for the next who asks: every change has its judges load it anew. */
  readonly isLoadedAnew?: boolean
}

/** Words for people are no logic, browser-only twins are tested in a browser, and nobody tests the tests. */
const NEVER = [
  '!**/*.test.ts',
  '!**/copy.ts',
  '!**/*.copy.ts',
  '!**/*.h5.ts',
  '!**/{leafletClusters,webShell,readingNotices}.ts',
  '!**/*.d.ts',
]

/** core's folders but those of the search, which has a program of its own. */
const CORE = readdirSync('core', { withFileTypes: true })
  .filter(each => each.isDirectory() && !['find', 'geo', 'search'].includes(each.name))
  .map(({ name }) => name)

/**
 * One run per program, because each program's own tests must notice: that the compiler's tests happen to fail when a phone's
 * rule breaks is luck. Left out of the judges is what takes seconds a run, starts processes of its own or reads PDFs and Word.
 */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  core: {
    mutate: [...CORE.map(folder => `core/${folder}/**/*.ts`), ...NEVER],
    tests: /^(core\/.*|test\/(vectors|attacks|frozen\/scenes))\.test\.tsx?$/,
  },
  // A phone made ready for a search keeps what it heard. The lists of what couriers type (test/frozen/) take seconds to load: no judges.
  find: {
    mutate: ['core/find/**/*.ts', 'core/geo/**/*.ts', 'core/search/**/*.ts', ...NEVER],
    tests: /^core\/(find|geo|search)\/.*\.test\.ts$/,
    isLoadedAnew: true,
  },
  src: {
    mutate: ['src/store/**/*.ts', 'src/platform/**/*.ts', 'src/features/**/*.ts', ...NEVER],
    tests: /^src\/(store|platform|features)\/.*\.test\.tsx?$/,
  },
  feedc: {
    mutate: [...['rules', 'content', 'build', 'publish'].map(folder => `feedc/${folder}/**/*.ts`), ...NEVER],
    tests:
      /^feedc\/(?!import\/|preview\/|report\/|main\.|mutations\.|publish\/s3Target|hours\/|commands\/(import|report|preview)).*\.test\.tsx?$/,
  },
  // Each of some thousand texts is a promise of its own; one alone may know the word that was changed.
  hours: {
    mutate: ['feedc/hours/**/*.ts', ...NEVER],
    tests: /^feedc\/hours\/.*\.test\.ts$/,
    mostMs: 30_000,
    isLoadedAnew: true,
  },
}

/** Share of the changes in a folder that its program's tests must notice. */
export const GOAL = 0.85

/** The patterns of a program, narrowed to the folders and files named; empty where it has none of them. Never wider than the program. */
export function within({ mutate }: Program, named: readonly string[]): string[] {
  const isPart = (inner: string, outer: string): boolean => `${inner}/`.startsWith(`${outer}/`)
  const wanted = mutate
    .filter(pattern => !pattern.startsWith('!'))
    .flatMap(pattern => {
      const folder = pattern.replace('/**/*.ts', '')
      return named
        .map(each => each.replace(/\/$/, ''))
        .flatMap(each => {
          if (isPart(folder, each)) return [pattern]
          if (isPart(each, folder)) return [each.endsWith('.ts') ? each : `${each}/**/*.ts`]
          return []
        })
    })
  return wanted.length === 0 ? [] : [...new Set(wanted), ...mutate.filter(pattern => pattern.startsWith('!'))]
}
