import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { AT, HASH, image, RECORDS } from '@test/fakes/wireRecords'
import * as v from 'valibot'
import { CHECK_DEFAULTS, ROLES } from './alerts'
import { SCHEMES } from './enrolment'
import { FeedIndex, PartRef } from './index'
import { Image, NewsItem, TOPICS } from './news'
import { AppId, Day, Id, Instant, PartialDate, PhoneNumber } from './primitives'

describe('every record of the feed', () => {
  it('is read whole, field by field', () => {
    for (const [name, { schema, whole }] of Object.entries(RECORDS)) assert.deepEqual(v.parse(schema, whole), whole, name)
  })

  it('takes a null for what may be left out, and for nothing else', () => {
    for (const [name, { schema, whole, left }] of Object.entries(RECORDS)) {
      for (const field of Object.keys(whole)) {
        const read = v.safeParse(schema, { ...whole, [field]: null })
        assert.equal(read.success, field in left, `${name}.${field}`)
        if (read.success) assert.deepEqual(read.output, { ...whole, [field]: left[field] }, `${name}.${field}`)
      }
    }
  })

  it('does without what may be left out, and is refused without anything else', () => {
    for (const [name, { schema, whole, left }] of Object.entries(RECORDS)) {
      for (const field of Object.keys(whole)) {
        const { [field]: _, ...rest } = whole
        const read = v.safeParse(schema, rest)
        assert.equal(read.success, field in left, `${name}.${field}`)
        if (read.success) assert.deepEqual(read.output, { ...whole, [field]: left[field] }, `${name}.${field}`)
      }
    }
  })

  it('knows every word of its lists, and reads one that came later as the most careful there is or not at all', () => {
    const words: readonly (readonly [record: string, field: string, words: readonly string[]])[] = [
      ['alert', 'msgType', ['Alert', 'Update', 'Cancel']],
      ['guide', 'role', ['victim', 'witness', 'liable']],
      ['benefit', 'scheme', ['membership', 'work_injury', 'occupational_injury', 'heat', 'care', 'housing', 'legal_aid']],
      ['hotline', 'group', ['emergency', 'union', 'labour', 'legal', 'city']],
    ]
    for (const [record, field, known] of words) {
      const { schema, whole } = RECORDS[record]!
      for (const word of known) assert.ok(v.is(schema, { ...whole, [field]: word }), `${record}.${field} ${word}`)
      for (const word of ['', 'else']) assert.ok(!v.is(schema, { ...whole, [field]: word }), `${record}.${field} ${word}`)
    }
    const kept: readonly (readonly [record: string, field: string, words: readonly string[], otherwise: string])[] = [
      ['alert', 'severity', ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'], 'Unknown'],
      ['alert', 'urgency', ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'], 'Unknown'],
      ['alert', 'certainty', ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'], 'Unknown'],
      ['source', 'kind', ['official', 'media', 'repost', 'general'], 'repost'],
    ]
    for (const [record, field, known, otherwise] of kept) {
      const { schema, whole } = RECORDS[record]!
      const read = (word: unknown) => (v.parse(schema, { ...whole, [field]: word }) as Record<string, unknown>)[field]
      for (const word of known) assert.equal(read(word), word)
      for (const word of ['', 'later']) assert.equal(read(word), otherwise, `${record}.${field} ${word}`)
      assert.throws(() => read(7), `${record}.${field}`)
    }
    assert.deepEqual([ROLES.length, SCHEMES.length, CHECK_DEFAULTS.calls], [3, 7, ['110', '96110']])
  })
})

describe('an article on the wire', () => {
  const bulletin = { id: 'b', title: '简报', date: '2026-01-01' }
  const blocks = [
    { type: 'paragraph', text: '段' },
    { type: 'heading', text: '题' },
    { type: 'list', ordered: true, items: ['一'] },
    { type: 'quote', text: '引' },
    { type: 'image', image },
  ]
  const least = { id: 'n', title: '题', content_text: '文', date_published: AT, _nuanfeng: { bulletin } }

  it('may be a body alone, in the middle of the ranks and about nothing in particular', () => {
    const related = { stations: [], guides: [], checks: [], benefits: [] }
    assert.deepEqual(v.parse(NewsItem, least), { ...least, tags: [], authors: [], _nuanfeng: { bulletin, rank: 5, related } })
  })

  it('keeps every kind of block, its rank and all it is related to', () => {
    const related = { stations: ['s'], guides: ['g'], checks: ['c'], benefits: ['b'] }
    const whole = {
      ...least,
      summary: '要',
      tags: [...TOPICS],
      authors: [{ name: '编' }],
      image: image.url,
      language: 'zh',
      _nuanfeng: { bulletin, rank: 1, blocks, related },
    }
    assert.deepEqual(v.parse(NewsItem, whole), whole)
    for (const rank of [0, 10, 1.5]) assert.ok(!v.is(NewsItem, { ...least, _nuanfeng: { bulletin, rank } }))
  })
})

describe('a form on the wire', () => {
  const forms: readonly (readonly [name: string, schema: v.GenericSchema, good: readonly unknown[], bad: readonly unknown[]])[] =
    [
      ['id', Id, ['a', 'A.b-9', 'a'.repeat(80)], ['', '-a', '.a', 'a b', 'a/b', ' a', 'a\n', 'a'.repeat(81)]],
      [
        'instant',
        Instant,
        [AT],
        [`x${AT}`, `${AT}x`, '2026-11-24T08:00:00Z', '26-11-24T08:00:00+08:00', '2026-11-24 08:00:00+08:00'],
      ],
      ['day', Day, ['2026-11-24'], ['2026-11', 'x2026-11-24', '2026-11-24x', '2026-1-24']],
      [
        'partial date',
        PartialDate,
        ['2026', '2026-11', '2026-11-24'],
        ['', '20266', 'x2026', '2026-1', '2026-11-2', '2026-11-24T'],
      ],
      ['phone', PhoneNumber, ['110', '021-12345678'], ['', '12', 'a110', '110a', '021--1', '021-']],
      ['appid', AppId, [`wx${'0'.repeat(16)}`], ['wx', `wx${'0'.repeat(17)}`, `awx${'0'.repeat(16)}`]],
      [
        'image',
        Image.entries.url,
        [image.url, `img.${HASH}.png`, `img.${HASH}.webp`, 'https://a.cn/b.jpg'],
        [
          `img.${HASH}.gif`,
          `x${image.url}`,
          `${image.url}x`,
          `img.${HASH}a.jpg`,
          'img.a.jpg',
          `img.${'g'.repeat(64)}.jpg`,
          'http://a.cn/b.jpg',
        ],
      ],
      [
        'path',
        PartRef.entries.path,
        [`news.${HASH}.json`, `news-2.${HASH}.json`],
        [`News.${HASH}.json`, `../news.${HASH}.json`, `news.${HASH}.json/..`, 'news.json'],
      ],
      ['hash', PartRef.entries.sha256, [HASH, '09'.repeat(32)], [`${HASH}a`, HASH.slice(1), 'A'.repeat(64)]],
      ['bytes', PartRef.entries.bytes, [2, 2_097_152], [1, 2_097_153, 2.5]],
      ['spec', FeedIndex.entries.spec, ['1.0', '1.12', '10.0'], ['1', 'v1.0', '1.0-beta', '1.x']],
      ['revision', FeedIndex.entries.revision, [1, 9_007_199_254_740_991], [0, 1.5, 9_007_199_254_740_992]],
    ]

  it('is what the format says, from its first sign to its last', () => {
    for (const [name, schema, good, bad] of forms) {
      for (const each of good) assert.ok(v.is(schema, each), `${name} ${each}`)
      for (const each of bad) assert.ok(!v.is(schema, each), `${name} ${each}`)
    }
  })
})
