import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file beside its place and puts it there when it is whole and on disk: whoever looks finds the old one or the new one. */
export async function replaceFile(file: string, write: (unfinished: string) => Promise<unknown>): Promise<void> {
  const unfinished = `${file}.unfinished`
  await mkdir(dirname(file), { recursive: true })
  await rm(unfinished, { force: true })
  await write(unfinished)
  const handle = await open(unfinished, 'r')
  await handle.sync().finally(() => handle.close())
  await rename(unfinished, file)
}
