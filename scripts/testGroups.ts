import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ENTRIES = '.cache/tests'
/** Long ones, for two cores to share, and those that turn their process into a browser (weapp-rig's component layer). */
const STANDS_ALONE =
  /^test\/faults\/|^packages\/weapp-rig\/src\/(component|package)\/|^test\/rig\/journeys|^test\/journeys\/(desk|largeCity)\./
/** Journeys take seconds each: the last process to end shouldn't hold most of them. */
const JOURNEYS = 'test/journeys'
const MOST_JOURNEYS = 7

/** Which files share a process: starting one costs half a second, and each compiles WeChat's templates anew. */
export function groupsOf(files: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  let journeys = 0
  for (const file of files) {
    const folder = file.split('/').slice(0, 2).join('/')
    const part = folder === JOURNEYS ? `${folder} ${Math.floor(journeys / MOST_JOURNEYS)}` : folder
    const key = STANDS_ALONE.test(file) ? file : part
    if (key === part && folder === JOURNEYS) journeys += 1
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
