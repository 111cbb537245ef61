import type { DeskRecord } from './records'
import type { CellConflict } from './stations'

/** Why the desk said no. Programs go by this word, people by the sentence beside it. */
export type DeskErrorCode =
  | 'not_signed_in'
  | 'wrong_login'
  | 'forbidden'
  | 'wrong_token'
  | 'other_origin'
  | 'not_found'
  | 'bad_request'
  | 'too_large'
  | 'too_many'
  /** Somebody saved meanwhile: `conflict` or `cells` holds both sides, nothing was written. */
  | 'conflict'
  /** The importer couldn't open the file, or the content has errors: the sentence says which. */
  | 'refused'
  /** Words of the document have no place yet; sent again with `leavesOut: true` it goes through. */
  | 'unaccounted'
  | 'needs_second_person'
  | 'busy'
  | 'disk_full'
  | 'broken'

/** The body of every answer that isn't 2xx. */
export interface DeskError {
  readonly error: DeskErrorCode
  readonly message: string
  readonly conflict?: RecordConflict
  readonly cells?: readonly CellConflict[]
}

/** Both texts of a record that two people changed. */
export interface RecordConflict {
  /** What was sent, kept as the sender's draft. */
  readonly mine: Readonly<Record<string, unknown>>
  /** What stands now; null: somebody deleted it. */
  readonly theirs: DeskRecord | null
  readonly savedBy: string
  /** RFC 3339. */
  readonly savedAt: string
}
