import { LIST_NAMES, LIST_SCHEMA } from '@core/feed/lists'
import { NewsItem } from '@core/feed/wire/news'
import { StationFeature } from '@core/feed/wire/stations'
import type { Content, Entry } from '@feedc/content/Content'
import { copy } from '@feedc/copy'
import * as v from 'valibot'
import { noticeOf, type Rule } from './types'

/** The last line of defence: what a phone would drop is refused here, with its place. */
export const schemaRefused: Rule = {
  code: 'schema_refused',
  severity: 'error',
  run: content => schemas(content).flatMap(([schema, entries]) => entries.flatMap(entry => refused(schema, entry))),
}

const schemas = (content: Content): readonly (readonly [v.GenericSchema, readonly Entry<unknown>[]])[] => [
  [NewsItem, content.articles],
  [StationFeature, content.stations],
  ...LIST_NAMES.map(name => [LIST_SCHEMA[name], content[name]] as const),
]

function refused(schema: v.GenericSchema, entry: Entry<unknown>) {
  const parsed = v.safeParse(schema, entry.value)
  if (parsed.success) return []
  const path = (parsed.issues[0]?.path ?? []).map(({ key }) => String(key))
  return [noticeOf(schemaRefused, entry, path.join('.') || null, copy.schemaRefused(path.map(key => `/${key}`).join('')))]
}
