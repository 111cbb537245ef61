import { TOPIC_LABEL } from '@/feed/copy'
import type { Article } from '@/feed/types'
import { copy } from './copy'

export interface NewsRow {
  readonly article: Article
  /** The first topic, in a pill. */
  readonly word: string
  readonly pill: string
  readonly meta: string
}

/** What a list says of one article: its topic, whether it was read, and its date. */
export function newsRow(article: Article, isRead: boolean): NewsRow {
  const [topic] = article.topics
  const word = topic ? TOPIC_LABEL[topic] : copy.bulletinWord
  const meta = isRead ? article.bulletin.date : `${copy.unread} · ${article.bulletin.date}`
  return {
    article,
    word,
    meta,
    pill: topic === 'antifraud' ? 'pill red' : 'pill amber',
  }
}
