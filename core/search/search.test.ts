import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { fold } from './fold'
import { matchRanges } from './matchRanges'
import { prepareCorpus, type SearchDoc, searchAll, wordsOf } from './search'

const doc = (kind: string, title: string, text = '', keywords = ''): SearchDoc => ({ kind, id: title, title, text, keywords })
const found = (query: string, docs: readonly SearchDoc[]): string[] =>
  searchAll(query, prepareCorpus(docs), 10).flatMap(({ hits }) => hits.map(({ id }) => id))

const GUIDE = doc('guide', '到付件骗局', '保健品寄给老人，到付 8000 元。', '货到付款 代收')
const STATION = doc('station', '真如环宇城驿站', '普陀区 真如镇街道 有WiFi', '手机充电 卫生间')

describe('searching everything on the phone', () => {
  it('finds the words in any order, wherever they are', () => {
    assert.deepEqual(found('老人 到付', [GUIDE, STATION]), ['到付件骗局'])
    assert.deepEqual(found('到付 老人', [GUIDE, STATION]), ['到付件骗局'])
    assert.deepEqual(found('到付 充电', [GUIDE, STATION]), [])
  })

  it('takes full-width letters, capitals and odd spaces as meant', () => {
    assert.deepEqual(found('ｗｉｆｉ　真如', [GUIDE, STATION]), ['真如环宇城驿站'])
    assert.deepEqual(found('８０００', [GUIDE, STATION]), ['到付件骗局'])
  })

  it('finds a guide by the other words couriers use for it', () => {
    const [group] = searchAll('货到付款', prepareCorpus([GUIDE]), 10)
    assert.deepEqual(group?.hits[0]?.snippet, '货到付款 代收')
    assert.deepEqual(group?.hits[0]?.snippetRanges, [[0, 4]])
  })

  it('puts titles before other words before texts', () => {
    const docs = [doc('a', 'text', '充电'), doc('a', 'words', '', '充电'), doc('a', '充电')]
    assert.deepEqual(found('充电', docs), ['充电', 'words', 'text'])
  })

  it("groups by kind in the corpus's order, shows so many and counts them all", () => {
    const docs = [doc('station', '驿站一'), doc('news', '驿站新闻'), doc('station', '驿站二')]
    const groups = searchAll('驿站', prepareCorpus(docs), 1)
    assert.deepEqual(
      groups.map(({ kind, hits, total }) => [kind, hits.length, total]),
      [
        ['station', 1, 2],
        ['news', 1, 1],
      ],
    )
  })

  it('finds nothing for nothing', () => {
    assert.deepEqual(searchAll('　 ', prepareCorpus([GUIDE]), 10), [])
  })

  it('shows the piece of the text around the match, cut where it says so', () => {
    const long = doc('a', 'x', `${'前'.repeat(100)}\n到付${'后'.repeat(100)}`)
    const [group] = searchAll('到付', prepareCorpus([long]), 1)
    const { snippet, snippetRanges } = group!.hits[0]!
    assert.match(snippet, /^…前+ 到付后+…$/)
    assert.deepEqual(
      snippetRanges.map(([from, to]) => snippet.slice(from, to)),
      ['到付'],
    )
  })
})

const text = fc.string({ unit: fc.constantFrom('a', 'Ａ', 'B', 'İ', '到', '付', ' ', '　', '\n', '🛵', 'ß') })

describe('what searching promises of any text', () => {
  it('keeps every position when it folds, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(text, each => {
        assert.equal(fold(each).length, each.length)
        assert.equal(fold(fold(each)), fold(each))
      }),
    )
  })

  it('marks pieces of the original that are the words, in order and apart', () => {
    fc.assert(
      fc.property(text, text, (each, query) => {
        const words = wordsOf(query)
        let end = -1
        for (const [from, to] of matchRanges(each, words)) {
          assert(from > end && to > from && to <= each.length)
          assert(words.some(word => fold(each.slice(from, to)).includes(word)))
          end = to
        }
      }),
    )
  })

  it('finds a document exactly when every word is in it', () => {
    fc.assert(
      fc.property(text, text, text, text, (title, body, keywords, query) => {
        const words = wordsOf(query)
        const isThere = words.length > 0 && words.every(word => [title, body, keywords].some(part => fold(part).includes(word)))
        assert.equal(found(query, [doc('a', title, body, keywords)]).length, isThere ? 1 : 0)
      }),
    )
  })

  it('marks words inside the title and the snippet it shows', () => {
    fc.assert(
      fc.property(text, text, text, (title, body, query) => {
        const words = wordsOf(query)
        for (const { hits } of searchAll(query, prepareCorpus([doc('a', title, body)]), 1)) {
          for (const { titleRanges, snippet, snippetRanges } of hits) {
            assert.deepEqual(titleRanges, matchRanges(title, words))
            for (const [, to] of snippetRanges) assert(to <= snippet.length)
          }
        }
      }),
    )
  })
})
