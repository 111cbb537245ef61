import * as v from 'valibot'
import type { RecordKind } from './records'

/** A record by which the browser finds its page. */
export interface RecordLink {
  readonly kind: RecordKind | 'stations'
  readonly id: string
  readonly title: string
}

/** GET /api/today: what waits for a person, worst first. */
export interface Today {
  readonly suggestions: readonly StationSuggestion[]
  /** Null: the inbox was read; else the sentence that says why not. */
  readonly inboxTrouble: string | null
  readonly reviews: readonly { readonly record: RecordLink; readonly reviewBy: string; readonly daysOver: number }[]
  /** Alerts that are over or soon will be. */
  readonly expiries: readonly { readonly record: RecordLink; readonly expires: string; readonly daysLeft: number }[]
  readonly findings: { readonly errors: number; readonly warnings: number; readonly worst: readonly Finding[] }
  /** What couriers read now; null: nothing was published from here yet. */
  readonly published: {
    readonly revision: number
    readonly at: string
    readonly expires: string
    readonly daysLeft: number
    readonly lines: readonly string[]
  } | null
  /** Saved since the last publish. */
  readonly waiting: number
  readonly stations: {
    readonly total: number
    /** Of these, toilets: couriers see them on a map of their own. */
    readonly toilets: number
    readonly withoutHours: number
    readonly withoutPosition: number
  }
  readonly weekReports: number
}

/** Something `feedc check` says, with the record it says it of. */
export interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly record: RecordLink | null
  /** The column or key. */
  readonly field: string | null
}

export interface StationSuggestion {
  /** Names it in accept and decline. */
  readonly key: string
  readonly station: RecordLink
  readonly kind: 'confirmed' | 'locked' | 'broken' | 'moved' | 'wrong'
  readonly label: string
  /** What an editor might do, in words; null: nothing by itself. */
  readonly advice: string | null
  readonly people: number
  readonly reports: number
  readonly lastAt: string
  readonly notes: readonly string[]
  readonly isContradicted: boolean
  readonly postedHours: string | null
  /** What the phone says of it now, and what it will after accepting. */
  readonly now: string
  readonly then: string
  /** 锁门 alone can close a station until further notice: what the phone says after that. */
  readonly thenSuspended: string | null
}

/** POST /api/suggestions/:key/accept, …/decline → Decided. */
export const DecideBody = v.object({
  /** 锁门: closed until further notice. */
  suspends: v.optional(v.boolean(), false),
  remark: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(60))), null),
})
export type DecideBody = v.InferInput<typeof DecideBody>

export interface Decided {
  readonly lines: readonly string[]
  /** Sent back as it is, this takes the answer back, should it have been a slip. */
  readonly undo: UndoDecisionBody
}

/** POST /api/suggestions/:key/undo: what couriers said waits again, and the content is as it was. `upToMs`: their words up to then. */
export const UndoDecisionBody = v.object({
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  upToMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})
export type UndoDecisionBody = v.InferOutput<typeof UndoDecisionBody>
