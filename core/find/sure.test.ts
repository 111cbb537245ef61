import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Synonym } from '@core/feed/types'
import { unpackReadings } from '@core/search/pinyin'
import { readWords } from '@core/search/readWords'
import { doc } from '@test/fakes/searched'
import fc from 'fast-check'
import { closest } from './closest'
import { prepareCorpus } from './corpus'
import type { Meaning } from './meanings'
import { type Scores, scoreLetters, scoreMeanings, scoreSounds } from './score'
import type { FoundKind, SearchDoc } from './searchDoc'

const asked = (typed: string) => readWords(typed, text => text)
const SAYING: Synonym = { id: 's', title: '押金', said: '', amenities: [], when: null, leads: [] }

/** What stands where, surest first, whichever way round the records lie: those as sure as each other in one word. */
function inOrder(docs: readonly SearchDoc[], scored: (docs: readonly SearchDoc[]) => Scores): string {
  const order = (all: readonly SearchDoc[]): string => {
    const byScore = new Map<number, string[]>()
    for (const [index, score] of scored(all)) byScore.set(score, [...(byScore.get(score) ?? []), all[index]!.id])
    return [...byScore]
      .sort(([a], [b]) => b - a)
      .map(([, ids]) => ids.sort().join('='))
      .join(' > ')
  }
  const found = order(docs)
  assert.equal(order([...docs].reverse()), found)
  return found
}
const byLetters = (typed: string, docs: readonly SearchDoc[]): string =>
  inOrder(docs, all => scoreLetters(prepareCorpus(all), asked(typed)))

describe('a record is the surer found', () => {
  it('the more what was typed is what it is called: its title, its words, a part of these, a label, its text', () => {
    const docs = [
      doc('answer', 'title', '押金', '押金'),
      doc('answer', 'word', '钱', '', '罚款 押金 工资'),
      doc('answer', 'lastword', '钱', '', '罚款 押金'),
      doc('answer', 'titleword', '退 押金', ''),
      doc('answer', 'latter', '钱', '', '退押金 押金'),
      doc('answer', 'begins', '押金不退'),
      doc('answer', 'holds', '被扣押金'),
      doc('answer', 'partofword', '钱', '', '退押金'),
      doc('answer', 'wordbegins', '钱', '', '押金不退'),
      doc('article', 'label', '简报', '', '押金'),
      doc('station', 'station', '驿站', '不收押金', '押金'),
      doc('answer', 'text', '钱', '不退押金'),
      doc('answer', 'none', '押', '金', '金押'),
    ]
    assert.equal(
      byLetters('押金', docs),
      'lastword=title=titleword=word > latter > begins > holds > partofword=wordbegins > label=station > text',
    )
    // What people say around it says nothing.
    assert.equal(byLetters('押金怎么办', docs), byLetters('押金', docs))
  })

  it('the more of what was typed its own words are, and not by a letter alone or by labels', () => {
    const docs = [
      doc('answer', 'long', '钱', '', '押金条子 退'),
      doc('answer', 'short', '钱', '', '押金'),
      doc('answer', 'letter', '条', '', '子'),
      doc('station', 'label', '驿站', '', '押金'),
    ]
    assert.equal(byLetters('押金条子写错字', docs), 'long > short')
  })

  it('the more of the whole question it holds, as it was typed before its core', () => {
    const docs = [doc('answer', 'whole', '请问押金'), doc('answer', 'core', '押金一览')]
    assert.equal(byLetters('请问押金', docs), 'whole > core')
    assert.equal(byLetters('押金', docs), 'core > whole')
  })

  it('by all words that were typed apart, as sure as the least sure of them', () => {
    const docs = [
      doc('answer', 'titles', '老人说到付', ''),
      doc('answer', 'text', '老人', '到付的包裹'),
      doc('answer', 'texts', '包裹', '老人的到付'),
      doc('answer', 'half', '包裹', '老人的'),
      doc('answer', 'other', '包裹', '到付的'),
    ]
    const found = byLetters('到付 老人', docs)
    assert.equal(found, 'titles > text > texts')
    assert.equal(byLetters('老人 到付', docs), found)
    assert.equal(byLetters('说到 老人', docs), 'titles > text')
  })

  it('by what the list of sayings leads to, the first before the second, then by the title it means, then by the text', () => {
    const docs = [
      doc('answer', 'second', '甲'),
      doc('answer', 'first', '乙'),
      doc('answer', 'titled', '退押金'),
      doc('answer', 'worded', '丙', '', '押金'),
      doc('station', 'stationtitle', '押金驿站'),
      doc('station', 'stationlabel', '驿站', '', '押金'),
      doc('answer', 'text', '丁', '交了押金'),
    ]
    const means = (...meanings: readonly Meaning[]) =>
      inOrder(docs, all => {
        const scores: Scores = new Map()
        const leads = new Map(all.map(({ kind, id }, index) => [`${kind}:${id}`, index]))
        scoreMeanings(scores, prepareCorpus(all), meanings, leads)
        return scores
      })
    const synonym = { ...SAYING, leads: ['answer:first', 'answer:gone', 'answer:second'] }
    assert.equal(means({ synonym, word: '押金', share: 1 }), 'first > second > stationtitle=titled=worded > text')
    // Of what is hardly understood texts aren't asked, nor for what is meant second.
    assert.equal(means({ synonym, word: '押金', share: 0.4 }), 'first > second > stationtitle=titled=worded')
    const other = { ...SAYING, id: 'o', title: '工资' }
    assert.equal(
      means({ synonym: other, word: '工资', share: 1 }, { synonym, word: '押金', share: 0.6 }),
      'first > second > stationtitle=titled=worded',
    )
    assert.equal(
      inOrder([doc('answer', 'wifi', '哪里有 Wifi')], all => {
        const scores: Scores = new Map()
        scoreMeanings(scores, prepareCorpus(all), [{ synonym: { ...SAYING, title: 'WiFi' }, word: '上网', share: 1 }], new Map())
        return scores
      }),
      'wifi',
    )
    // The surer it was understood, the surer what it leads to.
    const sure = (share: number): number => {
      const scores: Scores = new Map()
      scoreMeanings(scores, prepareCorpus(docs), [{ synonym, word: '押金', share }], new Map([['answer:first', 1]]))
      return scores.get(1)!
    }
    assert.ok(sure(1) > sure(0.6) && sure(0.6) > sure(0.3) && sure(0.3) > sure(1) / 2)
  })

  it('by its sound: whole, then as it begins, then within; of a station its name and not what it has', () => {
    const readings = unpackReadings('an安dian店huang黄皇jia家jin金今ren人wei微zhan站')
    const docs = [
      doc('guide', 'whole', '黄金'),
      doc('guide', 'word', '甲', '', '乙 黄金'),
      doc('guide', 'begins', '黄金店'),
      doc('guide', 'within', '家黄金店'),
      doc('station', 'station', '黄金站', '', '黄金'),
      doc('station', 'label', '安站', '', '黄金'),
      doc('article', 'article', '家黄金', '', '黄金'),
      doc('guide', 'none', '金黄'),
    ]
    const bySound = (typed: string) =>
      inOrder(docs, all => {
        const scores: Scores = new Map()
        scoreSounds(scores, prepareCorpus(all), asked(typed), readings)
        return scores
      })
    for (const typed of ['huangjin', '皇今']) assert.equal(bySound(typed), 'whole=word > begins=station > article=within', typed)
    // A southern ear is lent to characters, not to letters.
    assert.equal(bySound('huanjin'), '')
    assert.equal(bySound('寄皇今了'), 'whole=word')
    assert.equal(bySound('renren'), '')
  })
})

describe('what comes closest', () => {
  it('shares most pairs of letters with what was typed in titles and words, rare pairs counting for more, labels for half', () => {
    const text = (most: number) => fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'A'), maxLength: most })
    const record = fc.tuple(fc.constantFrom<FoundKind>('answer', 'station', 'article'), text(5), text(5))
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), text(5), fc.nat(4), (records, typed, most) => {
        const docs = records.map(([kind, title, keywords], at) => doc(kind, `${at}`, title, '甲乙丙', keywords))
        const query = asked(typed)
        const pairs = new Set([...query.core].map((_, at) => query.core.slice(at, at + 2)).filter(({ length }) => length === 2))
        const holds = ({ title, keywords }: SearchDoc, pair: string): boolean =>
          [title, keywords].some(each => each.toLowerCase().includes(pair))
        const worth = (each: SearchDoc): number =>
          [...pairs].reduce(
            (sum, pair) => sum + (holds(each, pair) ? 1 / docs.filter(other => holds(other, pair)).length : 0),
            0,
          ) * (each.kind === 'answer' ? 1 : 0.5)
        const found = closest(prepareCorpus(docs), query, most)
        const sharing = docs.filter(each => worth(each) > 0)
        assert.equal(found.length, Math.min(most, sharing.length))
        assert.equal(new Set(found).size, found.length)
        for (const [at, index] of found.entries()) {
          const next = found[at + 1]
          const after = next === undefined ? sharing.filter(({ id }) => !found.includes(Number(id))) : [docs[next]!]
          for (const each of after) {
            const less = worth(docs[index]!) - worth(each)
            assert.ok(less > -1e-9 && (less > 1e-9 || index < Number(each.id)), `${index} before ${each.id} for ${typed}`)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
