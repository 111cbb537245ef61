import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Watch {
  close(): void
}

/** Often enough to feel instant; a thousand files are looked at in a few milliseconds. */
const EVERY_MS = 150

/**
 * Calls when what `look` returns has changed and has stood still for one look, so that a file is never read half saved.
 * Looking, not listening: it sees what editors' programs really do (write a copy, swap it in, rename folders, work on a
 * network drive), on every system alike, and needs no handle that a deleted folder would take along.
 */
export function watch(look: () => string, onChange: () => void, everyMs = EVERY_MS): Watch {
  let last = look()
  let told = last
  const timer = setInterval(() => {
    const now = look()
    const isStill = now === last
    last = now
    if (!isStill || now === told) return
    told = now
    onChange()
  }, everyMs)
  return { close: () => clearInterval(timer) }
}

/** Names, sizes and times of everything in a folder; empty while there is no such folder. */
export function folderState(dir: string): string {
  try {
    const files = readdirSync(dir, { recursive: true }).map(String).sort()
    return files.map(file => `${file} ${fileState(join(dir, file))}`).join('\n')
  } catch {
    return ''
  }
}

export function fileState(file: string): string {
  try {
    const { size, mtimeMs } = statSync(file)
    return `${size} ${mtimeMs}`
  } catch {
    return ''
  }
}
