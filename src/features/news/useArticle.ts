import type { Article } from '@core/feed/types'
import { useEffect } from 'react'
import type { Detail } from '@/store/detail'
import { useArchive, useArticles, useFeed } from '@/store/stores'
import { type Neighbours, neighboursOf } from './issues'
import { type RelatedLink, relatedLinks } from './relatedLinks'
import { useRestOfNews } from './useRestOfNews'

export type ArticleState =
  | Detail<{ readonly article: Article; readonly related: readonly RelatedLink[] } & Neighbours>
  /** Not in the newest issues; older ones that weren't read yet may hold it. */
  | { kind: 'maybe_older'; status: 'idle' | 'fetching' | 'offline' | 'refused'; look: () => void }

/** An article by its id. What lies in older issues kept on this phone is found at once; others are fetched at a tap. */
export function useArticle(id: string): ArticleState {
  const snapshot = useFeed(feed => feed.snapshot)
  const canFetch = useFeed(feed => feed.canRefresh)
  const { pages, status, find } = useArchive(state => state)
  const articles = useArticles()
  const rest = useRestOfNews()
  const article = articles.find(each => each.id === id)
  const isMissing = article === undefined
  useEffect(() => {
    if (isMissing) void find(id, snapshot.archive, 'kept')
  }, [isMissing, id, snapshot, find])

  if (article) return { kind: 'ready', article, related: relatedLinks(article, snapshot), ...neighboursOf(articles, article) }
  const isAllRead = rest === null && snapshot.archive.every(({ path }) => pages[path])
  if (isAllRead || !canFetch) return { kind: 'gone' }
  if (rest) return { kind: 'maybe_older', status: rest.status, look: rest.fetch }
  return { kind: 'maybe_older', status, look: () => void find(id, snapshot.archive, 'anywhere') }
}
