import type { Article, Topic } from '@core/feed/types'

export interface Issue {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly articles: readonly Article[]
}

/**
 * Articles by issue, newest issue first; within one, what touches a courier's day first (the editor's `rank`),
 * then as printed. Hides nothing.
 */
export function issuesOf(articles: readonly Article[], topic: Topic | null): readonly Issue[] {
  const issues = new Map<string, Article[]>()
  for (const article of articles) {
    if (topic && !article.topics.includes(topic)) continue
    const issue = issues.get(article.bulletin.id)
    if (issue) issue.push(article)
    else issues.set(article.bulletin.id, [article])
  }
  return [...issues.values()]
    .map(inOrder)
    .map(list => ({ ...list[0]!.bulletin, articles: list }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

const inOrder = (articles: readonly Article[]): readonly Article[] =>
  [...articles].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))

export interface Neighbours {
  readonly previous: Article | null
  readonly next: Article | null
}

/** The articles before and after this one in its own issue, in the order the list shows them. */
export function neighboursOf(articles: readonly Article[], article: Article): Neighbours {
  const issue = issuesOf(articles, null).find(({ id }) => id === article.bulletin.id)?.articles ?? []
  const index = issue.findIndex(({ id }) => id === article.id)
  return { previous: issue[index - 1] ?? null, next: issue[index + 1] ?? null }
}
