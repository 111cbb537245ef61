import type { Source } from '@core/feed/wire/primitives'
import { type Content, type Entry, recordsIn } from '@feedc/content/Content'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A source without a date, common advice aside: a courier can't tell last week's word from one of ten years ago. */
export const undatedSource: Rule = {
  code: 'undated_source',
  severity: 'info',
  run: content =>
    sourced(content).flatMap(({ entry, field, sources }) =>
      sources
        .filter(source => source && source.kind !== 'general' && source.date === null)
        .map(source => noticeOf(undatedSource, entry, field, ruleCopy.undated(source.name))),
    ),
}

interface Sourced {
  readonly entry: Entry<unknown>
  readonly field: string
  readonly sources: readonly Source[]
}

const sourced = (content: Content): readonly Sourced[] => [
  ...content.stations.map(entry => ({ entry, field: HEADING.sourceDate, sources: [entry.value.properties.source] })),
  ...recordsIn(content).flatMap(entry =>
    Object.entries(entry.value).map(([field, value]) => ({ entry, field, sources: sourcesIn(field, value) })),
  ),
]

/** Every source in a field, however deep: its own, or those of the entries it lists. */
function sourcesIn(field: string, value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return []
  if (field === 'source') return [value as Source]
  if (field === 'sources') return value as readonly Source[]
  return Array.isArray(value)
    ? value.flatMap(each => sourcesIn('', each))
    : Object.entries(value).flatMap(([inner, each]) => sourcesIn(inner, each))
}
