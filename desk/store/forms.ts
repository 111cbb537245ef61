import { LIST_SCHEMA, type ListName } from '@core/feed/lists'
import { Id, Instant, Paragraph, PartialDate } from '@core/feed/wire/primitives'
import type { FieldType, FormField, RecordForm, RecordKind } from '@desk/api/records'
import { RECORD_KINDS } from '@desk/api/records'
import * as v from 'valibot'
import { FORM_HINTS, formLabel } from './forms.copy'
import type { Hint } from './Hint'

/** Above this a text of the form is refused outright; what the feed allows is said beside the field. */
const BODY_MOST = 60_000

type Schema = v.GenericSchema & {
  readonly type: string
  readonly wrapped?: Schema
  readonly item?: Schema
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly string[]
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
}

function fieldsOf(kind: RecordKind): readonly FormField[] {
  const entries = kind === 'issues' || kind === 'articles' ? OF_FILES[kind] : (LIST_SCHEMA[kind as ListName].entries as never)
  return insideOf(entries, FORM_HINTS[kind])
}

/** In the hints' order: that is how a person fills the form in. */
const insideOf = (entries: Readonly<Record<string, Schema>>, hints: Readonly<Record<string, Hint>>): readonly FormField[] =>
  Object.entries(hints).flatMap(([key, hint]) => (entries[key] ? [fieldOf(key, entries[key], hint)] : []))

function fieldOf(name: string, schema: Schema, hint: Hint): FormField {
  const isOptional = hint.isOptional === true || schema.type === 'optional' || schema.type === 'nullish'
  const inner = schema.wrapped ?? schema
  const most = mostOf(inner)
  return {
    key: hint.section === undefined ? name : hint.section === '' ? 'body' : `body.${hint.section}`,
    label: hint.label,
    ...(hint.help !== undefined && { help: hint.help }),
    type: hint.section === undefined ? typeOf(inner, hint) : 'markdown',
    isRequired: hint.isRequired === true || !isOptional,
    ...(hint.isExtra === true && { isExtra: true }),
    ...(hint.section === undefined ? most !== null && { most } : { most: BODY_MOST }),
    ...(hint.choices && { choices: Object.entries(hint.choices).map(([value, label]) => ({ value, label })) }),
    ...(hint.of && { of: [hint.of] }),
    ...(hint.inside && { fields: insideOf((inner.item ?? inner).entries ?? {}, hint.inside) }),
  }
}

function typeOf(schema: Schema, hint: Hint): FieldType {
  const isList = schema.type === 'array'
  const one = isList ? schema.item! : schema
  if (one.type === 'object') return isList ? 'groups' : 'group'
  if (hint.of) return isList ? 'references' : 'reference'
  if (hint.choices) return isList ? 'choices' : 'choice'
  if (isList) return 'lines'
  if (one === (PartialDate as unknown)) return 'partialDate'
  if (one === (Day as unknown)) return 'date'
  if (one === (Instant as unknown)) return 'instant'
  if (one.type === 'number') return 'integer'
  return one === (Paragraph as unknown) ? 'text' : 'line'
}

const mostOf = ({ pipe }: Schema): number | null => {
  const found = pipe?.find(({ type }) => type === 'max_length')?.requirement
  return typeof found === 'number' ? found : null
}

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const Line = v.pipe(v.string(), v.maxLength(200))
const Source = v.object({
  name: Line,
  url: v.nullish(v.pipe(v.string(), v.maxLength(500))),
  date: v.nullish(PartialDate),
  kind: Line,
})
const Ids = v.optional(v.array(Id))

/** An issue and its articles become one item of the feed; this is how they stand in their files. */
const OF_FILES = {
  issues: { title: Line, issuer: Line, date: Day, embargo: v.optional(Day), source: Source },
  articles: {
    title: Line,
    summary: v.optional(Line),
    topics: v.optional(v.array(Line)),
    rank: v.optional(v.number()),
    authors: v.optional(v.array(Line)),
    related: v.optional(v.object({ stations: Ids, guides: Ids, checks: Ids, benefits: Ids })),
    body: Paragraph,
  },
} as unknown as Readonly<Record<'issues' | 'articles', Readonly<Record<string, Schema>>>>

/** What every kind's form looks like: shapes, lengths and what may be empty come from the feed's own schemas. */
export const FORMS: Readonly<Record<RecordKind, RecordForm>> = Object.fromEntries(
  RECORD_KINDS.map(kind => [kind, { kind, label: formLabel(kind), canAdd: kind !== 'issues', fields: fieldsOf(kind) }]),
) as unknown as Record<RecordKind, RecordForm>
