import { TOPICS, type Topic } from '@core/feed/wire/news'
import type { ImportedArticle } from '@feedc/import/bulletin/Bulletin'
import { ELLIPSIS, REPORT_OPENING, SENTENCE, TOPIC_RANK, TOPIC_WORDS } from './copy'

const TITLE_WEIGHT = 4
const MIN_SCORE = 2
const MAX_TOPICS = 3
const SUMMARY_CHARS = 60

/** What an article seems to be about, strongest first; none when nothing speaks for it. */
export function suggestTopics({ title, paragraphs }: ImportedArticle): Topic[] {
  const body = paragraphs.join('\n')
  const count = (text: string, topic: Topic): number => text.match(TOPIC_WORDS[topic])?.length ?? 0
  const scored = TOPICS.map(topic => ({ topic, score: TITLE_WEIGHT * count(title, topic) + count(body, topic) }))
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score >= MIN_SCORE && score * 2 >= best)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TOPICS)
    .map(({ topic }) => topic)
}

export const suggestRank = (topics: readonly Topic[]): number =>
  Math.min(...topics.map(topic => TOPIC_RANK[topic]), topics.length === 0 ? 5 : 9)

/** The first sentence without its 「近日，」, cut at a comma when it is long. The editor writes a better one. */
export function suggestSummary({ paragraphs }: ImportedArticle): string {
  const sentence = (SENTENCE.exec(paragraphs[0] ?? '')?.[0] ?? '').replace(REPORT_OPENING, '')
  if (sentence.length <= SUMMARY_CHARS) return sentence
  const cut = sentence.slice(0, SUMMARY_CHARS - 1)
  const comma = Math.max(cut.lastIndexOf('\uff0c'), cut.lastIndexOf('\u3001'))
  return `${comma > SUMMARY_CHARS / 2 ? cut.slice(0, comma) : cut}${ELLIPSIS}`
}
