import type { Severity } from '@feedc/notices'

/** What an importer did, or could not decide, and where an editor finds the place. Never thrown: importing goes on. */
export interface BulletinNotice {
  readonly code: string
  readonly severity: Severity
  /** The line of a text file, the paragraph of a Word file, the running line of a PDF; null for the whole file. */
  readonly line: number | null
  /** The page, in a document that has pages. */
  readonly page: number | null
  readonly message: string
  /** Words of the document that stand nowhere else in what was read. */
  readonly quote?: string
  /** What an editor may make of the place instead. */
  readonly choices?: readonly Choice[]
}

/** An article of its own; part of what stands above; the words under a picture; a heading inside the article; none of it. */
export type Choice = 'split' | 'merge' | 'caption' | 'heading' | 'drop'

/** The same for a list of stations, by the row and column of the spreadsheet. */
export interface StationNotice {
  readonly code: string
  readonly severity: Severity
  readonly row: number | null
  readonly column: string | null
  readonly message: string
}
