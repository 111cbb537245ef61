import * as v from 'valibot'
import { AcceptImportBody } from './imports'
import type { Finding } from './today'

/** POST /api/check. */
export interface CheckResult {
  readonly errors: number
  readonly warnings: number
  readonly findings: readonly Finding[]
  /** The version of the content that was checked. */
  readonly version: string
}

/** GET /api/diff: what couriers will see differ from what they read now. */
export interface DiffResult {
  readonly from: { readonly revision: number; readonly generated: string } | null
  readonly isFirst: boolean
  readonly sections: readonly {
    readonly name: string
    readonly label: string
    readonly added: readonly { readonly id: string; readonly title: string }[]
    readonly removed: readonly { readonly id: string; readonly title: string }[]
    readonly changed: readonly {
      readonly id: string
      readonly title: string
      /** Cut to where they differ. */
      readonly fields: readonly { readonly label: string; readonly from: string; readonly to: string }[]
    }[]
  }[]
}

/** POST /api/draft: builds what is saved, and serves it to the frame at `phone`. */
export interface DraftResult {
  readonly revision: number | null
  /** The page for the frame, `/phone/<a name nobody guesses>/index.html`; null with a reason in `why`. */
  readonly phone: string | null
  readonly why: string | null
  readonly errors: number
  /** Of what isn't in the content yet: the page that shows it, `/pages/article/index?id=…`, or one for each article; [] otherwise. */
  readonly pages: readonly string[]
}

/** POST /api/draft: what is saved, and one thing more as it would be, with nothing written. */
export const DraftBody = v.object({
  /** An import with what its editor changed, as for accepting. */
  import: v.optional(v.object({ id: v.string(), asked: AcceptImportBody })),
  /** A list with what was taken of it, and of `row` whatever nobody refused. */
  list: v.optional(v.object({ id: v.string(), row: v.string() })),
})
export type DraftBody = v.InferInput<typeof DraftBody>

export type PublishStep = 'check' | 'sign' | 'send' | 'swap' | 'read_back'

/** GET /api/publish: the one that runs, or the last there was. */
export interface PublishState {
  readonly state: 'never' | 'running' | 'done' | 'broken'
  readonly kind: 'publish' | 'rollback'
  readonly by: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly steps: readonly { readonly step: PublishStep; readonly label: string; readonly at: string | null }[]
  /** What goes on now. */
  readonly label: string
  readonly lines: readonly string[]
  /** Broken: what happened, and what to press. */
  readonly trouble: string | null
  /** What couriers see at this moment, as the target itself was read; null: it couldn't be read. */
  readonly couriersSee: { readonly revision: number; readonly generated: string; readonly expires: string } | null
  readonly approvedBy: string | null
  readonly needsApproval: boolean
  readonly target: string
  /** Signed with a development key: nobody's phone outside of this machine takes it. */
  readonly isRehearsal: boolean
}

/** POST /api/publish → PublishState; `version` as it was checked. POST /api/approve: the second person's word on it. */
export const PublishBody = v.object({
  version: v.string(),
  allowsRemovals: v.optional(v.boolean(), false),
})
export type PublishBody = v.InferInput<typeof PublishBody>
export const ApproveBody = v.object({ version: v.string() })
export type ApproveBody = v.InferOutput<typeof ApproveBody>

/** GET /api/revisions: what can be gone back to, newest first. */
export interface Revision {
  readonly revision: number
  readonly generated: string
  readonly expires: string
  readonly counts: Readonly<Record<string, number | null>>
  readonly isCurrent: boolean
  /** Another key signed it: it can't be gone back to. */
  readonly isForeign: boolean
}

/** POST /api/rollback → PublishState. A publish like any other. */
export const RollbackBody = v.object({ revision: v.pipe(v.number(), v.integer(), v.minValue(1)) })
export type RollbackBody = v.InferOutput<typeof RollbackBody>

/** GET /api/audit: a line a publish, newest first. */
export interface AuditLine {
  readonly at: string
  readonly by: string
  readonly approvedBy: string | null
  readonly what: 'publish' | 'rollback'
  readonly outcome: 'done' | 'broken' | 'interrupted'
  readonly revision: number | null
  readonly version: string
  /** What couriers saw differ by it, in sentences; lines from before this was kept have none. */
  readonly changes?: readonly string[]
}
