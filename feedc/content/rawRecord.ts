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

/** The line of a field, or of the nearest one above it that has one: "sources.0.url" → "sources.0" → "sources" → the record. */
export function lineOf({ line, lines }: At, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = lines[at]
    if (found !== undefined) return found
  }
  return line
}
