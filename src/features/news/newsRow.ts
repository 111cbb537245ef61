import { TOPIC_LABEL } from '@core/feed/copy'
import type { Article, Topic } from '@core/feed/types'
import { copy } from './copy'

export interface NewsRow {
  readonly article: Article
  readonly summary: string
  /** One topic, in a pill. */
  readonly word: string
  readonly pill: string
  /** Whether it was read, and its date. */
  readonly meta: string
  /** The same where a heading gives the date. */
  readonly unread: string
  readonly line: string
}

/** What a list says of one article. `asked`: the topic the list is narrowed to; the article's first otherwise. */
export function newsRow(article: Article, isRead: boolean, asked: Topic | null = null): NewsRow {
  const topic = asked ?? article.topics[0]
  return {
    article,
    summary: article.summary ?? '',
    word: topic ? TOPIC_LABEL[topic] : copy.bulletinWord,
    pill: topic === 'antifraud' ? 'pill red' : 'pill amber',
    meta: isRead ? article.bulletin.date : `${copy.unread} · ${article.bulletin.date}`,
    unread: isRead ? '' : copy.unread,
    line: isRead ? 'line read' : 'line',
  }
}
