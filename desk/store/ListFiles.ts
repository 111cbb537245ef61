import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { DecideListBody, ListDecisions, StationImport } from '@desk/api/stations'
import { writeWhole } from '@feedc/import/file/writeWhole'
import type { Merge } from '@feedc/import/stations/mergeStations'

/** A dropped list as it is on disk: what was read of it and what that would change. */
export interface KeptList {
  readonly shown: Omit<StationImport, 'decided'>
  /** Null: refused, or finished with. */
  readonly merge: Pick<Merge, 'changed' | 'added' | 'gone'> | null
  readonly startedAt: string
  readonly decided: ListDecisions
}

const ID = /^[0-9a-f]{24}$/
const KEPT_MS = 30 * 24 * 60 * 60_000
/** More than any office has open; then the oldest goes that nobody waits for, and only then one that somebody does. */
const MOST = 40
const NONE: ListDecisions = { verdicts: [], gone: [] }

/** Lists and what was decided of each, a folder a list: the list is written once, a decision is a small file. */
export class ListFiles {
  private last: Promise<void> = Promise.resolve()

  private constructor(
    private readonly dir: string,
    private readonly kept: Map<string, KeptList>,
  ) {}

  static async open(dir: string, nowMs: number): Promise<ListFiles> {
    const kept = new Map<string, KeptList>()
    for (const id of (await readdir(dir).catch(() => [])).filter(name => ID.test(name)).sort()) {
      const list = await read<Omit<KeptList, 'decided'>>(join(dir, id, 'list.json'))
      // Killed before it was read: nobody was told of it.
      const isOver = list !== null && list.shown.state !== 'read' && nowMs - Date.parse(list.startedAt) > KEPT_MS
      if (list === null || isOver) await rm(join(dir, id), { recursive: true, force: true })
      else kept.set(id, { ...list, decided: (await read<ListDecisions>(join(dir, id, 'decided.json'))) ?? NONE })
    }
    return new ListFiles(dir, kept)
  }

  get all(): readonly KeptList[] {
    return [...this.kept.values()]
  }

  get = (id: string): KeptList | null => this.kept.get(id) ?? null

  /** The file under a name of the desk's own: what it was called is only ever shown. */
  source(id: string, name: string): string {
    const ending = extname(name)
      .toLowerCase()
      .replace(/[^.a-z]/g, '')
    return join(this.dir, id, `source${ending}`)
  }

  async keepSource(id: string, name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(join(this.dir, id), { recursive: true })
    await writeWhole(this.source(id, name), bytes, { file: 0o600 })
  }

  async put({ decided, ...list }: KeptList): Promise<void> {
    const { id } = list.shown
    await writeWhole(join(this.dir, id, 'list.json'), JSON.stringify(list), { file: 0o600 })
    this.kept.set(id, { ...list, decided })
    await this.makeRoom()
  }

  /** On disk when this answers. What isn't named stays as it was. */
  async decide(id: string, { verdicts, gone }: DecideListBody): Promise<void> {
    const list = this.kept.get(id)
    if (!list) return
    const said = new Map(list.decided.verdicts.map(each => [each.id, each]))
    for (const { id: of, verdict } of verdicts) {
      if (verdict === null) said.delete(of)
      else said.set(of, { id: of, verdict })
    }
    const fates = new Map(list.decided.gone.map(each => [each.id, each]))
    for (const { id: of, becomes } of gone) {
      if (becomes === null) fates.delete(of)
      else fates.set(of, { id: of, becomes })
    }
    const decided = { verdicts: [...said.values()], gone: [...fates.values()] }
    this.kept.set(id, { ...list, decided })
    await this.inTurn(() => this.writeDecided(id))
  }

  async drop(id: string): Promise<void> {
    if (!this.kept.delete(id)) return
    await rm(join(this.dir, id), { recursive: true, force: true })
  }

  /** What stands when its turn comes, so that an older state never lands on a newer one. */
  private async writeDecided(id: string): Promise<void> {
    const list = this.kept.get(id)
    if (list) await writeWhole(join(this.dir, id, 'decided.json'), JSON.stringify(list.decided), { file: 0o600 })
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.last.then(work)
    this.last = done.catch(() => undefined)
    return done
  }

  private async makeRoom(): Promise<void> {
    if (this.kept.size <= MOST) return
    const oldest = [...this.all].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    const gone = oldest.find(({ shown }) => shown.state !== 'read') ?? oldest[0]
    if (gone) await this.drop(gone.shown.id)
  }
}

async function read<T>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as T)
}
