import { randomBytes } from 'node:crypto'
import { dayOf, toInstant } from '@core/time/shanghaiTime'
import type { StationImport, StationImportResult, StationImportRow, StationLine } from '@desk/api/stations'
import { editorsWords } from '@desk/store/editorsWords'
import { type KeptList, ListFiles } from '@desk/store/ListFiles'
import type { Surroundings } from '@desk/store/LiveContent'
import { headingOf } from '@feedc/content/stationColumns.copy'
import { copy as feedcCopy } from '@feedc/import/copy'
import { mergeList } from '@feedc/import/stations/mergeList'
import type { Merge } from '@feedc/import/stations/mergeStations'
import { messages } from '@feedc/import/stations/messages.copy'
import { groupsOf } from '@feedc/import/stations/printMerge'
import { readSheet } from '@feedc/import/stations/readSheet'
import type { StationRow } from '@feedc/import/stations/StationRow'
import { hoursOf } from './stationLines'

/** Who gave a list that doesn't say so itself, and of which day it is. */
interface ListOrigin {
  readonly source: string | null
  readonly date: string | null
}

/** Lists that were dropped on the table, until they are decided on: on disk with what was decided, so that a restart takes nothing. */
export class StationImports {
  private constructor(
    private readonly files: ListFiles,
    private readonly nowMs: () => number,
  ) {}

  static async open(dir: string, nowMs: () => number): Promise<StationImports> {
    return new StationImports(await ListFiles.open(dir, nowMs()), nowMs)
  }

  get rows(): readonly StationImportRow[] {
    return this.files.all
      .filter(({ shown }) => shown.state === 'read')
      .map(({ shown: { id, name }, startedAt, decided }) => {
        return { id, name, startedAt, decided: decided.verdicts.length + decided.gone.length }
      })
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  }

  get(id: string): { readonly shown: StationImport; readonly merge: KeptList['merge'] } | null {
    const kept = this.files.get(id)
    return kept && { merge: kept.merge, shown: { ...kept.shown, decided: kept.decided } }
  }

  drop = (id: string): Promise<void> => this.files.drop(id)
  decide = (...asked: Parameters<ListFiles['decide']>): Promise<void> => this.files.decide(...asked)

  async start(name: string, bytes: Uint8Array, base: readonly StationRow[], content: Surroundings): Promise<string> {
    const id = randomBytes(12).toString('hex')
    await this.files.keepSource(id, name, bytes)
    await this.read(id, name, { source: null, date: null }, base, content)
    return id
  }

  /** The same file, with who gave it: nobody has to drop it again. What was decided stays decided. */
  async readAgain(id: string, from: ListOrigin, base: readonly StationRow[], content: Surroundings): Promise<void> {
    const kept = this.files.get(id)
    if (kept) await this.read(id, kept.shown.name, from, base, content)
  }

  async accepted(id: string): Promise<void> {
    const kept = this.files.get(id)
    if (kept) await this.files.put({ ...kept, merge: null, shown: { ...kept.shown, state: 'accepted' } })
  }

  private async read(
    id: string,
    name: string,
    from: ListOrigin,
    base: readonly StationRow[],
    content: Surroundings,
  ): Promise<void> {
    const sheet = await readSheet(this.files.source(id, name))
    const today = dayOf(this.nowMs())
    const merge = sheet.ok ? mergeList(sheet.value, { datum: null, ...from, today }, base, content) : null
    const refusal = sheet.ok ? (merge ? null : editorsWords(messages.noCity)) : editorsWords(feedcCopy.refused[sheet.error])
    const years = content.holidays.map(({ value }) => value)
    const result = merge && resultOf(merge, row => hoursOf(row, today, years))
    const old = this.files.get(id)
    await this.files.put({
      shown: { id, name, state: merge ? 'read' : 'refused', refusal, result },
      merge: merge && { changed: merge.changed, added: merge.added, gone: merge.gone },
      startedAt: old?.startedAt ?? toInstant(this.nowMs()),
      decided: old?.decided ?? { verdicts: [], gone: [] },
    })
  }
}

const resultOf = (
  { rows, added, changed, gone, notices }: Merge,
  read: (row: StationRow) => StationLine['hours'],
): StationImportResult => ({
  same: rows.length - added.length - changed.length,
  changed: changed.map(({ row, changes }) => ({
    id: row.id,
    name: row.name,
    cells: changes.map(({ key, before, after }) => ({ key, heading: headingOf(key), before, after })),
    hours: read(row),
  })),
  added: added.map(row => ({ key: row.id, cells: row, hours: read(row) })),
  gone: gone.map(({ id, name, district }) => ({ id, name, district })),
  notices: groupsOf(notices).map(({ code, severity, message, rows: at, column }) => ({
    code,
    severity,
    message: editorsWords(message),
    rows: at,
    column,
  })),
})
