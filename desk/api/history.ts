import * as v from 'valibot'
import type { RecordLink } from './today'

/** GET /api/history?kind=&id=&before=&limit=: newest first. */
export interface HistoryEntry {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly words: string
  readonly records: readonly RecordLink[]
}
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[]
  /** Ask again with `before` this; null: that was all. */
  readonly next: string | null
}

/** GET /api/history/:id: what it changed. */
export interface HistoryDetail extends HistoryEntry {
  readonly changes: readonly {
    readonly record: RecordLink
    readonly what: 'added' | 'changed' | 'removed'
    readonly fields: readonly { readonly label: string; readonly from: string; readonly to: string }[]
  }[]
}

/** POST /api/history/:id/restore → HistoryEntry: a record, or everything, as it stood after that save. One more save, none is lost. */
export const RestoreBody = v.object({
  record: v.nullable(v.object({ kind: v.pipe(v.string(), v.maxLength(40)), id: v.pipe(v.string(), v.maxLength(80)) })),
})
export type RestoreBody = v.InferOutput<typeof RestoreBody>
