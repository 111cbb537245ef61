import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Guide } from '@core/feed/types'
import { aBenefit } from '@test/fakes/aBenefit'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { aStation } from '@test/fakes/aStation'
import { aFeed, aSigner } from '@test/fakes/signedFeed'
import { useMarks } from './useMarks'

const content = {
  stations: [aStation({ id: 's0', name: '别的' }), aStation({ id: 's', name: '驿站甲' })],
  articles: [anArticle({ id: 'a0' }), anArticle({ id: 'a', title: '文章甲' })],
  guides: [{ id: 'g0', title: '别的' } as Guide, { id: 'g', title: '骗局甲' } as Guide],
  benefits: [aBenefit({ id: 'b0' }), aBenefit({ id: 'b', title: '权益甲' })],
}

describe('what a courier marked', () => {
  it('is listed by the title that the feed gives it now, newest first', () => {
    const app = anApp(content)
    const { toggleFavourite, visit } = app.courier.getState()
    for (const [kind, id] of [
      ['station', 's'],
      ['article', 'a'],
      ['guide', 'g'],
      ['benefit', 'b'],
      ['station', 'gone'],
    ] as const)
      toggleFavourite(kind, id, 1)
    visit('article', 'a', 2)
    assert.deepEqual(
      app.read(() => useMarks('favourites')).map(({ kind, id, title }) => `${kind} ${id} ${title}`),
      ['benefit b 权益甲', 'guide g 骗局甲', 'article a 文章甲', 'station s 驿站甲'],
    )
    assert.deepEqual(
      app.read(() => useMarks('history')),
      [{ kind: 'article', id: 'a', title: '文章甲' }],
    )
  })

  it('keeps the title of an article that may have moved into older issues, and of nothing else', () => {
    const archive = [aFeed(aSigner(), { titles: ['往期'] })]
    for (const [app, expected] of [
      [anApp({ ...content, archive }), ['以前的题目']],
      [anApp(content), []],
    ] as const) {
      app.courier.getState().visit('article', 'moved', 1, '以前的题目')
      app.courier.getState().visit('station', 'closed', 2, '以前的驿站')
      assert.deepEqual(
        app.read(() => useMarks('history')).map(({ title }) => title),
        expected,
      )
    }
  })
})
