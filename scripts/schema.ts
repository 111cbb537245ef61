/**
 * npm run schema — writes docs/schema/*.json from the wire schemas and the table of amenities in docs/feed-format.md, for whoever reads
 * the feed in another language. A test fails when the files and the code differ.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { AMENITIES, AMENITY } from '../core/feed/amenities.copy'
import { LISTS, partSchema } from '../core/feed/lists'
import { CityEntry, Directory, DirectoryEnvelope } from '../core/feed/wire/directory'
import { Envelope, FeedIndex } from '../core/feed/wire/index'
import { NewsItem, NewsPart } from '../core/feed/wire/news'
import { Source } from '../core/feed/wire/primitives'
import { CellRef, Hours, StationsPart, StationTable, WrittenStation } from '../core/feed/wire/stations'

const FOLDER = 'docs/schema'

interface Part {
  readonly title: string
  readonly schema: v.GenericSchema
  /** What the lists hold: a client checks their elements one by one, so the part's own schema leaves them open. */
  readonly elements: Readonly<Record<string, v.GenericSchema>>
}

const PARTS: Readonly<Record<string, Part>> = {
  envelope: { title: '§3.1 index.json, the signed envelope', schema: Envelope, elements: {} },
  index: { title: '§3.1 The payload inside the envelope', schema: FeedIndex, elements: {} },
  news: { title: '§3.2 news and archive pages, JSON Feed 1.1', schema: NewsPart, elements: { items: NewsItem } },
  stations: {
    title: '§3.3 stations, GeoJSON',
    schema: StationsPart,
    elements: { hours: Hours, sources: Source, tables: StationTable, features: WrittenStation, cells: CellRef },
  },
  alerts: { title: '§3.4 alerts', schema: partSchema('alerts'), elements: LISTS.alerts },
  enrolment: { title: '§3.5 enrolment', schema: partSchema('enrolment'), elements: LISTS.enrolment },
  'directory-envelope': { title: '§3.12 directory.json, the signed envelope', schema: DirectoryEnvelope, elements: {} },
  directory: { title: '§3.12 The payload inside the directory’s envelope', schema: Directory, elements: { cities: CityEntry } },
}

/** What the schemas can't say; docs/feed-format.md §2 does. */
const COMMENT = [
  'Patterns are ECMA-262 without flags: \\d is 0-9, \\s its WhiteSpace and LineTerminator, ^ and $ are the ends of the text and of nothing less.',
  'maxLength counts UTF-16 code units in a client, code points here: a text with characters beyond U+FFFF may pass here and be refused there.',
  'Not here: that an interval ends after it begins, that an instant is on the calendar, that ids differ, §3.1 on the index, that a box has an inside.',
  'A client also reads an empty array as an object without fields, and skips table rows and shared hours it can’t read (§3.3).',
].join(' ')

/** Kinds of block that later minor versions add are passed over (§3.2), not held against the article. */
const LATER_BLOCK = {
  type: 'object',
  properties: { type: { not: { enum: ['paragraph', 'heading', 'list', 'quote', 'image'] } } },
}

/** JSON Schema of an article as a client takes it: tags and blocks that came later included. */
function openArticle(item: JsonSchema): JsonSchema {
  const whole = JSON.parse(JSON.stringify(item)) as Tree
  const tags = optional(whole.properties.tags)
  tags.items = { $comment: `passed over unless one of ${(tags.items as { enum: string[] }).enum.join(' ')}` }
  delete tags.maxItems
  const blocks = optional(whole.properties._nuanfeng!.properties.blocks)
  const known = blocks.items as { anyOf?: unknown[]; oneOf?: unknown[] }
  blocks.items = { anyOf: [...(known.anyOf ?? known.oneOf ?? []), LATER_BLOCK] }
  delete blocks.maxItems
  return whole as unknown as JsonSchema
}

interface Tree {
  readonly properties: Readonly<Record<string, Tree>>
  readonly anyOf?: readonly Record<string, unknown>[]
}
/** What a field that may be left out or null is when it is there. */
const optional = (field: Tree | undefined): Record<string, unknown> => field?.anyOf?.[0] ?? {}

/** What may be written: optional fields may be left out. */
const convert = (schema: v.GenericSchema): JsonSchema => {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  return rest
}

/** A list, or one that may also be null, with what it holds. */
const withItems = (list: JsonSchema, items: JsonSchema): JsonSchema =>
  list.anyOf
    ? {
        ...list,
        anyOf: list.anyOf.map(each => ((each as JsonSchema).type === 'array' ? { ...(each as JsonSchema), items } : each)),
      }
    : { ...list, items }

/** File path → content, for every schema. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PARTS).map(([name, { title, schema, elements }]) => {
      const part = convert(schema)
      const properties = { ...part.properties }
      for (const [list, element] of Object.entries(elements)) {
        const items = list === 'items' ? openArticle(convert(element)) : convert(element)
        properties[list] = withItems(properties[list] as JsonSchema, items)
      }
      const whole = { $schema: 'http://json-schema.org/draft-07/schema#', $comment: COMMENT, title, ...part, properties }
      return [`${FOLDER}/${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`]
    }),
  )
}

const DOCUMENT = 'docs/feed-format.md'
const AMENITY_TABLE = /(<!-- amenities: [^\n]*-->\n)[^<]*(<!-- \/amenities -->)/

/** The format's document with its table of amenities as the product has it. */
export function withAmenities(document: string): string {
  const rows = AMENITIES.map(code => {
    const { label, isStandard, card } = AMENITY[code]
    return `| \`${code}\` | ${label} | ${isStandard ? 'six' : ''} | ${card?.rank ?? ''} |\n`
  })
  return document.replace(AMENITY_TABLE, `$1| code | | six | card |\n|---|---|---|---|\n${rows.join('')}$2`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(FOLDER, { recursive: true })
  for (const [file, content] of schemaFiles()) writeFileSync(file, content)
  writeFileSync(DOCUMENT, withAmenities(readFileSync(DOCUMENT, 'utf8')))
}
