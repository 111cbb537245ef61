import { LIST_NAMES, type ListName } from '@core/feed/lists'
import * as v from 'valibot'

/** What the desk edits with forms: a bulletin's issue and its articles, and every kind of the feed's lists. */
export type RecordKind = 'issues' | 'articles' | ListName
export const RECORD_KINDS: readonly RecordKind[] = ['issues', 'articles', ...LIST_NAMES]

export type FieldType =
  /** One line · several lines · Markdown that the feed can carry · a list of lines. */
  | 'line'
  | 'text'
  | 'markdown'
  | 'lines'
  /** One of `choices` · some of them. */
  | 'choice'
  | 'choices'
  /** YYYY-MM-DD · as exact as known, YYYY or YYYY-MM too · RFC 3339 with +08:00. */
  | 'date'
  | 'partialDate'
  | 'instant'
  | 'integer'
  /** Ids of other records, by the kinds in `of`; one · several. */
  | 'reference'
  | 'references'
  /** A mapping of `fields` · a list of such mappings. */
  | 'group'
  | 'groups'

export interface FormField {
  /** The key in `DeskRecord.fields`; inside a group, in the group. */
  readonly key: string
  readonly label: string
  readonly help?: string
  readonly type: FieldType
  readonly isRequired: boolean
  /** Folded away: it has a usual answer. */
  readonly isExtra?: boolean
  /** UTF-16 code units, or entries of a list. */
  readonly most?: number
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly of?: readonly (RecordKind | 'stations')[]
  readonly fields?: readonly FormField[]
}

/** GET /api/forms: every kind's form, in the order of its fields. */
export interface RecordForm {
  readonly kind: RecordKind
  readonly label: string
  /** Whether records of the kind can be made and deleted here. */
  readonly canAdd: boolean
  readonly fields: readonly FormField[]
}

/** A row of GET /api/records/:kind, in the order couriers see. */
export interface RecordRow {
  readonly kind: RecordKind
  readonly id: string
  readonly title: string
  /** A second line: the issue and date of an article, the expiry of an alert. */
  readonly detail: string
  /** Worst notice of the record's own reading; null: none. */
  readonly worst: 'error' | 'warning' | null
  /** Who has an unsaved draft of it. */
  readonly drafts: readonly string[]
}

/** GET /api/records/:kind/:id. Values as the editor writes them: texts, lists of texts, mappings of these. */
export interface DeskRecord {
  readonly kind: RecordKind
  readonly id: string
  readonly title: string
  readonly fields: Readonly<Record<string, unknown>>
  /** Of the bytes that were read: a save names the version it began from. */
  readonly version: string
  readonly notices: readonly RecordNotice[]
  /** The asking editor's own unsaved draft. */
  readonly draft: RecordDraft | null
  /** Other editors who are in the middle of it, and since when. */
  readonly others: readonly { readonly name: string; readonly since: string }[]
}

export interface RecordNotice {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  /** The form's key, `sources.0.date` inside groups; null: the whole record. */
  readonly field: string | null
  readonly message: string
}

export interface RecordDraft {
  readonly fields: Readonly<Record<string, unknown>>
  readonly version: string | null
  readonly savedAt: string
}

const Fields = v.record(v.pipe(v.string(), v.maxLength(80)), v.unknown())
const Words = v.optional(v.pipe(v.string(), v.maxLength(200)))

/** PUT /api/records/:kind/:id. `words`: what the history shall say; else the desk finds some. */
export const SaveBody = v.object({ version: v.string(), fields: Fields, words: Words })
export type SaveBody = v.InferOutput<typeof SaveBody>

/** POST /api/records/:kind. The id is the desk's to make. `within`: the issue of a new article. */
export const AddBody = v.object({ fields: Fields, within: v.optional(v.pipe(v.string(), v.maxLength(80))), words: Words })
export type AddBody = v.InferOutput<typeof AddBody>

/** DELETE /api/records/:kind/:id. */
export const DeleteBody = v.object({ version: v.string(), words: Words })
export type DeleteBody = v.InferOutput<typeof DeleteBody>

/** PUT /api/drafts/:kind/:id (`new` for one that isn't saved yet), as often as somebody types. DELETE throws it away. */
export const DraftBody = v.object({ version: v.nullable(v.string()), fields: Fields })
export type DraftBody = v.InferOutput<typeof DraftBody>
