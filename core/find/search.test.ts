import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Synonym } from '@core/feed/types'
import { indexPlaces } from '@core/geo/findPlaces'
import type { NamedPlace } from '@core/geo/places'
import { unpackReadings } from '@core/search/pinyin'
import { coreOf } from '@core/search/readWords'
import { simplifier } from '@core/search/simplify'
import fc from 'fast-check'
import { prepareCorpus } from './corpus'
import { type Found, prepareSearch, type SearchAids, search } from './search'
import type { FoundKind, SearchDoc } from './searchDoc'
import { sectionsOf } from './sections'

const doc = (kind: FoundKind, id: string, title: string, text = '', keywords = ''): SearchDoc => ({
  kind,
  id,
  title,
  text,
  keywords,
})
const DOCS = [
  doc('answer', 'fined', '被罚款、扣钱怎么办', '先别签字，别认账', '克扣 押金'),
  doc('hotline', '12351', '12351 工会热线', '入会、维权'),
  doc('guide', 'gold', '寄黄金、现金', '验货', '金条'),
  doc('station', 'S1', '江边驿站', '甲区 江边路 1 号', '骑手驿站 卫生间'),
  doc('station', 'S2', '湖边驿站', '乙区 湖边路 2 号', '骑手驿站 微波炉'),
  doc('article', 'A1', '小哥拦下骗局', '老人到付 8000 元', '反诈'),
]
const saying = (id: string, title: string, said: string, rest: Partial<Synonym> = {}): Synonym => ({
  id,
  title,
  said,
  amenities: [],
  when: null,
  leads: [],
  ...rest,
})
const SAYINGS = [
  saying('toilet', '卫生间', '厕所 上厕所 wc', { amenities: ['toilet'] }),
  saying('fined', '扣钱', '罚我钱 被扣钱', { leads: ['answer:fined', 'answer:gone'] }),
  saying('gold', '黄金', '金子', { leads: ['guide:gold'] }),
  saying('near', '驿站', '附近', { when: 'now' }),
]
const READINGS = unpackReadings('bian边ce厕dian店电gong工guan惯hu湖huang黄jiang江降jin今金kou扣qian钱qu区ren人suo所wei微')
const place: NamedPlace = {
  kind: 'metro',
  name: '江边',
  district: null,
  aliases: [],
  at: { datum: 'wgs84', lng: 121, lat: 31 },
  errorM: 200,
}
const AIDS: SearchAids = {
  places: indexPlaces({ places: [place], lines: [] }, READINGS),
  readings: READINGS,
  simplify: simplifier('電电廁厕錢钱'),
}
const searched = prepareSearch(prepareCorpus(DOCS), SAYINGS)
const found = (typed: string): Found => search(typed, searched, AIDS)!
const ids = (typed: string): readonly string[] => found(typed).docs.map(hit => hit.doc.id)

describe('a search', () => {
  it('asks for stations that have what is meant, however it is said, and from a place that was named with it', () => {
    for (const typed of ['厕所', '哪里有厕所', '上厕所', 'WC', 'ｗｃ', '廁所', 'cesuo']) {
      const { stations } = found(typed)
      assert.deepEqual([typed, stations?.ask.amenities, stations?.ask.around], [typed, ['toilet'], null])
    }
    assert.equal(found('江边厕所').stations?.ask.around?.name, '江边')
  })

  it('follows what the list of sayings leads to, past what isn’t there, and doesn’t lose what says so itself', () => {
    assert.equal(ids('罚我钱')[0], 'fined')
    assert.equal(ids('克扣')[0], 'fined')
    assert.equal(ids('押金不退')[0], 'fined')
    assert.equal(ids('扣了我钱')[0], 'fined')
  })

  it('finds a hotline by its number, whole or begun, and a word within what was typed', () => {
    assert.equal(ids('12351')[0], '12351')
    assert.equal(ids('123')[0], '12351')
    assert.equal(ids('接到12351的电话')[0], '12351')
  })

  it('hears what isn’t written: characters that sound the same, pinyin whole and by first letters', () => {
    for (const typed of ['黄今', 'huangjin', '寄黄今', 'kouqian']) {
      const { docs, takenFor } = found(typed)
      assert.ok(docs[0] && takenFor, typed)
    }
    assert.equal(ids('黄今')[0], 'gold')
    assert.equal(ids('kouqian')[0], 'fined')
  })

  it('finds places by name, and asks for what is soonest from there', () => {
    const { places, stations } = found('江边')
    assert.deepEqual([places?.all[0]?.name, stations?.ask.around?.name], ['江边', '江边'])
  })

  it('finds stations by what they are called before those that only mention it', () => {
    assert.deepEqual(found('江边路').stations?.ask.ids, [['S1']])
    assert.equal(found('附近').stations?.ask.when, 'now')
  })

  it('takes words typed apart in any order, all of them', () => {
    assert.deepEqual(ids('到付 老人'), ['A1'])
    assert.deepEqual(ids('老人　到付'), ['A1'])
  })

  it('says that it only comes close when nothing says it, and is empty when nothing is close', () => {
    const { isGuess, docs } = found('骗局子')
    assert.deepEqual([isGuess, docs[0]?.doc.id], [true, 'A1'])
    const none = found('恐龙火星')
    assert.deepEqual([none.docs, none.stations, none.places], [[], null, null])
    for (const nothing of ['', '　 ', '？', '🛵'.repeat(0)]) assert.equal(search(nothing, searched, AIDS), null)
  })

  it('shows the surest first, then kind by kind', () => {
    const kinds = (typed: string): readonly string[] => sectionsOf(found(typed), true).map(section => section.kind)
    assert.equal(kinds('厕所')[0], 'stations')
    assert.equal(kinds('江边')[0], 'places')
    assert.equal(kinds('罚我钱')[0], 'best')
    assert.ok(!sectionsOf(found('厕所'), false).some(section => section.kind === 'stations'))
  })
})

describe('what stands beside records', () => {
  it('is a place that was begun, heard, or in part: surer than what only mentions it, less sure than a name', () => {
    assert.ok(found('江边').places!.score > found('江').places!.score)
    assert.deepEqual([found('降边').places?.all[0]?.name, found('降边').isGuess], ['江边', false])
    // Two letters begin everything, and one part of a name says too little beside what was found.
    assert.deepEqual([found('jb').places, found('jia').places?.all[0]?.name], [null, '江边'])
    assert.equal(found('江边驿站').places, null)
  })

  it('is stations: those called so first, then those that mention it', () => {
    const more = [...DOCS, doc('station', 'S3', '远', '在江边路口'), doc('station', 'S4', '江边路驿站', '')]
    const { stations } = search('江边路', prepareSearch(prepareCorpus(more), SAYINGS), AIDS)!
    assert.deepEqual(stations?.ask.ids, [['S4'], ['S1', 'S3']])
    assert.equal(found('恐龙火星').stations, null)
  })

  it('is a place to measure from only when stations were asked for with it', () => {
    assert.deepEqual(found('江边哪里有厕所').stations?.ask, { amenities: ['toilet'], when: null, ids: null, around: place })
    assert.deepEqual(found('江边').stations?.ask, { amenities: [], when: null, ids: null, around: place })
    assert.equal(found('厕所').stations?.ask.around, null)
    assert.ok(found('江边厕所').stations!.score > found('厕所很脏很臭').stations!.score)
  })

  it('is what comes close: stations among it, records among it, and never surer than what was found', () => {
    const { stations, isGuess, docs } = found('湖西边驿')
    assert.deepEqual([isGuess, stations?.ask.ids, docs], [true, [['S1', 'S2']], []])
    assert.ok(stations!.score < found('江边路').stations!.score)
    assert.deepEqual([found('骗局子').stations, ids('骗局子')], [null, ['A1']])
    assert.equal(found('拦下').isGuess, false)
  })

  it('is what it was taken for, only where that isn’t what was typed, and the words to mark', () => {
    assert.deepEqual(
      ['kouqian', '扣钱', '厕所', '上厕所'].map(typed => found(typed).takenFor),
      ['扣钱', null, null, null],
    )
    for (const word of ['到付老人', '到付', '老人']) assert.ok(found('到付 老人').words.includes(word), word)
    for (const word of ['上厕所', '卫生间']) assert.ok(found('我想上厕所').words.includes(word), word)
    assert.ok(found('kouqian').words.includes('扣钱'))
    const { words } = found('厕所 厕所')
    assert.equal(new Set(words).size, words.length)
  })

  it('keeps records that are as sure as each other in the order of the feed', () => {
    const docs = [doc('answer', 'core', '押金'), ...Array.from({ length: 12 }, (_, at) => doc('guide', `g${at}`, '请问押金'))]
    const { docs: sure } = search('请问押金', prepareSearch(prepareCorpus(docs), []), AIDS)!
    assert.deepEqual(
      sure.map(each => each.doc.id),
      docs.map(({ id }) => id),
    )
  })
})

const text = fc.string({
  unit: fc.constantFrom('a', 'Ａ', 'B', 'İ', '到', '付', '厕', '所', '怎么', '办', '吗', ' ', '　', '\n', '🛵', 'ß', '(', '\\'),
})

describe('what searching promises of any text', () => {
  it('finds a record by any two letters of its title and of its text', () => {
    const anywhere = fc
      .constantFrom(...DOCS.filter(({ kind }) => kind !== 'station'))
      .chain(each => fc.tuple(fc.constant(each), fc.constantFrom(each.title, each.text), fc.nat(30)))
    fc.assert(
      fc.property(anywhere, ([each, field, from]) => {
        const typed = field.slice(from % Math.max(1, field.length - 1), (from % Math.max(1, field.length - 1)) + 2)
        if (!/^[\u4e00-\u9fff]{2}$/.test(typed) || coreOf(typed) !== typed) return
        assert.ok(ids(typed).includes(each.id), `${typed} in ${each.id}`)
      }),
    )
  })

  it('never fails and never leaves a query with nothing of it', () => {
    fc.assert(
      fc.property(text, query => {
        const result = search(query, searched, AIDS)
        if (result) sectionsOf(result, true)
        assert.ok(coreOf(query) !== '' || query === '')
      }),
    )
  })
})
