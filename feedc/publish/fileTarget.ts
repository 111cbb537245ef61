import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { err, ok, type Result } from '@core/result'
import { writeWhole } from '@feedc/import/file/writeWhole'
import { ownValue } from '@feedc/ownValue'
import type { FeedTarget, StoredFile, TargetFailure, TargetFailureCode } from './FeedTarget'

/** Couriers' phones ask a web server, which runs as somebody else: whatever umask the publisher has, it must be able to read. */
const FOR_ALL = { file: 0o644, folder: 0o755 }

/** A folder that a web server reads. How files are served is the server's to say. */
export function fileTarget(dir: string): FeedTarget {
  const root = resolve(dir)
  return {
    label: `file:${dir}`,
    isLoopback: false,
    clockMs: () => null,
    get: name => attempt(name, () => readFile(join(root, name)), null),
    put: (name, bytes) => attempt(name, () => writeWhole(join(root, name), bytes, FOR_ALL)),
    list: () => attempt(dir, () => filesIn(root), []),
    remove: name => attempt(name, () => rm(join(root, name), { force: true })),
  }
}

async function filesIn(root: string): Promise<readonly StoredFile[]> {
  const names = [
    ...(await readdir(root)),
    ...(await readdir(join(root, 'revisions')).catch(() => [])).map(name => `revisions/${name}`),
  ]
  const files: StoredFile[] = []
  for (const name of names) {
    const found = await stat(join(root, name)).catch(() => null)
    if (found?.isFile()) files.push({ name, bytes: found.size, md5: null, writtenAtMs: found.mtimeMs })
  }
  return files
}

const CODES: Readonly<Record<string, TargetFailureCode>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOTDIR: 'not_a_folder',
  EEXIST: 'not_a_folder',
  EISDIR: 'not_a_folder',
}

/** A file system's refusal as a value. `missing` is what a file that isn't there counts as, where that is no failure. */
async function attempt<T, M = never>(
  name: string,
  work: () => Promise<T>,
  ...missing: [M?]
): Promise<Result<T | M, TargetFailure>> {
  try {
    return ok(await work())
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT' && missing.length > 0) return ok(missing[0] as M)
    return err(fileFailure(fault, name))
  }
}

export function fileFailure(fault: unknown, name: string): TargetFailure {
  const { code = '', message } = fault as NodeJS.ErrnoException
  return { code: ownValue(CODES, code) ?? 'unclear', name, detail: code || message }
}
