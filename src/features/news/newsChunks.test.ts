import assert from 'node:assert/strict'
import { it } from 'node:test'
import { anArticle } from '@test/fakes/anArticle'
import type { Issue } from './issues'
import { newsChunks } from './newsChunks'

const issue = (id: string, count: number): Issue => ({
  id,
  title: id,
  date: '2026-01-01',
  articles: Array.from({ length: count }, (_, at) => anArticle({ id: `${id}-${at}` })),
})
const shapes = (issues: readonly Issue[]) =>
  newsChunks(issues).map(chunk =>
    chunk.map(({ id, articles, isStart, isEnd }) => `${isStart ? '#' : ''}${id}${articles.length}${isEnd ? '' : '…'}`),
  )

it('keeps a chunk to five rows, gives a heading to the first piece of an issue, and says which go on', () => {
  assert.deepEqual(shapes([issue('a', 3), issue('b', 13), issue('c', 1)]), [['#a3', '#b2…'], ['b5…'], ['b5…'], ['b1', '#c1']])
})

it('loses no article and keeps their order', () => {
  const issues = [issue('a', 13), issue('b', 4), issue('c', 40)]
  assert.deepEqual(
    newsChunks(issues).flatMap(chunk => chunk.flatMap(({ articles }) => articles.map(({ id }) => id))),
    issues.flatMap(({ articles }) => articles.map(({ id }) => id)),
  )
})

it('is nothing for no issue', () => {
  assert.deepEqual(newsChunks([]), [])
})
