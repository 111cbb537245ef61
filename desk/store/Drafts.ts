import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecordDraft, RecordKind } from '@desk/api/records'
import { writeWhole } from '@feedc/import/file/writeWhole'

interface Kept extends RecordDraft {
  readonly kind: RecordKind
  readonly id: string
  readonly by: string
}

/** Whose draft older than this is somebody else told of. A browser left open says nothing for longer. */
const BUSY_MS = 30 * 60_000

/** What editors have typed and not saved: on disk as they type, a file a draft, so that neither a closed lid nor a killed server takes it. */
export class Drafts {
  private constructor(
    private readonly dir: string,
    private readonly all: Map<string, Kept>,
  ) {}

  static async open(dir: string): Promise<Drafts> {
    const names = (await readdir(dir).catch(() => [])).filter(name => name.endsWith('.json'))
    const read = await Promise.all(names.map(async name => JSON.parse(await readFile(join(dir, name), 'utf8')) as Kept))
    return new Drafts(dir, new Map(read.map(draft => [nameOf(draft), draft])))
  }

  of(kind: RecordKind, id: string, by: string): RecordDraft | null {
    const kept = this.all.get(nameOf({ kind, id, by }))
    return kept ? { fields: kept.fields, version: kept.version, savedAt: kept.savedAt } : null
  }

  /** Others who are in the middle of it. */
  others(kind: RecordKind, id: string, by: string, nowMs: number): readonly { readonly name: string; readonly since: string }[] {
    return [...this.all.values()]
      .filter(draft => draft.kind === kind && draft.id === id && draft.by !== by)
      .filter(({ savedAt }) => nowMs - Date.parse(savedAt) < BUSY_MS)
      .map(draft => ({ name: draft.by, since: draft.savedAt }))
  }

  namesOf = (kind: RecordKind, id: string): readonly string[] =>
    [...this.all.values()].filter(draft => draft.kind === kind && draft.id === id).map(({ by }) => by)

  async keep(draft: Kept): Promise<void> {
    const name = nameOf(draft)
    await writeWhole(join(this.dir, `${name}.json`), JSON.stringify(draft), { file: 0o600 })
    this.all.set(name, draft)
  }

  async drop(kind: RecordKind, id: string, by: string): Promise<void> {
    const name = nameOf({ kind, id, by })
    if (!this.all.has(name)) return
    await rm(join(this.dir, `${name}.json`), { force: true })
    this.all.delete(name)
  }
}

const nameOf = ({ kind, id, by }: Pick<Kept, 'kind' | 'id' | 'by'>): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, id, by]))
    .digest('hex')
    .slice(0, 32)
