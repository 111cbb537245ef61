import type { Content, Entry } from '@feedc/content/Content'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { noticeOf, type Rule } from './types'

/** Something points at a record that isn't there: on the phone the link would be missing. */
export const danglingReference: Rule = {
  code: 'dangling_reference',
  severity: 'error',
  run: content => {
    const known = idsOf(content)
    const missing = (
      entry: Entry<unknown>,
      field: string,
      kind: keyof typeof known,
      ids: readonly (string | null)[],
    ): readonly Notice[] =>
      ids.flatMap(id =>
        id === null || known[kind].has(id)
          ? []
          : [noticeOf(danglingReference, entry, field, copy.dangling(copy.kinds[kind], id))],
      )
    return [
      ...content.articles.flatMap(each => {
        const { stations, guides, checks, benefits } = each.value._nuanfeng.related
        return [
          ...missing(each, 'related.stations', 'station', stations ?? []),
          ...missing(each, 'related.guides', 'guide', guides ?? []),
          ...missing(each, 'related.checks', 'check', checks ?? []),
          ...missing(each, 'related.benefits', 'benefit', benefits ?? []),
        ]
      }),
      ...content.guides.flatMap(each => [
        ...missing(each, 'related.articles', 'article', each.value.related.articles ?? []),
        ...missing(each, 'related.checks', 'check', each.value.related.checks ?? []),
        ...missing(each, 'related.guides', 'guide', each.value.related.guides ?? []),
      ]),
      ...content.alerts.flatMap(each => [
        ...missing(each, 'related.guides', 'guide', each.value.related.guides ?? []),
        ...missing(each, 'related.checks', 'check', each.value.related.checks ?? []),
        ...missing(each, 'references', 'alert', each.value.references),
      ]),
      ...content.checks.flatMap(each => missing(each, 'guide', 'guide', [each.value.guide])),
      ...content.paths.flatMap(each => [
        ...each.value.steps.flatMap(({ channel }, at) => missing(each, `steps.${at}`, 'channel', [channel])),
        ...missing(each, 'benefits', 'benefit', each.value.benefits),
      ]),
      ...content.benefits.flatMap(each => missing(each, 'related.articles', 'article', each.value.related.articles ?? [])),
      ...content.triage.flatMap(each =>
        each.value.options.flatMap(({ question, path }, at) => [
          ...missing(each, `options.${at}`, 'question', [question]),
          ...missing(each, `options.${at}`, 'path', [path]),
        ]),
      ),
    ]
  },
}

const ids = (entries: readonly Entry<{ readonly id: string }>[]): ReadonlySet<string> =>
  new Set(entries.map(({ value }) => value.id))

const idsOf = ({ stations, guides, checks, benefits, articles, channels, paths, triage, alerts }: Content) => ({
  alert: new Set(alerts.map(({ value }) => value.identifier)),
  station: ids(stations),
  guide: ids(guides),
  check: ids(checks),
  benefit: ids(benefits),
  article: ids(articles),
  channel: ids(channels),
  path: ids(paths),
  question: ids(triage),
})
