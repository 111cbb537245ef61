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
    const missing = (entry: Entry<unknown>, kind: keyof typeof known, ids: readonly (string | null)[]): readonly Notice[] =>
      ids.flatMap(id =>
        id === null || known[kind].has(id) ? [] : [noticeOf(danglingReference, entry, null, copy.dangling(copy.kinds[kind], id))],
      )
    return [
      ...content.articles.flatMap(each => {
        const { stations, guides, checks, benefits } = each.value._nuanfeng.related
        return [
          ...missing(each, 'station', stations ?? []),
          ...missing(each, 'guide', guides ?? []),
          ...missing(each, 'check', checks ?? []),
          ...missing(each, 'benefit', benefits ?? []),
        ]
      }),
      ...content.guides.flatMap(each => [
        ...missing(each, 'article', each.value.related.articles ?? []),
        ...missing(each, 'check', each.value.related.checks ?? []),
        ...missing(each, 'guide', each.value.related.guides ?? []),
      ]),
      ...content.alerts.flatMap(each => [
        ...missing(each, 'guide', each.value.related.guides ?? []),
        ...missing(each, 'check', each.value.related.checks ?? []),
      ]),
      ...content.checks.flatMap(each => missing(each, 'guide', [each.value.guide])),
      ...content.paths.flatMap(each => [
        ...missing(
          each,
          'channel',
          each.value.steps.map(({ channel }) => channel),
        ),
        ...missing(each, 'benefit', each.value.benefits),
      ]),
      ...content.benefits.flatMap(each => missing(each, 'article', each.value.related.articles ?? [])),
      ...content.triage.flatMap(each =>
        each.value.options.flatMap(({ question, path }) => [
          ...missing(each, 'question', [question]),
          ...missing(each, 'path', [path]),
        ]),
      ),
    ]
  },
}

const ids = (entries: readonly Entry<{ readonly id: string }>[]): ReadonlySet<string> =>
  new Set(entries.map(({ value }) => value.id))

const idsOf = ({ stations, guides, checks, benefits, articles, channels, paths, triage }: Content) => ({
  station: ids(stations),
  guide: ids(guides),
  check: ids(checks),
  benefit: ids(benefits),
  article: ids(articles),
  channel: ids(channels),
  path: ids(paths),
  question: ids(triage),
})
