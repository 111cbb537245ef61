/** One thing that happened: a code from a closed list, never free text, never a place. */
export interface LogEntry {
  readonly atMs: number
  readonly event: string
  readonly code: string
}

const MOST = 50
let entries: readonly LogEntry[] = []

/**
 * A ring of coded events in memory, gone when the app is closed. All the telemetry there is: it is sent nowhere, and
 * the courier reads it under 我的 → 诊断.
 */
export const log = {
  add(event: string, code: string): void {
    entries = [...entries, { atMs: Date.now(), event, code }].slice(-MOST)
  },
  entries: (): readonly LogEntry[] => entries,
  clear(): void {
    entries = []
  },
}
