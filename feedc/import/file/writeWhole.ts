import { randomUUID } from 'node:crypto'
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Who may read what is made; the umask decides where nothing is said. */
export interface Modes {
  readonly file: number
  readonly folder?: number
}

/**
 * Beside it first, onto the disk, then in its place: a reader finds the old file or the new one, also after a power cut.
 * Under a name of its own: of two who write at one time neither writes into what the other is about to put in place.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string, modes?: Modes): Promise<void> {
  await makeFolder(dirname(path), modes?.folder)
  const part = join(dirname(path), `.${basename(path)}.${process.pid}-${randomUUID()}.part`)
  try {
    const file = await open(part, 'wx', modes?.file)
    try {
      if (modes) await file.chmod(modes.file)
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (fault) {
    await rm(part, { force: true }).catch(() => undefined)
    throw fault
  }
}

/** Folders that are there already keep what their owner gave them. */
async function makeFolder(dir: string, mode: number | undefined): Promise<void> {
  const first = await mkdir(dir, { recursive: true })
  if (first === undefined || mode === undefined) return
  for (let made = dir; made.length >= first.length; made = dirname(made)) await chmod(made, mode)
}
