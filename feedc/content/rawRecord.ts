/** Where a record stands: its file, its first line, and the line of each field that has one. */
export interface At {
  readonly file: string
  readonly line: number
  readonly lines: Readonly<Record<string, number>>
}

/** One record as the editor wrote it: keys in the file's own words, values not yet believed. */
export interface RawRecord {
  readonly at: At
  readonly fields: Readonly<Record<string, unknown>>
  /** Markdown below the front matter; null where the format has none. */
  readonly body: { readonly text: string; readonly line: number } | null
}
