import type { Source } from '@core/feed/wire/primitives'
import type { Content, Entry } from '@feedc/content/Content'
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
  ...[
    ...content.guides,
    ...content.checks,
    ...content.paths,
    ...content.channels,
    ...content.benefits,
    ...content.checklists,
  ].map(entry => ({ entry, field: 'sources', sources: entry.value.sources })),
  ...content.guides.flatMap(entry => [
    { entry, field: 'duty', sources: entry.value.duty.map(({ source }) => source) },
    { entry, field: 'cases', sources: entry.value.cases.map(({ source }) => source) },
  ]),
  ...content.paths.map(entry => ({
    entry,
    field: 'duration',
    sources: entry.value.duration ? [entry.value.duration.source] : [],
  })),
  ...[...content.alerts, ...content.hotlines, ...content.legal].map(entry => ({
    entry,
    field: 'source',
    sources: [entry.value.source],
  })),
]
