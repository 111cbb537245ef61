import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ENTRIES = '.cache/tests'
/** Long ones, for two cores to share, and those that turn their process into a browser (weapp-rig's component layer). */
const STANDS_ALONE = /^test\/faults\/|^packages\/weapp-rig\/src\/(component|package)\/|^test\/rig\/journeys/
/** A hook outside of `describe` would run for every file in the process. */
const HAS_ROOT_HOOK = /^(before|after)(Each)?\(/m

/** Which files share a process: starting one costs half a second, and each compiles WeChat's templates anew. */
export function groupsOf(files: readonly string[], read = (file: string): string => readFileSync(file, 'utf8')): string[][] {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const isAlone = STANDS_ALONE.test(file) || HAS_ROOT_HOOK.test(read(file))
    const key = isAlone ? file : file.split('/').slice(0, 2).join('/')
    groups.set(key, [...(groups.get(key) ?? []), file])
  }
  return [...groups.values()]
}

/** Writes one entry a group, which imports its files in order, and returns the entries' paths for `node --test`. */
export function entriesFor(lane: string, files: readonly string[]): string[] {
  const folder = path.join(ENTRIES, lane)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return groupsOf(files).map((group, at) => {
    const entry = path.join(folder, `${at}.test.ts`)
    const imports = group.map(file => `import ${JSON.stringify(path.relative(folder, file).replaceAll(path.sep, '/'))}\n`)
    writeFileSync(entry, imports.join(''))
    return entry
  })
}
