import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from '@feedc/import/file/writeWhole'
import { storeCopy as copy } from './copy'
import { type FileChange, Versions } from './Versions'

/** Who does it, and in which words the history shall say it. */
export interface Deed {
  readonly by: string
  readonly words: string
}

/** What is about to be written, in case nobody lives to finish it. */
interface Pending extends Deed {
  readonly files: readonly { readonly file: string; readonly base64: string | null }[]
}

/**
 * The content folder and its versions. A save is first noted whole (`pending.json`), then written file by file, then kept as a version,
 * and only then acknowledged; opened again after a kill, what was noted is done to its end. One thing at a time.
 */
export class ContentStore {
  private last: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly dir: string,
    private readonly home: string,
    readonly versions: Versions,
    private readonly nowMs: () => number,
  ) {}

  /** Finishes what was cut off, and keeps as a version whatever was changed elsewhere. */
  static async open(dir: string, home: string, nowMs: () => number): Promise<ContentStore> {
    const store = new ContentStore(dir, home, await Versions.open(join(home, 'versions')), nowMs)
    await store.finishPending()
    await store.keepOthersWork()
    return store
  }

  /** Runs when everything asked for before is done: reads and the write that follows from them are one step. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const begin = async (): Promise<T> => {
      // What a full disk cut off, and couldn't put back either.
      await this.finishPending()
      return work()
    }
    const done = this.last.then(begin, begin)
    this.last = done.catch(() => undefined)
    return done
  }

  read = (file: string): Promise<Uint8Array | null> => readFile(join(this.dir, file)).catch(() => null)

  async text(file: string): Promise<string | null> {
    const bytes = await this.read(file)
    return bytes && Buffer.from(bytes).toString('utf8')
  }

  /** Every file, by the rules of which ones an editor's tools leave about. */
  async list(folder = ''): Promise<readonly string[]> {
    const names = await readdir(join(this.dir, folder), { recursive: true, withFileTypes: true }).catch(() => [])
    return names
      .filter(entry => entry.isFile())
      .map(entry =>
        join(entry.parentPath, entry.name)
          .slice(this.dir.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter(file => !/(^|\/)(\.|~\$)/.test(file))
      .sort()
  }

  /** Only inside `exclusively`. Answers the version's id; rejects as the disk does, and then the old content stands or the new one whole. */
  async save(changes: readonly FileChange[], deed: Deed): Promise<string> {
    await this.keepOthersWork(changes.map(({ file }) => file))
    const before = await Promise.all(changes.map(async ({ file }) => ({ file, bytes: await this.read(file) })))
    const pending: Pending = {
      ...deed,
      files: changes.map(({ file, bytes }) => ({ file, base64: bytes && Buffer.from(bytes).toString('base64') })),
    }
    await writeWhole(this.pendingFile, JSON.stringify(pending))
    try {
      return await this.carryOut(changes, deed)
    } catch (fault) {
      // Told that it wasn't saved, somebody must find it as it was; where even that fails, it is finished as soon as it can be.
      await this.putBack(before).catch(() => undefined)
      throw fault
    }
  }

  private async putBack(before: readonly FileChange[]): Promise<void> {
    await this.write(before)
    await rm(this.pendingFile, { force: true })
  }

  private get pendingFile(): string {
    return join(this.home, 'pending.json')
  }

  private async write(changes: readonly FileChange[]): Promise<void> {
    for (const { file, bytes } of changes) {
      const path = join(this.dir, file)
      if (bytes === null) await rm(path, { force: true })
      else await writeWhole(path, bytes)
      if (bytes === null) await this.removeEmpty(dirname(file))
    }
  }

  /** What takes most room comes first: a disk that fills up has then changed nothing that anybody reads. */
  private async carryOut(changes: readonly FileChange[], { by, words }: Deed): Promise<string> {
    const id = await this.versions.prepare(changes, by, words, this.nowMs())
    await this.write(changes)
    await this.versions.stand(id)
    await rm(this.pendingFile, { force: true })
    return id
  }

  private async removeEmpty(folder: string): Promise<void> {
    if (folder === '.' || !folder.includes('/')) return
    const rest = await readdir(join(this.dir, folder)).catch(() => ['?'])
    if (rest.length === 0) await rm(join(this.dir, folder), { recursive: true, force: true })
  }

  private async finishPending(): Promise<void> {
    if (!existsSync(this.pendingFile)) return
    // Written whole, so it can be read; one that can't was made by no version of this program, and is kept aside.
    const { files, by, words } = JSON.parse(await readFile(this.pendingFile, 'utf8')) as Pending
    const changes = files.map(({ file, base64 }) => ({ file, bytes: base64 === null ? null : Buffer.from(base64, 'base64') }))
    await this.carryOut(changes, { by, words })
  }

  /** What somebody changed with other tools becomes a version under nobody's name, before anything is laid over it. */
  private async keepOthersWork(files?: readonly string[]): Promise<void> {
    const head = await this.versions.head()
    const known = head === null ? new Map<string, string>() : await this.versions.files(head)
    const changes: FileChange[] = []
    const names = files ?? [...new Set([...(await this.list()), ...known.keys()])]
    for (const file of names) {
      const bytes = await this.read(file)
      const blob = bytes && (await this.versions.blobOf(bytes))
      if ((blob ?? undefined) !== known.get(file)) changes.push({ file, bytes })
    }
    if (changes.length > 0)
      await this.versions.commit(changes, copy.elsewhere, head === null ? copy.firstVersion : copy.changedElsewhere, this.nowMs())
  }
}
