import type { Topic } from '@core/feed/types'
import { TOPICS } from '@core/feed/wire/news'
import { useArticles } from '@/store/stores'
import { type Issue, issuesOf } from './issues'

export const useIssues = (topic: Topic | null): readonly Issue[] => issuesOf(useArticles(), topic)

/** Topics that at least one article has: a chip that finds nothing is a dead button. */
export function useTopics(): readonly Topic[] {
  const articles = useArticles()
  return TOPICS.filter(topic => articles.some(article => article.topics.includes(topic)))
}
