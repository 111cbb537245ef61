import { RECORD_LABEL } from '@core/feed/copy'
import { keyOf, LIST_NAMES, type ListName } from '@core/feed/lists'
import { LEAD_LIST } from '@core/feed/things'
import { LEAD_PAGES } from '@core/feed/wire/enrolment'
import { type Content, type Entry, recordsIn } from '@feedc/content/Content'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { ownValue } from '@feedc/ownValue'
import { ruleCopy } from './copy'
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
          : [noticeOf(danglingReference, entry, field, copy.dangling(RECORD_LABEL[kind], id))],
      )
    /** `related` says what it leads to by the names of the lists. */
    const related = (entry: Entry<unknown>, to: Readonly<Record<string, readonly string[] | undefined>>): readonly Notice[] =>
      Object.entries(to).flatMap(([name, ids]) => missing(entry, `related.${name}`, name as keyof typeof known, ids ?? []))
    return [
      ...content.articles.flatMap(each => related(each, each.value._nuanfeng.related)),
      ...recordsIn(content).flatMap(each => ('related' in each.value ? related(each, each.value.related) : [])),
      ...content.alerts.flatMap(each => missing(each, 'references', 'alerts', each.value.references)),
      ...content.checks.flatMap(each => missing(each, 'guide', 'guides', [each.value.guide])),
      ...content.paths.flatMap(each => [
        ...each.value.steps.flatMap(({ channel }, at) => missing(each, `steps.${at}`, 'channels', [channel])),
        ...missing(each, 'benefits', 'benefits', each.value.benefits),
      ]),
      ...content.triage.flatMap(each =>
        each.value.options.flatMap(({ question, path }, at) => [
          ...missing(each, `options.${at}`, 'triage', [question]),
          ...missing(each, `options.${at}`, 'paths', [path]),
        ]),
      ),
      ...content.synonyms.flatMap(each =>
        each.value.leads.flatMap(lead => {
          const [kind = '', id = ''] = lead.split(':')
          const list = ownValue(LEAD_LIST, kind)
          if (list) return missing(each, 'leads', list, [id])
          const isPage = kind === 'page' && LEAD_PAGES.some(page => page === id)
          return isPage ? [] : [noticeOf(danglingReference, each, 'leads', ruleCopy.leadsNowhere(lead))]
        }),
      ),
    ]
  },
}

const idsOf = (content: Content): Readonly<Record<'articles' | 'stations' | ListName, ReadonlySet<string>>> => ({
  articles: new Set(content.articles.map(({ value }) => value.id)),
  stations: new Set([...content.stations, ...content.toilets].map(({ value }) => value.id)),
  ...(Object.fromEntries(
    LIST_NAMES.map(name => [name, new Set(content[name].map(({ value }) => keyOf(value)))]),
  ) as unknown as Record<ListName, ReadonlySet<string>>),
})
