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

  private readonly said: { readonly key: ColumnKey | null; readonly message: string }[] = []

  /** Whether something was said of a column of this row, or of a text in it. */
  hasSaid(key: ColumnKey | null, text: string): boolean {
    return this.said.some(one => (key !== null && one.key === key) || one.message.includes(text))
  }

  say(code: string, severity: Severity, key: ColumnKey | null, message: string): void {
    const column = key === null ? null : (this.headings[key] ?? headingOf(key))
    this.said.push({ key, message })
    this.notices.push({
      code,
      severity,
      row: this.row,
      column,
      message: this.sheet === null ? message : messages.onSheet(this.sheet, message),
    })
  }
}
