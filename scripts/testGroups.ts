import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ENTRIES = '.cache/tests'
/** Long ones, for two cores to share, and those that turn their process into a browser (weapp-rig's component layer). */
const STANDS_ALONE =
  /^test\/faults\/|^packages\/weapp-rig\/src\/(component|package)\/|^test\/rig\/journeys|^test\/journeys\/(desk|largeCity)\./
/** Folders whose tests take milliseconds each: one process for all that is in them, however deep. */
const LIGHT = /^(core|scripts|bench)\//
/** How many files of a folder share a process where they take seconds each: the last to end shouldn't hold most of them. */
const AT_MOST: Readonly<Record<string, number>> = { 'test/journeys': 7, test: 8, 'feedc/import': 10 }

function folderOf(file: string): string {
  const [root = '', ...below] = file.split('/')
  return LIGHT.test(file) || below.length < 2 ? root : `${root}/${below[0]}`
}

/** Which files share a process: starting one costs the better part of a second, and each compiles WeChat's templates anew. */
export function groupsOf(files: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  const seen = new Map<string, number>()
  for (const file of files) {
    const folder = folderOf(file)
    const before = seen.get(folder) ?? 0
    const key = STANDS_ALONE.test(file) ? file : `${folder} ${Math.floor(before / (AT_MOST[folder] ?? Number.POSITIVE_INFINITY))}`
    if (key !== file) seen.set(folder, before + 1)
    groups.set(key, [...(groups.get(key) ?? []), file])
  }
  return [...groups.values()]
}

/**
 * Writes one entry a group and returns the entries' paths for `node --test`. Each file is loaded inside a suite of its own:
 * a hook that stands outside of `describe` would otherwise run for every file in the process.
 */
export function entriesFor(lane: string, files: readonly string[]): string[] {
  const folder = path.join(ENTRIES, lane)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return groupsOf(files).map((group, at) => {
    const entry = path.join(folder, `${at}.test.ts`)
    const suites = group.map(file => {
      const from = path.relative(folder, file).replaceAll(path.sep, '/')
      return `describe(${JSON.stringify(file)}, () => void require(${JSON.stringify(from)}))\n`
    })
    writeFileSync(entry, ["import { describe } from 'node:test'\n", ...suites].join(''))
    return entry
  })
}
