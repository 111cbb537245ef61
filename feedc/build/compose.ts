import type { Content } from '@feedc/content/Content'

export interface Parts {
  readonly news: unknown
  readonly stations: unknown
  readonly alerts: unknown
  readonly enrolment: unknown
}

/** Content in the four shapes of docs/feed-format.md §3.2–3.5. */
export function compose(content: Content): Parts {
  const values = <T>(entries: readonly { readonly value: T }[]): readonly T[] => entries.map(({ value }) => value)
  const { title = '', articlesInNews = 0 } = content.config?.value ?? {}
  return {
    news: {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      language: 'zh-CN',
      items: newestFirst(values(content.articles)).slice(0, articlesInNews),
    },
    stations: { type: 'FeatureCollection', features: values(content.stations) },
    alerts: { alerts: values(content.alerts), guides: values(content.guides), checks: values(content.checks) },
    enrolment: {
      paths: values(content.paths),
      triage: values(content.triage),
      channels: values(content.channels),
      benefits: values(content.benefits),
      hotlines: values(content.hotlines),
      legal: values(content.legal),
      checklists: values(content.checklists),
    },
  }
}

type Item = Content['articles'][number]['value']

/** Newest issue first; within one, what touches a courier's day first, then as printed. */
const newestFirst = (items: readonly Item[]): readonly Item[] =>
  [...items].sort(
    (a, b) =>
      compare(b._nuanfeng.bulletin.date, a._nuanfeng.bulletin.date) || a._nuanfeng.rank - b._nuanfeng.rank || compare(a.id, b.id),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
