import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Content } from './Content'
import { releasedOn } from './releasedOn'

const AT = { file: 'a.md', line: 1, lines: {} }
const article = (id: string, issue: string, ...images: readonly string[]) =>
  ({
    at: AT,
    value: {
      id,
      _nuanfeng: {
        bulletin: { id: issue },
        ...(images.length > 0 && {
          blocks: [{ type: 'paragraph', text: '甲' }, ...images.map(url => ({ type: 'image', image: { url } }))],
        }),
      },
    },
  }) as unknown as Content['articles'][number]
const content = (until: string) =>
  ({
    articles: [article('1', 'now', 'a.jpg', 'shared.jpg'), article('2', 'later', 'b.jpg', 'shared.jpg'), article('3', 'now')],
    embargoes: [{ at: AT, value: { issue: 'later', until } }],
    images: new Map(['a.jpg', 'b.jpg', 'shared.jpg', 'logo.jpg'].map(name => [name, new Uint8Array()])),
  }) as unknown as Content
const shown = (until: string) => {
  const { articles, images } = releasedOn('2026-11-28', content(until))
  return [articles.map(({ value }) => value.id), [...images.keys()]]
}

describe('an issue that waits for its day', () => {
  it('is held back with the pictures that nothing else shows', () => {
    assert.deepEqual(shown('2026-11-29'), [
      ['1', '3'],
      ['a.jpg', 'shared.jpg', 'logo.jpg'],
    ])
    assert.deepEqual(shown('2027-01-01'), [
      ['1', '3'],
      ['a.jpg', 'shared.jpg', 'logo.jpg'],
    ])
  })

  it('is there on that day, and after it', () => {
    const all = [
      ['1', '2', '3'],
      ['a.jpg', 'b.jpg', 'shared.jpg', 'logo.jpg'],
    ]
    assert.deepEqual(shown('2026-11-28'), all)
    assert.deepEqual(shown('2026-11-27'), all)
  })
})
