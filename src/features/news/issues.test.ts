import assert from 'node:assert/strict'
import { it } from 'node:test'
import { anArticle } from '@test/fakes/anArticle'
import { issuesOf, neighboursOf } from './issues'

const old = { id: 'a', title: 'A', date: '2025-01-01' }
const articles = [
  anArticle({ id: 'a-01', bulletin: old }),
  anArticle({ id: 'b-01', rank: 5 }),
  anArticle({ id: 'b-02', rank: 1, topics: ['antifraud'] }),
  anArticle({ id: 'b-03', rank: 5 }),
]

it('shows the newest issue first, and in it what touches a courier’s day first', () => {
  assert.deepEqual(
    issuesOf(articles, null).map(issue => issue.articles.map(({ id }) => id)),
    [['b-02', 'b-01', 'b-03'], ['a-01']],
  )
})

it('hides nothing: every article is in exactly one issue', () => {
  assert.equal(issuesOf(articles, null).flatMap(issue => issue.articles).length, articles.length)
})

it('keeps only issues that have something on the chosen topic', () => {
  assert.deepEqual(
    issuesOf(articles, 'antifraud').map(({ id }) => id),
    ['b'],
  )
})

it('has that order whatever order they come in: a newer issue may be printed anywhere in the feed', () => {
  const dated = ['2025-03-01', '2025-01-01', '2025-04-01', '2025-02-01'].map(date =>
    anArticle({ id: date, bulletin: { id: date, title: '', date } }),
  )
  const sameRank = ['b-3', 'b-1', 'b-4', 'b-2'].map(id => anArticle({ id, rank: 1 }))
  assert.deepEqual(
    issuesOf(dated, null).map(({ date }) => date),
    ['2025-04-01', '2025-03-01', '2025-02-01', '2025-01-01'],
  )
  assert.deepEqual(
    issuesOf(sameRank, null)[0]?.articles.map(({ id }) => id),
    ['b-1', 'b-2', 'b-3', 'b-4'],
  )
})

it('leads within the article’s own issue, and nowhere from one that is in none', () => {
  assert.deepEqual(neighboursOf(articles, articles[0]!), { previous: null, next: null })
  const stray = anArticle({ id: 'x', bulletin: { id: 'nowhere', title: '', date: '2025-01-01' } })
  assert.deepEqual(neighboursOf(articles, stray), { previous: null, next: null })
})

it('leads from one article to the next in the order of the list, and stops at the ends of the issue', () => {
  const neighbours = (id: string) => neighboursOf(articles, articles.find(article => article.id === id)!)
  assert.equal(neighbours('b-02').previous, null)
  assert.equal(neighbours('b-02').next?.id, 'b-01')
  assert.equal(neighbours('b-03').next, null)
})
