import { chmod, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { err, ok, type Result } from '@core/result'
import { ownValue } from '@feedc/ownValue'
import type { FeedTarget, StoredFile, TargetFailure, TargetFailureCode } from './FeedTarget'

/** Couriers' phones ask a web server, which runs as somebody else: whatever umask the publisher has, it must be able to read. */
const [FILE_MODE, FOLDER_MODE] = [0o644, 0o755]

/** A folder that a web server reads. How files are served is the server's to say. */
export function fileTarget(dir: string): FeedTarget {
  const root = resolve(dir)
  return {
    label: `file:${dir}`,
    isLoopback: false,
    clockMs: () => null,
    get: name => attempt(name, () => readFile(join(root, name)), null),
    put: (name, bytes) => attempt(name, () => writeWhole(join(root, name), bytes)),
    list: () => attempt(dir, () => filesIn(root), []),
    remove: name => attempt(name, () => rm(join(root, name), { force: true })),
  }
}

/** Beside it first, onto the disk, then in its place: a reader finds the old file or the new one, also after a power cut. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  const part = join(dirname(path), `.${path.slice(dirname(path).length + 1)}.part`)
  try {
    const file = await open(part, 'w')
    try {
      await file.chmod(FILE_MODE)
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
async function makeFolder(dir: string): Promise<void> {
  const first = await mkdir(dir, { recursive: true })
  if (first === undefined) return
  for (let made = dir; made.length >= first.length; made = dirname(made)) await chmod(made, FOLDER_MODE)
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
