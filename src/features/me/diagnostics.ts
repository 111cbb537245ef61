import { dayOf, formatClock } from '@core/time/shanghaiTime'
import type { LogEntry } from '@/platform/log'
import { copy } from './copy'

export interface DiagnosticLine {
  readonly words: string
  /** The code as logged, for whoever is asked to help. */
  readonly code: string
}

export interface AppFacts {
  readonly version: string
  readonly revision: number
  /** Null in a browser. */
  readonly baseLibrary: string | null
}

const when = (atMs: number): string => `${dayOf(atMs)} ${formatClock(atMs)}`

/** Newest first: what happened in words, and its code. A code without words of its own shows as it is. */
export const diagnosticLines = (entries: readonly LogEntry[]): readonly DiagnosticLine[] =>
  [...entries].reverse().map(({ atMs, event, code }) => ({
    words: `${formatClock(atMs)} ${copy.events[`${event} ${code.split(' ')[0]}`] ?? copy.events[event] ?? event}`,
    code: `${event} ${code}`,
  }))

/** The same as plain text, oldest first, to be pasted to somebody who helps. */
export const diagnosticText = ({ version, revision, baseLibrary }: AppFacts, entries: readonly LogEntry[]): string =>
  [
    [copy.version(version), copy.revision(revision), baseLibrary && copy.baseLibrary(baseLibrary)].filter(Boolean).join(' · '),
    ...entries.map(({ atMs, event, code }) => `${when(atMs)} ${event} ${code}`),
  ].join('\n')
