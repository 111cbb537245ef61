import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emptyLists } from '@core/feed/parseLists'
import { anArticle } from '@test/fakes/anArticle'
import { aStation } from '@test/fakes/aStation'
import { RECORDS } from '@test/fakes/wireRecords'
import { isNotSearched, textsOf } from '@test/queries/notSearched'
import { docsOf, type SearchedFeed } from './records'
import type { SearchDoc } from './searchDoc'

const IN_LIST = {
  answer: 'answers',
  hotline: 'hotlines',
  check: 'checks',
  guide: 'guides',
  alert: 'alerts',
  checklist: 'checklists',
  path: 'paths',
  channel: 'channels',
  benefit: 'benefits',
  legal: 'legal',
} as const
type Listed = keyof typeof IN_LIST

/** The record with other words in every place of it. */
function told<T>(value: T, path = ''): T {
  if (typeof value === 'string') return (/\p{Script=Han}/u.test(value) ? `${value}${path}` : value) as T
  if (Array.isArray(value)) return value.map((each, at) => told(each, `${path}甲${at}`)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, told(each, `${path}乙${key}`)])) as T
}
const record = (kind: Listed, left = {}): Record<string, unknown> => told({ ...RECORDS[kind]!.whole, ...left })
const STATION = told(
  aStation({
    address: '一路 1 号',
    hours: { text: '每天', weekly: [], exceptions: [], scope: '大厅' },
    description: '二楼',
    amenities: { toilet: true, wifi: false },
  }),
)
const ARTICLE = told(
  anArticle({
    summary: '摘要',
    blocks: [
      { type: 'paragraph', text: '段' },
      { type: 'list', items: ['项', '目'] } as never,
      { type: 'image', image: { url: 'x', width: 1, height: 1, alt: '图' } } as never,
    ],
  }),
)
const feedOf = (lists: Partial<Record<Listed, Record<string, unknown>>>): SearchedFeed => ({
  ...emptyLists('alerts'),
  ...emptyLists('enrolment'),
  ...Object.fromEntries(Object.entries(lists).map(([kind, each]) => [IN_LIST[kind as Listed], [each]])),
  stations: [STATION],
  articles: [ARTICLE],
})
const KINDS = Object.keys(IN_LIST) as Listed[]
const ALL = Object.fromEntries(KINDS.map(kind => [kind, record(kind)])) as Record<Listed, Record<string, unknown>>
const PAGE: SearchDoc = { kind: 'page', id: 'me', title: '我的', text: '字号', keywords: '大字' }
const docs = docsOf(feedOf(ALL), [PAGE])

describe('what a search reads', () => {
  it('is every kind in the order in which they are shown, the pages of the app last', () => {
    assert.deepEqual(
      docs.map(({ kind }) => kind),
      [...KINDS, 'station', 'article', 'page'],
    )
    assert.equal(docs.at(-1), PAGE)
    assert.deepEqual(
      docs.map(({ id }) => id),
      ['w', '12351', 'c', 'g', 'a', 'k', 'p', 'c', 'b', 'l', STATION.id, ARTICLE.id, 'me'],
    )
  })

  it('is every text of a record that says no reason against it, and an excerpt has no words that aren’t the record’s', () => {
    for (const [at, { kind, title, text, keywords }] of docs.slice(0, -1).entries()) {
      const whole = [...KINDS.map(each => ALL[each]), STATION, ARTICLE][at]
      const said = [title, text, keywords].join('\n')
      const own = [...textsOf(whole, kind)]
      for (const [path, each] of own) assert.equal(said.includes(each), !isNotSearched(path), `${path}: ${each}`)
      for (const piece of text.split(/[；，]/))
        assert.ok(
          own.some(([, each]) => each === piece),
          `${kind}: ${piece}`,
        )
    }
  })

  it('calls a hotline by its number and its name, whatever was typed of the two', () => {
    assert.equal(docs[1]!.title, `12351 ${ALL.hotline.name}`)
  })

  it('has what a station has and what an article is about as words to find it by, and nothing it hasn’t', () => {
    const [station, article] = [docs.at(-3)!, docs.at(-2)!]
    assert.ok(station.keywords.split(' ').includes('卫生间') && !/Wi-?Fi|无线/i.test(station.keywords), station.keywords)
    assert.match(station.keywords, /^\S*驿站/)
    assert.notEqual(article.keywords, '')
    const { keywords } = docs.find(({ kind }) => kind === 'benefit')!
    assert.ok(keywords.includes('300 元') && /高温/.test(keywords), keywords)
  })

  it('leaves out what a record doesn’t say, without a gap', () => {
    const bare = record('answer', {
      steps: [
        { text: '停', detail: null },
        { text: '拍', detail: null },
      ],
    })
    const [answer, hotline] = docsOf(feedOf({ answer: bare, hotline: ALL.hotline }), [])
    assert.doesNotMatch(answer!.text, /[；，][；，]|[；，]$/)
    assert.equal(hotline!.keywords, '')
    const sparse = docsOf(feedOf(Object.fromEntries(KINDS.map(kind => [kind, record(kind, RECORDS[kind]!.left)]))), [])
    for (const { kind, text, keywords, title } of [
      ...sparse,
      ...docsOf({ ...feedOf({}), stations: [aStation()], articles: [anArticle()] }, []),
    ]) {
      assert.ok(title !== '' && text !== '', kind)
      assert.doesNotMatch(text, /null|undefined|[；，][；，]|^[；，]|[；，]$/, kind)
      assert.doesNotMatch(keywords, /null|undefined| {2}|^ | $/, kind)
    }
  })
})
