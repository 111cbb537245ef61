import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '@core/result'

export interface NamedText {
  readonly name: string
  readonly text: string
}

/**
 * Writes files into a folder, all or none: each is written whole under another name first, then renamed.
 * Errors: the path of a file that is there already and may not be replaced.
 */
export async function writeFiles(
  dir: string,
  files: readonly NamedText[],
  mayReplace: boolean,
): Promise<Result<readonly string[], string>> {
  const paths = files.map(({ name }) => join(dir, name))
  const taken = paths.find(path => existsSync(path))
  if (taken !== undefined && !mayReplace) return err(taken)
  await mkdir(dir, { recursive: true })
  const parts = paths.map(path => `${path}.part`)
  try {
    for (const [i, part] of parts.entries()) await writeFile(part, files[i]!.text)
    for (const [i, part] of parts.entries()) await rename(part, paths[i]!)
  } finally {
    for (const part of parts) await rm(part, { force: true })
  }
  return ok(paths)
}
