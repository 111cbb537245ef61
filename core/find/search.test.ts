import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { coreOf } from '@core/search/readWords'
import { AIDS, DOCS, SAYINGS } from '@test/fakes/searched'
import fc from 'fast-check'
import { prepareCorpus } from './corpus'
import { type Found, prepareSearch, search } from './search'
import { sectionsOf } from './sections'

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
