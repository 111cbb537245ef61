import type { Content } from '@feedc/content/Content'
import type { ImportedArticle } from '@feedc/import/bulletin/Bulletin'

export interface Related {
  readonly stations: readonly string[]
  readonly guides: readonly string[]
  readonly checks: readonly string[]
  readonly benefits: readonly string[]
}

const MAX_EACH = 3
const MIN_KEYWORDS = 2
const MIN_NAME_CHARS = 5

/** Records of content/ that an article speaks of: a station or benefit by its name, a guide or self-check by two of its keywords. */
export function suggestRelated({ title, paragraphs }: ImportedArticle, content: Content): Related {
  const text = [title, ...paragraphs].join('\n').replace(/\s/g, '')
  const isNamed = (name: string): boolean => name.length >= MIN_NAME_CHARS && text.includes(name.replace(/\s/g, ''))
  const byKeywords = (records: readonly { readonly id: string; readonly keywords: readonly string[] }[]): string[] =>
    records
      .map(({ id, keywords }) => ({ id, hits: keywords.filter(word => text.includes(word)).length }))
      .filter(({ hits }) => hits >= MIN_KEYWORDS)
      .sort((a, b) => b.hits - a.hits)
      .slice(0, MAX_EACH)
      .map(({ id }) => id)
  return {
    stations: content.stations
      .filter(({ value }) => isNamed(value.properties.name))
      .map(({ value }) => value.id)
      .slice(0, MAX_EACH),
    guides: byKeywords(content.guides.map(({ value }) => value)),
    checks: byKeywords(content.checks.map(({ value }) => value)),
    benefits: content.benefits
      .filter(({ value }) => isNamed(value.title))
      .map(({ value }) => value.id)
      .slice(0, MAX_EACH),
  }
}
