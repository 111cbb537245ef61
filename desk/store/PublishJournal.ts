import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toInstant } from '@core/time/shanghaiTime'
import type { AuditLine, PublishState, PublishStep } from '@desk/api/publish'
import { writeWhole } from '@feedc/import/file/writeWhole'
import { publishCopy as feedcCopy } from '@feedc/publish/copy'
import { editorsWords } from './editorsWords'
import { publishCopy as copy } from './publish.copy'

/** What is known of a publish, also by who starts the desk after a kill. */
export type Journal = Pick<
  PublishState,
  'state' | 'kind' | 'by' | 'startedAt' | 'endedAt' | 'steps' | 'label' | 'lines' | 'trouble' | 'approvedBy'
> & { readonly version: string; readonly revision: number | null; readonly changes: readonly string[] }

const STEPS: readonly PublishStep[] = ['check', 'sign', 'send', 'swap', 'read_back']

const NEVER: Journal = {
  state: 'never',
  kind: 'publish',
  by: '',
  startedAt: null,
  endedAt: null,
  steps: [],
  label: '',
  lines: [],
  trouble: null,
  approvedBy: null,
  version: '',
  revision: null,
  changes: [],
}

/** How far a publish got, a step on disk before the next begins; and a line for each that ended. */
export class PublishJournal {
  private writing: Promise<void> = Promise.resolve()

  private constructor(
    private readonly home: string,
    private readonly nowMs: () => number,
    /** The one that runs, or the last there was. */
    public now: Journal,
  ) {}

  static async open(home: string, nowMs: () => number): Promise<PublishJournal> {
    const text = await readFile(join(home, 'publish.json'), 'utf8').catch(() => null)
    return new PublishJournal(home, nowMs, text === null ? NEVER : { ...NEVER, ...(JSON.parse(text) as Journal) })
  }

  /** Answers when it is on disk that it has begun. */
  async begin(order: Pick<Journal, 'kind' | 'by' | 'approvedBy' | 'version' | 'changes'>): Promise<void> {
    const steps = STEPS.map(step => ({ step, label: copy.step[step], at: null }))
    const startedAt = toInstant(this.nowMs())
    await this.note({ ...NEVER, ...order, state: 'running', startedAt, steps, label: copy.step.check })
  }

  /** Newest first. */
  async audit(): Promise<readonly AuditLine[]> {
    const text = await readFile(this.auditFile, 'utf8').catch(() => '')
    const lines = text.split('\n').filter(line => line !== '')
    return lines.map(line => JSON.parse(line) as AuditLine).reverse()
  }

  say(line: string): void {
    this.now = { ...this.now, lines: [...this.now.lines, editorsWords(line)] }
  }

  /** In memory: seconds pass between two of these, and what matters of them is on disk as a step. */
  at(label: string): void {
    this.now = { ...this.now, label: editorsWords(label) }
    if (label === feedcCopy.swapping) void this.reached('send').catch(() => undefined)
    if (label === feedcCopy.tidying) void this.reached('swap').catch(() => undefined)
  }

  async reached(step: PublishStep, revision = this.now.revision): Promise<void> {
    const at = toInstant(this.nowMs())
    const steps = this.now.steps.map(each => (each.step === step && each.at === null ? { ...each, at } : each))
    await this.note({ ...this.now, steps, revision })
  }

  private async note(journal: Journal): Promise<void> {
    this.now = journal
    this.writing = this.writing
      // A full disk refuses one of them; the next may go through.
      .catch(() => undefined)
      .then(() => writeWhole(join(this.home, 'publish.json'), JSON.stringify(this.now)))
    await this.writing
  }

  async end(outcome: AuditLine['outcome'], trouble: string | null): Promise<void> {
    const { by, approvedBy, kind: what, version, revision, changes } = this.now
    const at = toInstant(this.nowMs())
    const line: AuditLine = { at, by, approvedBy, what, outcome, revision, version, changes }
    await mkdir(this.home, { recursive: true })
    await appendFile(this.auditFile, `${JSON.stringify(line)}\n`, { mode: 0o600 })
    await this.note({
      ...this.now,
      state: outcome === 'done' ? 'done' : 'broken',
      endedAt: at,
      trouble: trouble && editorsWords(trouble),
      label: '',
    })
  }

  private get auditFile(): string {
    return join(this.home, 'audit.jsonl')
  }
}
