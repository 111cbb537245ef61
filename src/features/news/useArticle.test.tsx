import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RECORD_LABEL, TOPIC_LABEL } from '@core/feed/copy'
import type { Guide, SelfCheck } from '@core/feed/types'
import { aBenefit } from '@test/fakes/aBenefit'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { aStation } from '@test/fakes/aStation'
import { whatFollows } from '@test/fakes/mounted'
import { aFeed, aSigner } from '@test/fakes/signedFeed'
import { copy } from './copy'
import { newsRow } from './newsRow'
import { useArticle } from './useArticle'
import { useIssues, useTopics } from './useIssues'
import { useOlderIssues } from './useOlderIssues'

const signer = aSigner()
const archive = [aFeed(signer, { titles: ['往期一'] }), aFeed(signer, { titles: ['往期二', '往期三'] })]
/** What was started has its turn, and the page is drawn with what came of it. */
const settled = () => whatFollows(() => new Promise(setImmediate))
const articles = ['b-01', 'b-02', 'b-03'].map((id, at) =>
  anArticle({ id, rank: at + 1, topics: at === 1 ? ['antifraud'] : ['rights'] }),
)

describe('an article by its link', () => {
  it('comes with the one before and the one after', () => {
    const found = anApp({ articles }).read(() => useArticle('b-02'))
    assert(found.kind === 'ready')
    assert.deepEqual([found.previous?.id, found.article.id, found.next?.id], ['b-01', 'b-02', 'b-03'])
  })

  it('is gone when no issue is left that may hold it', () => {
    assert.deepEqual(
      anApp({ articles }).read(() => useArticle('gone')),
      { kind: 'gone' },
    )
    assert.deepEqual(
      anApp({ articles, archive, hasServer: false }).read(() => useArticle('gone')),
      { kind: 'gone' },
    )
  })

  it('may be in older issues until each was read, and is looked for at a tap as far as needed', async () => {
    const app = anApp({ articles, archive })
    for (const feed of archive) for (const [name, bytes] of feed.files) app.phone.served.set(name, bytes)
    const before = app.read(() => useArticle('t-1'))
    assert(before.kind === 'maybe_older' && before.status === 'idle')
    before.look()
    assert.equal(app.archive.getState().status, 'fetching')
    for (let at = 0; at < 200 && app.read(() => useArticle('t-1')).kind !== 'ready'; at += 1) await new Promise(setImmediate)
    const after = app.read(() => useArticle('t-1'))
    assert.equal(after.kind === 'ready' && after.article.title, '往期三')
    assert.deepEqual(
      app.read(() => useArticle('never')),
      { kind: 'gone' },
    )
  })

  it('is there without a tap when an older issue that was read once holds it, and asks nobody for it', async () => {
    const app = anApp({ articles, archive })
    for (const [name, bytes] of archive[1]!.files) app.phone.files.set(name, Buffer.from(bytes).toString())
    const page = app.show(() => useArticle('t-1'))
    for (let at = 0; at < 50 && page.now.kind !== 'ready'; at += 1) await settled()
    assert.equal(page.now.kind === 'ready' && page.now.article.title, '往期三')
    assert.deepEqual(app.phone.asked, [])
    page.again(() => useArticle('b-01'))
    assert.equal(page.now.kind, 'ready')
    page.leave()
  })

  it('is found where another was opened just before, and not looked for when it is here', async () => {
    const app = anApp({ articles, archive })
    for (const [name, bytes] of archive[1]!.files) app.phone.files.set(name, Buffer.from(bytes).toString())
    const page = app.show(() => useArticle('b-01'))
    await settled()
    assert.deepEqual([app.archive.getState().status, app.archive.getState().pages], ['idle', {}])
    page.again(() => useArticle('t-1'))
    for (let at = 0; at < 50 && page.now.kind !== 'ready'; at += 1) await settled()
    assert.equal(page.now.kind, 'ready')
    page.leave()
  })

  it('leads to what it names in the app and to nothing that isn’t there', () => {
    const related = { checks: ['c', 'gone'], guides: ['g'], stations: ['s'], benefits: ['x'] }
    const app = anApp({
      articles: [anArticle({ related })],
      checks: [{ id: 'c0' } as SelfCheck, { id: 'c', title: '场景' } as SelfCheck],
      guides: [{ id: 'g', title: '骗局' } as Guide],
      stations: [aStation({ id: 's' })],
      benefits: [aBenefit({ id: 'x' })],
    })
    const found = app.read(() => useArticle('b-01'))
    assert(found.kind === 'ready')
    assert.deepEqual(found.related, [
      { icon: 'shield-check', title: '场景', meta: RECORD_LABEL.checks, route: { page: 'check', id: 'c' } },
      { icon: 'shield', title: '骗局', meta: RECORD_LABEL.guides, route: { page: 'guide', id: 'g' } },
      { icon: 'pin', title: '测试驿站', meta: `${RECORD_LABEL.stations} · 测试区`, route: { page: 'station', id: 's' } },
      { icon: 'users', title: '测试权益', meta: RECORD_LABEL.benefits, route: { page: 'benefit', id: 'x' } },
    ])
  })
})

describe('the list of issues', () => {
  it('offers the topics that something is about, and shows what is about one', () => {
    const app = anApp({ articles })
    assert.deepEqual([...app.read(useTopics)].sort(), ['antifraud', 'rights'])
    const [issue, ...others] = app.read(() => useIssues('antifraud'))
    assert.deepEqual([issue?.articles.map(({ id }) => id), others.length], [['b-02'], 0])
    assert.equal(app.read(() => useIssues(null))[0]?.articles.length, 3)
  })

  it('ends where the feed has no older issues or no server, and goes on page by page where it has', async () => {
    assert.deepEqual(anApp({ articles }).read(useOlderIssues), { kind: 'none' })
    assert.deepEqual(anApp({ articles, archive, hasServer: false }).read(useOlderIssues), { kind: 'none' })
    const app = anApp({ articles, archive })
    const [one, two] = archive.map(({ index }) => index.parts.news)
    const more = app.read(useOlderIssues)
    assert(more.kind === 'more')
    more.read()
    assert.equal(app.read(useOlderIssues).kind, 'fetching')
    for (let at = 0; at < 200 && app.archive.getState().status === 'fetching'; at += 1) await new Promise(setImmediate)
    assert.equal(app.read(useOlderIssues).kind, 'offline')
    for (const feed of archive) for (const [name, bytes] of feed.files) app.phone.served.set(name, bytes)
    for (const ref of [one!, two!]) await app.archive.getState().readNext([ref])
    assert.equal(app.read(useOlderIssues).kind, 'end')
  })

  it('goes on where some of the older pages were read and not all, and says when a page was refused', async () => {
    const app = anApp({ articles, archive })
    const [one, two] = archive.map(({ index }) => index.parts.news)
    for (const [name, bytes] of archive[0]!.files) app.phone.served.set(name, bytes)
    await app.archive.getState().readNext([one!])
    assert.equal(app.read(useOlderIssues).kind, 'more')
    app.phone.served.set(two!.path, new Uint8Array(archive[1]!.files.get(two!.path)!).fill(32))
    await app.archive.getState().readNext([two!])
    assert.equal(app.read(useOlderIssues).kind, 'refused')
  })

  it('says what a row is about, whether it was read, and its date', () => {
    const article = anArticle({ topics: ['rights', 'antifraud'], summary: '提要' })
    const row = newsRow(article, false)
    assert.deepEqual(row, {
      article,
      summary: '提要',
      word: TOPIC_LABEL.rights,
      pill: 'pill amber',
      meta: `${copy.unread} · 2026-01-01`,
      unread: copy.unread,
      line: 'line',
    })
    const read = newsRow(article, true, 'antifraud')
    assert.deepEqual(
      [read.word, read.pill, read.meta, read.unread, read.line],
      [TOPIC_LABEL.antifraud, 'pill red', '2026-01-01', '', 'line read'],
    )
    const bare = newsRow(anArticle({ topics: [] }), true)
    assert.deepEqual([bare.summary, bare.word], ['', copy.bulletinWord])
  })
})
