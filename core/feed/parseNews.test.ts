import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseNews } from './parseNews'

const item = (patch: object = {}) => ({
  id: 'a',
  title: '标题',
  content_text: '第一段\n\n第二段',
  date_published: '2026-01-01T00:00:00+08:00',
  _nuanfeng: { bulletin: { id: 'b', title: '简报', date: '2026-01-01' } },
  ...patch,
})
const parse = (...items: unknown[]) => {
  const parsed = parseNews({ version: 'https://jsonfeed.org/version/1.1', title: 't', items })
  assert(parsed.ok)
  return { articles: parsed.value.value, dropped: parsed.value.dropped.map(({ code, at }) => `${code} ${at}`) }
}

describe('the news part', () => {
  it('makes paragraphs of a plain text', () => {
    const { articles, dropped } = parse(item())
    assert.deepEqual(
      articles[0]?.blocks.map(block => block.type === 'paragraph' && block.text),
      ['第一段', '第二段'],
    )
    assert.equal(articles[0]?.publishedAtMs, Date.parse('2026-01-01T00:00:00+08:00'))
    assert.deepEqual(dropped, [])
  })

  it('drops a bad article, says where and what, and keeps the others', () => {
    const { articles, dropped } = parse(
      item({ id: 'ok' }),
      null,
      item({ id: 'x', title: '' }),
      item({ id: 'y', date_published: '2026-02-31T00:00:00+08:00' }),
    )
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['ok'],
    )
    assert.deepEqual(dropped, ['bad_item /items/1', 'bad_item /items/2/title', 'bad_item /items/3'])
  })

  it('keeps the first of two articles that claim one id', () => {
    const { articles, dropped } = parse(item({ title: '先' }), item({ title: '后' }))
    assert.deepEqual([articles.map(({ title }) => title), dropped], [['先'], ['duplicate_id /items/1']])
  })

  it('passes over a topic and a kind of block that a later version added', () => {
    const blocks = [
      { type: 'paragraph', text: '正文' },
      { type: 'video', url: 'x' },
    ]
    const { articles } = parse(
      item({ tags: ['rights', 'weather'], _nuanfeng: { bulletin: { id: 'b', title: '简报', date: '2026-01-01' }, blocks } }),
    )
    assert.deepEqual([articles[0]?.topics, articles[0]?.blocks.length], [['rights'], 1])
  })

  it('refuses a part that is no JSON Feed', () => {
    for (const raw of [
      null,
      [],
      {},
      { version: '1', title: 't', items: [] },
      { version: 'https://jsonfeed.org/version/1.1', title: 't' },
    ]) {
      const parsed = parseNews(raw)
      assert(!parsed.ok)
      assert.equal(parsed.error.code, 'bad_part')
    }
  })
})
