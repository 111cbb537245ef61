import type { Content } from '@feedc/content/Content'
import { serialize } from './serialize'

type Item = Content['articles'][number]['value']

export interface NewsPages {
  /** Newest first: what every phone fetches. */
  readonly news: readonly Item[]
  /** The rest, oldest page first; inside a page newest first. */
  readonly archive: readonly (readonly Item[])[]
}

/** §3.6 The news part, and what a phone fetches when somebody scrolls on. */
const NEWS_MOST_BYTES = 100_000
const ARCHIVE_MOST_BYTES = 200_000
/** The envelope around the items. */
const ENVELOPE_BYTES = 1000

/**
 * The newest articles for the news part, the others in pages. Pages fill up from the oldest end,
 * so that a full one never changes again: its name is its hash, and phones and caches keep it for ever.
 */
export function newsPages(content: Content): NewsPages {
  const items = newestFirst(content.articles.map(({ value }) => value))
  const fits = fillTo(NEWS_MOST_BYTES)
  const most = Math.max(1, content.config?.value.articlesInNews ?? 1)
  const cut = items.findIndex((item, at) => at >= most || !fits(item))
  if (cut < 0) return { news: items, archive: [] }
  const archive: Item[][] = []
  let pageFits = fillTo(ARCHIVE_MOST_BYTES)
  for (const item of items.slice(cut).reverse()) {
    const page = archive[archive.length - 1]
    if (page && pageFits(item)) page.unshift(item)
    else {
      pageFits = fillTo(ARCHIVE_MOST_BYTES)
      pageFits(item)
      archive.push([item])
    }
  }
  return { news: items.slice(0, cut), archive }
}

/** Newest issue first; within one, what touches a courier's day first, then as printed. */
const newestFirst = (items: readonly Item[]): readonly Item[] =>
  [...items].sort(
    (a, b) =>
      compare(b._nuanfeng.bulletin.date, a._nuanfeng.bulletin.date) ||
      compare(a._nuanfeng.bulletin.id, b._nuanfeng.bulletin.id) ||
      a._nuanfeng.rank - b._nuanfeng.rank ||
      compare(a.id, b.id),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Says of one item after the other whether it still fits. The first always does. */
function fillTo(mostBytes: number): (item: Item) => boolean {
  let used = 0
  return item => {
    const isFirst = used === 0
    used += serialize(item).length + 1
    return isFirst || used + ENVELOPE_BYTES <= mostBytes
  }
}
