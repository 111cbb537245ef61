/** error = the feed is refused · warning = somebody should look · info = worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** Something to tell an editor: where it stands, and in plain Chinese what to do. */
export interface Notice {
  readonly code: string
  readonly severity: Severity
  readonly file: string
  readonly line: number
  /** The column heading or key, as the editor wrote it; null = the whole file or record. */
  readonly field: string | null
  readonly message: string
}

export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** Errors first, then by file and line. */
export const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  [...notices].sort(
    (a, b) =>
      SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line),
  )
