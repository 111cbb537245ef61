import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'
import { FeedError } from './FeedError'
import { parseInstant } from './instant'
import { type Parsed, parseEach } from './parseEach'
import type { Article, Block } from './types'
import { NewsItem, NewsPart, TOPICS } from './wire/news'

/**
 * §3.2 The news part, from JSON Feed 1.1 to ours. A bad item is dropped; a bad envelope refuses the part.
 * A topic or a kind of block that a later minor version added is passed over, not held against the article.
 * Source: jsonfeed.org/version/1.1
 */
export function parseNews(raw: unknown): Result<Parsed<readonly Article[]>, FeedError> {
  const part = v.safeParse(NewsPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  return ok(
    parseEach(part.output.items.map(withoutLaterWords), '/items', { schema: NewsItem, toOurs: toArticle, idOf: ({ id }) => id }),
  )
}

function toArticle(item: NewsItem): Article | null {
  const { bulletin, rank, blocks, related } = item._nuanfeng
  const publishedAtMs = parseInstant(item.date_published)
  if (publishedAtMs === null) return null
  return {
    id: item.id,
    title: item.title,
    summary: item.summary ?? null,
    blocks: blocks ?? paragraphs(item.content_text),
    publishedAtMs,
    topics: item.tags,
    authors: item.authors.map(({ name }) => name),
    image: item.image ?? null,
    bulletin,
    rank,
    related,
  }
}

/** content_text separates paragraphs by a blank line. */
const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\n{2,}/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean)
    .map(paragraph => ({ type: 'paragraph', text: paragraph }))

const BLOCK_TYPES: readonly unknown[] = ['paragraph', 'heading', 'list', 'quote', 'image']
const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null

function withoutLaterWords(raw: unknown): unknown {
  if (!isObject(raw)) return raw
  const { tags, _nuanfeng: ours } = raw
  return {
    ...raw,
    ...(Array.isArray(tags) && { tags: tags.filter(tag => (TOPICS as readonly unknown[]).includes(tag)) }),
    ...(isObject(ours) && Array.isArray(ours.blocks) && { _nuanfeng: { ...ours, blocks: ours.blocks.filter(isKnownBlock) } }),
  }
}

const isKnownBlock = (block: unknown): boolean => !isObject(block) || BLOCK_TYPES.includes(block.type)
