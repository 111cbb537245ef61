import type { RecordKind } from '@desk/api/records'

/** What a form says of a field that its schema can't: its words, and where in the file it stands. */
export interface Hint {
  readonly label: string
  readonly help?: string
  /** The section of the body that holds it; '' = the whole body. Else it is a key on top. */
  readonly section?: string
  /** The kind of records that its ids are of. */
  readonly of?: RecordKind | 'stations'
  /** Words that stand in the file, with what they mean to a person where that differs. */
  readonly choices?: Readonly<Record<string, string>>
  /** By key, of what is inside. */
  readonly inside?: Readonly<Record<string, Hint>>
  readonly isOptional?: boolean
  /** What feedc asks for though the schema doesn't. */
  readonly isRequired?: boolean
  /** Folded away: it has a usual answer. */
  readonly isExtra?: boolean
}
