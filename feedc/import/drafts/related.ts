import type { Content } from '@feedc/content/Content'
import type { ImportedArticle } from '@feedc/import/bulletin/Bulletin'

export interface Related {
  readonly stations: readonly string[]
  readonly guides: readonly string[]
  readonly checks: readonly string[]
  readonly benefits: readonly string[]
}

const MAX_EACH = 3
const MIN_HITS = 3
const MIN_NAME_CHARS = 5

interface Described {
  readonly id: string
  readonly title: string
  readonly keywords: readonly string[]
}

/** Chinese has no spaces: two letters side by side are the smallest thing that means something. */
const pairsOf = (title: string): readonly string[] => [...title.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair!)

/** Records of content/ that an article speaks of: a station or benefit by its name, a guide or self-check by its words. */
export function suggestRelated({ title, paragraphs }: ImportedArticle, content: Content): Related {
  const text = [title, ...paragraphs].join('\n').replace(/\s/g, '')
  const isNamed = (name: string): boolean => name.length >= MIN_NAME_CHARS && text.includes(name.replace(/\s/g, ''))
  const byWords = (records: readonly Described[]): string[] =>
    records
      .map(({ id, title: name, keywords }) => ({
        id,
        hits: [...keywords, ...pairsOf(name)].filter(word => text.includes(word)).length,
      }))
      .filter(({ hits }) => hits >= MIN_HITS)
      .sort((a, b) => b.hits - a.hits)
      .slice(0, MAX_EACH)
      .map(({ id }) => id)
  return {
    stations: content.stations
      .filter(({ value }) => isNamed(value.properties.name))
      .map(({ value }) => value.id)
      .slice(0, MAX_EACH),
    guides: byWords(content.guides.map(({ value }) => value)),
    checks: byWords(content.checks.map(({ value }) => value)),
    benefits: content.benefits
      .filter(({ value }) => isNamed(value.title))
      .map(({ value }) => value.id)
      .slice(0, MAX_EACH),
  }
}
