import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FeedFile } from './feedFile'

/**
 * Writes a feed folder whole or not at all: beside it first, then in its place. Files in the order given, the index last,
 * so that a copy that follows along never sees an index before its parts. The folder opens to whom the umask lets in, as any
 * folder does: a web server runs as somebody else, and mkdtemp's 0700 would keep it out.
 */
export function writeFeed(out: string, files: readonly FeedFile[]): void {
  mkdirSync(dirname(out), { recursive: true })
  const fresh = join(dirname(out), `.${basename(out)}-${randomUUID()}`)
  const old = `${fresh}-old`
  try {
    mkdirSync(fresh)
    for (const { name, bytes } of files) writeFileSync(join(fresh, name), bytes)
    if (existsSync(out)) renameSync(out, old)
    renameSync(fresh, out)
  } catch (fault) {
    if (existsSync(old) && !existsSync(out)) renameSync(old, out)
    rmSync(fresh, { recursive: true, force: true })
    throw fault
  }
  rmSync(old, { recursive: true, force: true })
}
