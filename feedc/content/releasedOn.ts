import type { Content } from './Content'

/** The content without the issues that wait for a later day, and without their images. `day`: YYYY-MM-DD in Shanghai. */
export function releasedOn(day: string, content: Content): Content {
  const held = new Set(content.embargoes.filter(({ value }) => value.until > day).map(({ value }) => value.issue))
  if (held.size === 0) return content
  const isHeld = (article: Content['articles'][number]): boolean => held.has(article.value._nuanfeng.bulletin.id)
  const articles = content.articles.filter(article => !isHeld(article))
  const shown = new Set(articles.flatMap(imagesOf))
  const hidden = new Set(content.articles.filter(isHeld).flatMap(imagesOf))
  const images = new Map([...content.images].filter(([name]) => shown.has(name) || !hidden.has(name)))
  return { ...content, articles, images }
}

const imagesOf = ({ value }: Content['articles'][number]): string[] =>
  (value._nuanfeng.blocks ?? []).flatMap(block => (block.type === 'image' ? [block.image.url] : []))
