import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Article } from '@core/feed/types'
import { anArticle } from '@test/fakes/anArticle'
import { textOf } from '@test/fakes/textOf'
import { copy } from './copy'
import { IssueList } from './IssueList'
import { issuesOf } from './issues'
import type { OlderIssues } from './useOlderIssues'

/** The longest title of the real bulletin (2024-12-16), and one as long as the format allows. */
const LONGEST_REAL = '青浦邮政管理局党支部组织开展主题党日活动 观看红色电影《大突围》'
const LONGEST = '长'.repeat(200)
const ignore = (): void => undefined

const list = (articles: readonly Article[], older: OlderIssues = { kind: 'none' }, readIds: readonly string[] = []) => (
  <IssueList
    issues={issuesOf(articles, null)}
    topics={articles.length > 0 ? ['rights'] : []}
    topic={null}
    older={older}
    readIds={readIds}
    onTopic={ignore}
    onOpen={ignore}
  />
)

describe('the list of all issues', () => {
  it('says what to do when there is nothing yet, and offers no topic that finds nothing', () => {
    assert.equal(textOf(list([])), copy.empty)
  })

  it('shows one article with its issue, its summary and that it is unread', () => {
    assert.equal(
      textOf(list([anArticle({ title: LONGEST_REAL, summary: '测试摘要' })])),
      `${copy.everyTopic} 权益 2026-01-01 测试简报 ${LONGEST_REAL} 测试摘要 权益 ${copy.unread}`,
    )
  })

  it('shows the longest title whole', () => {
    assert.ok(textOf(list([anArticle({ title: LONGEST })])).includes(LONGEST))
  })

  it('tells read from unread in words, not by colour alone', () => {
    const read = list([anArticle()], { kind: 'none' }, ['b-01'])
    assert.ok(!textOf(read).includes(copy.unread))
    assert.ok(textOf(list([anArticle()])).includes(copy.unread))
  })

  it('draws ten rows at first, however many there are', () => {
    const thousand = Array.from({ length: 1000 }, (_, at) => anArticle({ id: `b-${at}`, title: `测试 ${at} 号` }))
    assert.equal(textOf(list(thousand)).match(/号/g)?.length, 10)
  })

  it('says of older issues that there are more, that they come, why they didn’t, and where they end', () => {
    const words = (older: OlderIssues) =>
      textOf(list([anArticle()], older))
        .split(copy.unread)[1]!
        .trim()
    assert.equal(words({ kind: 'more', read: ignore }), copy.older)
    assert.equal(words({ kind: 'fetching' }), copy.fetchingOlder)
    assert.equal(words({ kind: 'offline', read: ignore }), `${copy.olderOffline} ${copy.tryAgain}`)
    assert.equal(words({ kind: 'refused', read: ignore }), `${copy.olderRefused} ${copy.tryAgain}`)
    assert.equal(words({ kind: 'end' }), copy.noOlder)
    assert.equal(words({ kind: 'none' }), '')
  })
})
