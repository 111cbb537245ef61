import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { dayOf } from '@core/time/shanghaiTime'
import type { StationImport, StationImportResult, StationLine } from '@desk/api/stations'
import type { Surroundings } from '@desk/store/LiveContent'
import { headingOf } from '@feedc/content/stationColumns.copy'
import { copy as feedcCopy } from '@feedc/import/copy'
import { writeWhole } from '@feedc/import/file/writeWhole'
import { mergeList } from '@feedc/import/stations/mergeList'
import type { Merge } from '@feedc/import/stations/mergeStations'
import { messages } from '@feedc/import/stations/messages.copy'
import { groupsOf } from '@feedc/import/stations/printMerge'
import { readSheet } from '@feedc/import/stations/readSheet'
import type { StationRow } from '@feedc/import/stations/StationRow'
import { hoursOf } from './stationLines'

/** Who gave a list that doesn't say so itself, and of which day it is. */
export interface ListOrigin {
  readonly source: string | null
  readonly date: string | null
}

interface Kept {
  readonly shown: StationImport
  readonly merge: Merge | null
}

const MOST = 20

/** Lists that were dropped on the table, until they are decided on; a list is on the editor's computer too. */
export class StationImports {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly nowMs: () => number) {}

  get = (id: string): Kept | null => this.kept.get(id) ?? null

  async read(
    name: string,
    bytes: Uint8Array,
    from: ListOrigin,
    base: readonly StationRow[],
    content: Surroundings,
  ): Promise<StationImport> {
    const dir = await mkdtemp(join(tmpdir(), 'desk-list-'))
    try {
      const file = join(
        dir,
        `list${extname(name)
          .toLowerCase()
          .replace(/[^.a-z]/g, '')}`,
      )
      await writeWhole(file, bytes, { file: 0o600 })
      const sheet = await readSheet(file)
      const id = randomBytes(12).toString('hex')
      if (!sheet.ok) return this.keep({ id, name, state: 'refused', refusal: feedcCopy.refused[sheet.error], result: null }, null)
      const options = { datum: null, ...from, today: dayOf(this.nowMs()) }
      const years = content.holidays.map(({ value }) => value)
      const merge = mergeList(sheet.value, options, base, content)
      if (merge === null) return this.keep({ id, name, state: 'refused', refusal: messages.noCity, result: null }, null)
      return this.keep(
        { id, name, state: 'read', refusal: null, result: resultOf(merge, row => hoursOf(row, options.today, years)) },
        merge,
      )
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  }

  accepted(id: string): void {
    const kept = this.kept.get(id)
    if (kept) this.kept.set(id, { ...kept, shown: { ...kept.shown, state: 'accepted' } })
  }

  private keep(shown: StationImport, merge: Merge | null): StationImport {
    if (this.kept.size >= MOST) this.kept.delete(this.kept.keys().next().value ?? '')
    this.kept.set(shown.id, { shown, merge })
    return shown
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
    message,
    rows: at,
    column,
  })),
})
