/** One thing that happened: a code from a closed list, never free text, never a place. */
export interface LogEntry {
  readonly atMs: number
  readonly event: string
  readonly code: string
}

const MOST = 50
let entries: readonly LogEntry[] = []

/**
 * A ring of coded events in memory, gone when the app is closed. All the telemetry there is: nobody but the courier
 * can read it, under the data card of the me page.
 */
export const log = {
  add(event: string, code: string): void {
    entries = [...entries, { atMs: Date.now(), event, code }].slice(-MOST)
  },
  entries: (): readonly LogEntry[] => entries,
}
