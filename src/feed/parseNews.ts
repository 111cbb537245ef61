import * as v from 'valibot'
import { err, ok, type Result } from '@/domain/result'
import { parseInstant } from '@/domain/shanghaiTime'
import { FeedError } from './FeedError'
import { type Parsed, parseEach } from './parseEach'
import type { Article, Block } from './types'
import { NewsItem, NewsPart } from './wire/news'

/** §3.2 The news part, from the wire to ours. A bad item is dropped; a bad envelope refuses the part. */
export function parseNews(raw: unknown): Result<Parsed<readonly Article[]>, FeedError> {
  const part = v.safeParse(NewsPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  return ok(parseEach(NewsItem, part.output.items, '/items', toArticle))
}

function toArticle(item: v.InferOutput<typeof NewsItem>): Article {
  const { bulletin, rank, blocks, related } = item._nuanfeng
  return {
    id: item.id,
    title: item.title,
    summary: item.summary ?? null,
    blocks: blocks ?? paragraphs(item.content_text),
    publishedAtMs: parseInstant(item.date_published) ?? 0,
    topics: item.tags,
    authors: item.authors.map(({ name }) => name),
    image: item.image ?? null,
    bulletin,
    rank,
    related: {
      stations: related.stations ?? [],
      guides: related.guides ?? [],
      checks: related.checks ?? [],
      benefits: related.benefits ?? [],
    },
  }
}

/** content_text separates paragraphs by a blank line. */
const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\n{2,}/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean)
    .map(paragraph => ({ type: 'paragraph', text: paragraph }))
