import type { Article } from '@core/feed/types'

/** A made-up article for tests; nothing in it is a fact. */
export const anArticle = (patch: Partial<Article> = {}): Article => ({
  id: 'b-01',
  title: '测试文章',
  summary: null,
  blocks: [{ type: 'paragraph', text: '测试正文' }],
  publishedAtMs: 0,
  topics: ['rights'],
  authors: ['测试编辑'],
  image: null,
  bulletin: { id: 'b', title: '测试简报', date: '2026-01-01' },
  rank: 5,
  related: { stations: [], guides: [], checks: [], benefits: [] },
  ...patch,
})
