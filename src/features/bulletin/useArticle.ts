import type { Article } from '@/feed/types'
import type { Route } from '@/platform/navigate'
import { useFeed } from '@/store/stores'
import type { Snapshot } from '@/sync/ports'
import { copy } from './copy'
import { type Neighbours, neighboursOf } from './issues'

/** Something else in the app that this article speaks of. */
export interface RelatedLink {
  readonly icon: string
  readonly title: string
  readonly meta: string
  readonly route: Route
}

export type ArticleState = { kind: 'gone' } | ({ kind: 'ready'; article: Article; related: readonly RelatedLink[] } & Neighbours)

/** 'gone' covers withdrawn, never downloaded and a mistyped link alike: the way on is the same. */
export function useArticle(id: string): ArticleState {
  const snapshot = useFeed(feed => feed.snapshot)
  const articles = snapshot.news()
  const article = articles.find(each => each.id === id)
  if (!article) return { kind: 'gone' }
  return { kind: 'ready', article, related: relatedLinks(article, snapshot), ...neighboursOf(articles, article) }
}

/** Links whose target isn't in the feed any more are left out, not drawn dead. */
function relatedLinks({ related }: Article, snapshot: Snapshot): readonly RelatedLink[] {
  const pick = <T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] =>
    all.filter(({ id }) => ids.includes(id))
  const { guides, checks } = snapshot.antifraud()
  return [
    ...pick(checks, related.checks).map(({ id, title }) => ({
      icon: 'shield-check',
      title,
      meta: copy.check,
      route: { page: 'check', id } as const,
    })),
    ...pick(guides, related.guides).map(({ id, title }) => ({
      icon: 'shield',
      title,
      meta: copy.guide,
      route: { page: 'guide', id } as const,
    })),
    ...pick(snapshot.stations(), related.stations).map(({ id, name, district }) => ({
      icon: 'pin',
      title: name,
      meta: `${copy.station} · ${district}`,
      route: { page: 'station', id } as const,
    })),
    ...pick(snapshot.enrolment().benefits, related.benefits).map(({ id, title }) => ({
      icon: 'users',
      title,
      meta: copy.benefit,
      route: { page: 'benefit', id } as const,
    })),
  ]
}
