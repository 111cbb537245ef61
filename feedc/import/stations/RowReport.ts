import { type ColumnKey, headingOf } from '@feedc/content/stationColumns.copy'
import type { StationNotice } from '@feedc/import/notices'
import type { Severity } from '@feedc/notices'
import { messages } from './messages.copy'

/** Notices of one row. Cells are read without knowing where they stand; this knows. */
export class RowReport {
  constructor(
    private readonly row: number,
    private readonly headings: Readonly<Partial<Record<ColumnKey, string>>>,
    private readonly notices: StationNotice[],
    private readonly sheet: string | null,
  ) {}

  say(code: string, severity: Severity, key: ColumnKey | null, message: string): void {
    const column = key === null ? null : (this.headings[key] ?? headingOf(key))
    this.notices.push({
      code,
      severity,
      row: this.row,
      column,
      message: this.sheet === null ? message : messages.onSheet(this.sheet, message),
    })
  }
}
