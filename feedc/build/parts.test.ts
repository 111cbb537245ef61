import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { openPart } from '@core/feed/openPart'
import { PART_NAMES } from '@core/feed/wire/index'
import { checkContent } from '@feedc/checkContent'
import type { Content, FeedConfig } from '@feedc/content/Content'
import { compiledPart } from '@test/fakes/compiled'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { composeNews } from './compose'
import { hashParts } from './hashParts'
import { indexOf } from './indexOf'
import { newsPages } from './newsPages'
import { serialize } from './serialize'

const NOW = Date.parse('2026-11-24T08:00:00+08:00')
let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())
const content = (): Content => checkContent(tree.dir, NOW).content

describe('a part as written', () => {
  it('opens on a phone when there is nothing in it: an empty list is a list', () => {
    const nothing: Content = {
      ...content(),
      articles: [],
      stations: [],
      alerts: [],
      guides: [],
      checks: [],
      paths: [],
      triage: [],
      channels: [],
      benefits: [],
      hotlines: [],
      legal: [],
      checklists: [],
      answers: [],
      synonyms: [],
    }
    const { parts, files } = hashParts(nothing)
    for (const name of PART_NAMES) {
      const part = openPart(name, parts[name], files.find(file => file.name === parts[name].path)!.bytes)
      assert.ok(part.ok, name)
    }
  })

  it('says that a self-check has no number to call, which is not the same as saying nothing', () => {
    tree.edit('checks/01-test.yaml', "calls: ['110']", 'calls: []')
    assert.deepEqual(compiledPart(content(), 'alerts').checks[0]?.calls, [])
  })

  it('leaves out what nobody knows, and nothing else', () => {
    const written = (value: unknown): unknown => JSON.parse(serialize(value).toString())
    assert.deepEqual(written({ a: null, b: 0, c: '', d: false, e: [], f: [null], kind: 'repost', geometry: null }), {
      b: 0,
      c: '',
      d: false,
      f: [null],
      geometry: null,
    })
    assert.deepEqual(written({ kind: 'media', text: 'repost', weekly: [], intervals: [] }), {
      kind: 'media',
      text: 'repost',
      weekly: [],
      intervals: [],
    })
    assert.deepEqual(written([{ related: { guides: [], checks: [] } }, { related: { guides: ['a'], checks: [] } }]), [
      {},
      { related: { guides: ['a'] } },
    ])
  })

  it('has the same words whatever else is in the folder: a source once said is said the same', () => {
    const texts = (): string => serialize(content().stations[0]?.value).toString()
    const before = texts()
    tree.write('guides/02-more.md', '---\ntitle: x\n---\n')
    assert.equal(texts(), before)
  })
})

describe('the news part for other readers', () => {
  it('names the feed, its publisher, its language, and the page of older articles', () => {
    tree.edit('feed.yaml', 'title: 测试', 'title: 测试\npublisher: 测试工会')
    assert.deepEqual(composeNews(content(), [], 'archive-1.json'), {
      version: 'https://jsonfeed.org/version/1.1',
      title: '测试',
      next_url: 'archive-1.json',
      authors: [{ name: '测试工会' }],
      language: 'zh-CN',
      items: [],
    })
  })

  it('has no page and no publisher where there is none', () => {
    assert.deepEqual(composeNews(content(), [1], undefined), {
      version: 'https://jsonfeed.org/version/1.1',
      title: '测试',
      language: 'zh-CN',
      items: [1],
    })
    assert.equal((composeNews({ ...content(), config: null }, [], undefined) as { title: string }).title, '')
  })
})

describe('the order of articles', () => {
  type Item = Content['articles'][number]
  let base: Content
  beforeEach(() => {
    base = content()
  })
  const article = (issue: string, date: string, number: string, rank: number, text = ''): Item => {
    const [entry] = base.articles
    assert(entry)
    const { value } = entry
    const _nuanfeng = { ...value._nuanfeng, rank, bulletin: { id: issue, title: issue, date } }
    return { ...entry, value: { ...value, id: `${issue}-${number}`, content_text: text, _nuanfeng } }
  }
  const pages = (articlesInNews: number, ...articles: Item[]) => {
    const config = base.config!
    const { news, archive } = newsPages({
      ...base,
      articles,
      config: { ...config, value: { ...config.value, articlesInNews } },
    })
    return { news: news.map(({ id }) => id), archive: archive.map(page => page.map(({ id }) => id)) }
  }

  it('is by the day of the issue, then the issue, then what touches a courier’s day, then as printed', () => {
    const { news } = pages(
      9,
      article('b', '2026-02-01', '02', 5),
      article('a', '2026-01-01', '01', 1),
      article('b', '2026-02-01', '01', 5),
      article('c', '2026-02-01', '01', 1),
      article('b', '2026-02-01', '03', 2),
      article('z', '2026-03-01', '01', 9),
    )
    assert.deepEqual(news, ['z-01', 'b-03', 'b-01', 'b-02', 'c-01', 'a-01'])
  })

  it('is cut after as many as the editor wants, and never before the first', () => {
    const items = [1, 2, 3].map(at => article(`${at}`, `2026-01-0${at}`, '01', 5))
    assert.deepEqual(pages(3, ...items), { news: ['3-01', '2-01', '1-01'], archive: [] })
    assert.deepEqual(pages(2, ...items), { news: ['3-01', '2-01'], archive: [['1-01']] })
    for (const none of [0, -1]) assert.deepEqual(pages(none, ...items).news, ['3-01'])
  })

  it('is cut where the news part would pass 100,000 bytes, however few they are, and one long article stands alone', () => {
    const long = (at: number, bytes: number): Item => article(`${at}`, `2026-01-0${at}`, '01', 5, 'x'.repeat(bytes))
    assert.deepEqual(pages(9, long(1, 1500), long(2, 49_000), long(3, 49_000)).news, ['3-01', '2-01'])
    assert.deepEqual(pages(9, long(2, 50_000), long(3, 49_000)).news, ['3-01'])
    assert.deepEqual(pages(9, long(2, 100), long(3, 120_000)), { news: ['3-01'], archive: [['2-01']] })
  })

  it('fills pages of the archive from the oldest end, so that a full one never changes again', () => {
    const long = (at: number, bytes = 90_000): Item => article(`${at}`, `2026-01-0${at}`, '01', 5, 'x'.repeat(bytes))
    const five = [1, 2, 3, 4, 5].map(at => long(at))
    assert.deepEqual(pages(1, ...five).archive, [
      ['2-01', '1-01'],
      ['4-01', '3-01'],
    ])
    assert.deepEqual(pages(1, ...five, long(6)).archive, [['2-01', '1-01'], ['4-01', '3-01'], ['5-01']])
    assert.deepEqual(pages(1, long(1, 250_000), long(2), long(3)).archive, [['1-01'], ['2-01']])
  })

  it('names each page by its number, the oldest being the first, and lists the newest first', () => {
    const long = (at: number): Item => article(`${at}`, `2026-01-0${at}`, '01', 5, 'x'.repeat(90_000))
    const config = base.config!
    const { archive, parts, files } = hashParts({
      ...base,
      articles: [1, 2, 3, 4, 5, 6].map(long),
      config: { ...config, value: { ...config.value, articlesInNews: 1 } },
    })
    assert.deepEqual(
      archive.map(({ path }) => path.split('.')[0]),
      ['archive-3', 'archive-2', 'archive-1'],
    )
    const next = (path: string): unknown =>
      JSON.parse(Buffer.from(files.find(({ name }) => name === path)!.bytes).toString()).next_url
    assert.deepEqual(
      [parts.news, ...archive].map(({ path }) => next(path)),
      [...archive.map(({ path }) => path), undefined],
    )
  })
})

describe('the index', () => {
  const config: FeedConfig = {
    feed: 'test-feed',
    title: '测试',
    expiresDays: 90,
    articlesInNews: 60,
    revision: null,
    allow: { hosts: [], appids: [], phones: [] },
    tiles: null,
    tilesCredit: null,
    reportUrl: null,
    acceptOpen: null,
    publisher: null,
  }
  const parts = {} as never
  it('is dated by the clock, counts the days that the editor vouches for, and is numbered by its second', () => {
    assert.deepEqual(indexOf(config, NOW + 999, { parts, archive: [] }), {
      spec: '1.0',
      feed: 'test-feed',
      revision: NOW / 1000,
      generated: '2026-11-24T08:00:00+08:00',
      expires: '2027-02-22T08:00:00+08:00',
      parts,
      archive: [],
    })
  })

  it('has the editor’s own number, and the place for reports, where he says so', () => {
    const index = indexOf({ ...config, revision: 7, reportUrl: 'https://example.gov.cn/' }, NOW, { parts, archive: [] })
    assert.deepEqual([index.revision, index.reportUrl], [7, 'https://example.gov.cn/'])
  })
})
