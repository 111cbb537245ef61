import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Choice, ImportJob, ImportRow } from '@desk/api/imports'
import type { BulletinWithLines } from '@feedc/import/bulletin/readBulletin'
import { readBulletinWithLines } from '@feedc/import/bulletin/readBulletin'
import { copy as feedcCopy } from '@feedc/import/copy'
import { writeWhole } from '@feedc/import/file/writeWhole'
import { editorsWords } from './editorsWords'

/** A job as it is on disk. What was read of the file lies beside it. */
export interface KeptImport {
  readonly id: string
  readonly name: string
  readonly state: ImportJob['state']
  readonly startedAt: string
  readonly seconds: number | null
  readonly refusal: string | null
  readonly version: number
  readonly chosen: readonly { readonly notice: number; readonly choice: Choice }[]
  /** Articles that accepting made. */
  readonly articles: readonly string[]
}

const ID = /^[0-9a-f]{24}$/
/** A document that was taken, or refused, is looked at no more after so long; its articles are in the content. */
const KEPT_MS = 30 * 24 * 60 * 60_000

/** Documents that were dropped, each in a folder of its own: a killed server reads them again, and no choice is made twice. */
export class Imports {
  private readonly reads = new Map<string, BulletinWithLines>()
  private queue: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly dir: string,
    private readonly jobs: Map<string, KeptImport>,
    private readonly nowMs: () => number,
  ) {}

  static async open(dir: string, nowMs: () => number): Promise<Imports> {
    const jobs = new Map<string, KeptImport>()
    for (const id of (await readdir(dir).catch(() => [])).filter(name => ID.test(name))) {
      const text = await readFile(join(dir, id, 'job.json'), 'utf8').catch(() => null)
      // Killed before the job was written: nobody was told of it.
      const job = text === null ? null : (JSON.parse(text) as KeptImport)
      const isOver =
        job !== null && job.state !== 'reading' && job.state !== 'read' && nowMs() - Date.parse(job.startedAt) > KEPT_MS
      if (job === null || isOver) await rm(join(dir, id), { recursive: true, force: true })
      else jobs.set(id, job)
    }
    const imports = new Imports(dir, jobs, nowMs)
    for (const job of jobs.values()) if (job.state === 'reading') imports.startReading(job)
    return imports
  }

  get rows(): readonly ImportRow[] {
    const open = [...this.jobs.values()].filter(({ state }) => state !== 'accepted')
    return open
      .map(({ id, name, state, startedAt }) => ({ id, name, state, startedAt }))
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  }

  get = (id: string): KeptImport | null => this.jobs.get(id) ?? null

  /** The bytes are on disk when this answers; reading goes on. */
  async start(name: string, bytes: Uint8Array, startedAt: string): Promise<KeptImport> {
    const id = randomBytes(12).toString('hex')
    const job: KeptImport = {
      id,
      name,
      state: 'reading',
      startedAt,
      seconds: null,
      refusal: null,
      version: 0,
      chosen: [],
      articles: [],
    }
    await mkdir(join(this.dir, id), { recursive: true })
    await writeWhole(this.source(job), bytes, { file: 0o600 })
    await this.put(job)
    this.startReading(job)
    return job
  }

  async put(job: KeptImport): Promise<void> {
    await writeWhole(join(this.dir, job.id, 'job.json'), JSON.stringify(job), { file: 0o600 })
    this.jobs.set(job.id, job)
  }

  async drop(id: string): Promise<void> {
    if (!this.jobs.has(id)) return
    await rm(join(this.dir, id), { recursive: true, force: true })
    this.jobs.delete(id)
    this.reads.delete(id)
  }

  /** What the file was read as; null while it is read, and when it was refused. */
  async read(id: string): Promise<BulletinWithLines | null> {
    const known = this.reads.get(id)
    if (known) return known
    const text = await readFile(join(this.dir, id, 'read.json'), 'utf8').catch(() => null)
    if (text === null) return null
    const read = JSON.parse(text) as BulletinWithLines
    this.reads.set(id, read)
    return read
  }

  /** For tests and for whoever stops the server: nothing is being read any more. */
  settled = (): Promise<unknown> => this.queue

  /** One at a time: each may take all the memory it is allowed. */
  private startReading(job: KeptImport): void {
    this.queue = this.queue.then(() => this.readNow(job)).catch(() => undefined)
  }

  private async readNow(job: KeptImport): Promise<void> {
    if (!this.jobs.has(job.id)) return
    const startedMs = this.nowMs()
    const read = await readBulletinWithLines(this.source(job))
    const seconds = Math.round((this.nowMs() - startedMs) / 100) / 10
    if (!this.jobs.has(job.id)) return
    if (!read.ok) return this.put({ ...job, state: 'refused', seconds, refusal: editorsWords(feedcCopy.refused[read.error]) })
    await writeWhole(join(this.dir, job.id, 'read.json'), JSON.stringify(read.value), { file: 0o600 })
    this.reads.set(job.id, read.value)
    await this.put({ ...job, state: 'read', seconds, version: 1 })
  }

  /** A Markdown file is read as the text that it is. The name itself is never a path. */
  private source({ id, name }: Pick<KeptImport, 'id' | 'name'>): string {
    const ending = extname(name)
      .toLowerCase()
      .replace(/[^.a-z]/g, '')
    return join(this.dir, id, `source${ending === '.md' ? '.txt' : ending}`)
  }
}
