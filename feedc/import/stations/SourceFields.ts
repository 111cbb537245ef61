import { headingOf } from '@feedc/content/stationColumns.copy'
import type { StationNotice } from '@feedc/import/notices'
import { messages } from './messages.copy'

/** Who says so, and when: from the row, else from the command line. Said to be missing once, not on every row. */
export class SourceFields {
  private isNameMissing = false
  private isDateMissing = false

  constructor(private readonly options: { readonly source: string | null; readonly date: string | null }) {}

  name(inRow: string): string {
    const name = inRow || this.options.source || ''
    this.isNameMissing ||= name === ''
    return name
  }

  date(inRow: string): string {
    const date = inRow || this.options.date || ''
    this.isDateMissing ||= date === ''
    return date
  }

  notices(): StationNotice[] {
    const missing = (code: string, key: 'source' | 'sourceDate', message: string): StationNotice => ({
      code,
      severity: 'error',
      row: null,
      column: headingOf(key),
      message,
    })
    return [
      ...(this.isNameMissing ? [missing('source_missing', 'source', messages.noSource)] : []),
      ...(this.isDateMissing ? [missing('source_date_missing', 'sourceDate', messages.noSourceDate)] : []),
    ]
  }
}
