import { promises } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '@feedc/import/file/writeWhole'
import git, { type ReadCommitResult, type TreeEntry } from 'isomorphic-git'

/** A file as it shall be; null: gone. Names are relative to the content folder, with slashes. */
export interface FileChange {
  readonly file: string
  readonly bytes: Uint8Array | null
}

export interface Version {
  readonly id: string
  readonly parent: string | null
  readonly by: string
  readonly atMs: number
  readonly words: string
}

const BRANCH = 'refs/heads/main'

/** Every object and ref is written whole or not at all: git's own programs expect that of a disk, and a killed process isn't so kind. */
const FS = { promises: { ...promises, writeFile: (path: string, data: Uint8Array | string) => writeWhole(path, data) } }

type Tree = ReadonlyMap<string, TreeEntry>

/**
 * Every version of the content folder, kept as a git repository of its own beside it: no index, no working tree, so that nothing but
 * objects and one ref are written, in this order.
 */
export class Versions {
  private readonly trees = new Map<string, Tree>()

  private constructor(private readonly gitdir: string) {}

  static async open(gitdir: string): Promise<Versions> {
    // A bare repository without HEAD is one whose making was cut off.
    const isThere = await promises.stat(join(gitdir, 'HEAD')).catch(() => null)
    if (!isThere) await git.init({ fs: FS, gitdir, dir: gitdir, bare: true, defaultBranch: 'main' })
    return new Versions(gitdir)
  }

  /** The newest version's id; null before the first. */
  head = (): Promise<string | null> => git.resolveRef({ ...this.repo, ref: BRANCH }).catch(() => null)

  /** Writes one version more. Rejects as the disk does; then the last one still stands. */
  async commit(changes: readonly FileChange[], by: string, words: string, atMs: number): Promise<string> {
    const id = await this.prepare(changes, by, words, atMs)
    await this.stand(id)
    return id
  }

  /** From now on the newest. */
  stand = (id: string): Promise<void> => git.writeRef({ ...this.repo, ref: BRANCH, value: id, force: true })

  /** The next version, whole on disk, and not the newest yet. */
  async prepare(changes: readonly FileChange[], by: string, words: string, atMs: number): Promise<string> {
    const parent = await this.head()
    const before = parent === null ? null : (await this.read(parent)).commit.tree
    const entries = new Map<string, string | null>()
    const blobs = new Map<string, Uint8Array>()
    for (const { file, bytes } of changes) {
      const oid = bytes && (await this.blobOf(bytes))
      if (oid && bytes) blobs.set(oid, bytes)
      entries.set(file, oid)
    }
    // The first version is every file there is: a disk syncs many at once nearly as fast as one.
    const each = [...blobs.values()]
    for (let at = 0; at < each.length; at += AT_ONCE)
      await Promise.all(each.slice(at, at + AT_ONCE).map(blob => git.writeBlob({ ...this.repo, blob })))
    const tree = (await this.treeWith(before, entries)) ?? (await git.writeTree({ ...this.repo, tree: [] }))
    const person = { name: by, email: 'desk', timestamp: Math.floor(atMs / 1000), timezoneOffset: -480 }
    const message = `${words}\n`
    const commit = { message, tree, parent: parent === null ? [] : [parent], author: person, committer: person }
    return git.writeCommit({ ...this.repo, commit })
  }

  /** Newest first, from `from` on; `next` is where to go on. */
  async log(from: string | null, most: number): Promise<{ readonly versions: readonly Version[]; readonly next: string | null }> {
    const versions: Version[] = []
    let id = from ?? (await this.head())
    while (id !== null && versions.length < most) {
      const version = await this.version(id)
      if (version === null) break
      versions.push(version)
      id = version.parent
    }
    return { versions, next: id }
  }

  async version(id: string): Promise<Version | null> {
    const read = await this.read(id).catch(() => null)
    if (read === null) return null
    const { message, author, parent } = read.commit
    return { id, parent: parent[0] ?? null, by: author.name, atMs: author.timestamp * 1000, words: message.trimEnd() }
  }

  /** A file as it was; null: it wasn't there. */
  async file(id: string, file: string): Promise<Uint8Array | null> {
    const oid = (await this.files(id)).get(file)
    return oid === undefined ? null : (await git.readBlob({ ...this.repo, oid })).blob
  }

  /** Every file of a version by its blob. */
  async files(id: string): Promise<ReadonlyMap<string, string>> {
    const files = new Map<string, string>()
    const walk = async (tree: string, prefix: string): Promise<void> => {
      for (const { path, type, oid } of (await this.tree(tree)).values()) {
        if (type === 'tree') await walk(oid, `${prefix}${path}/`)
        else files.set(`${prefix}${path}`, oid)
      }
    }
    await walk((await this.read(id)).commit.tree, '')
    return files
  }

  /** Names of the files in which two versions differ. */
  async differing(from: string | null, to: string): Promise<readonly string[]> {
    const names: string[] = []
    const walk = async (a: string | null, b: string | null, prefix: string): Promise<void> => {
      if (a === b) return
      const [before, after] = [a === null ? NONE : await this.tree(a), b === null ? NONE : await this.tree(b)]
      for (const name of new Set([...before.keys(), ...after.keys()])) {
        const [old, fresh] = [before.get(name), after.get(name)]
        if (old?.oid === fresh?.oid) continue
        const [oldTree, freshTree] = [old, fresh].map(entry => (entry?.type === 'tree' ? entry.oid : null))
        if (oldTree != null || freshTree != null) await walk(oldTree ?? null, freshTree ?? null, `${prefix}${name}/`)
        if (old?.type === 'blob' || fresh?.type === 'blob') names.push(`${prefix}${name}`)
      }
    }
    const treeOf = async (id: string): Promise<string> => (await this.read(id)).commit.tree
    await walk(from === null ? null : await treeOf(from), await treeOf(to), '')
    return names.sort()
  }

  blobOf = async (bytes: Uint8Array): Promise<string> => (await git.hashBlob({ object: bytes })).oid

  private get repo() {
    return { fs: FS, gitdir: this.gitdir }
  }

  private read = (oid: string): Promise<ReadCommitResult> => git.readCommit({ ...this.repo, oid })

  private async tree(oid: string): Promise<Tree> {
    const known = this.trees.get(oid)
    if (known) return known
    const { tree } = await git.readTree({ ...this.repo, oid })
    const entries = new Map(tree.map(entry => [entry.path, entry]))
    if (this.trees.size > MOST_TREES) this.trees.clear()
    this.trees.set(oid, entries)
    return entries
  }

  /** A tree with some files changed; null when nothing is left in it. */
  private async treeWith(oid: string | null, changes: ReadonlyMap<string, string | null>): Promise<string | null> {
    const entries = new Map(oid === null ? NONE : await this.tree(oid))
    const below = new Map<string, Map<string, string | null>>()
    for (const [file, blob] of changes) {
      const slash = file.indexOf('/')
      if (slash < 0) {
        if (blob === null) entries.delete(file)
        else entries.set(file, { mode: '100644', path: file, oid: blob, type: 'blob' })
        continue
      }
      const folder = file.slice(0, slash)
      below.set(folder, (below.get(folder) ?? new Map<string, string | null>()).set(file.slice(slash + 1), blob))
    }
    for (const [folder, rest] of below) {
      const old = entries.get(folder)
      const tree = await this.treeWith(old?.type === 'tree' ? old.oid : null, rest)
      if (tree === null) entries.delete(folder)
      else entries.set(folder, { mode: '040000', path: folder, oid: tree, type: 'tree' })
    }
    return entries.size === 0 ? null : git.writeTree({ ...this.repo, tree: [...entries.values()] })
  }
}

const NONE: Tree = new Map()
const MOST_TREES = 5000
const AT_ONCE = 32
