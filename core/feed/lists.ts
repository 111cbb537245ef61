import * as v from 'valibot'
import { ALERTS_LISTS } from './wire/alerts'
import { ENROLMENT_LISTS } from './wire/enrolment'

/**
 * §3.4, §3.5 Every list of records, by the part that holds it: parsers, compiler, rules, comparison, report and JSON Schema
 * derive from this table, so that a new kind of record is one entry in a part's own lists.
 */
export const LISTS = { alerts: ALERTS_LISTS, enrolment: ENROLMENT_LISTS } as const
export type ListedPart = keyof typeof LISTS

type Schemas = typeof ALERTS_LISTS & typeof ENROLMENT_LISTS
export type ListName = keyof Schemas
/** A record as it stands in the feed. */
export type WireRecord<L extends ListName = ListName> = v.InferOutput<Schemas[L]>

export const LIST_SCHEMA: Schemas = { ...ALERTS_LISTS, ...ENROLMENT_LISTS }
export const LIST_NAMES = Object.keys(LIST_SCHEMA) as readonly ListName[]
export const listsOf = (part: ListedPart): readonly ListName[] => Object.keys(LISTS[part]) as ListName[]

type Keyed = { readonly id: string } | { readonly identifier: string } | { readonly number: string }
type Titled = { readonly title: string } | { readonly headline: string } | { readonly name: string } | { readonly text: string }

/** What tells a record from the others of its list. */
export const keyOf = (record: Keyed): string =>
  'id' in record ? record.id : 'identifier' in record ? record.identifier : record.number

/** How a courier or an editor would call it. */
export const titleOf = (record: Titled): string =>
  'title' in record ? record.title : 'headline' in record ? record.headline : 'name' in record ? record.name : record.text

const many = v.pipe(v.array(v.unknown()), v.maxLength(1000))

/** Lists that came later: a feed from before is read without them. */
const LATER: readonly string[] = ['synonyms']

/** The part around its lists, whose entries are checked one by one. */
export const partSchema = (part: ListedPart) =>
  v.object(Object.fromEntries(listsOf(part).map(name => [name, LATER.includes(name) ? v.nullish(many, []) : many] as const)))
