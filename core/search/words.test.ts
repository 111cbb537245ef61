import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { fold } from './fold'
import { eachHolding, stack } from './haystack'
import { matchRanges } from './matchRanges'
import { QUERY_WORDS } from './queryWords.copy'
import { coreOf, readWords, wordsOf } from './readWords'
import { simplifier } from './simplify'

const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom('甲', '乙', 'a', 'Ａ'), minLength: least, maxLength: most })

describe('text as it is compared', () => {
  it('has what a Chinese keyboard types wide as a Western one types it, small', () => {
    for (let unit = 0xff01; unit <= 0xff5e; unit += 1) {
      const wide = String.fromCharCode(unit)
      assert.equal(fold(`站${wide}`), `站${wide.normalize('NFKC').toLowerCase()}`)
    }
    assert.equal(fold('\uff00\uff5f'), '\uff00\uff5f')
    for (const space of [' ', '\u3000', '\t', '\n', '\u00a0']) assert.equal(fold(`甲${space}乙`), '甲 乙')
  })

  it('keeps every position, and compared twice is the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Ａ', 'B', 'İ', '到', '　', '\n', '🛵', 'ß', '(', '\\') })
    fc.assert(
      fc.property(text, each => {
        assert.equal(fold(each).length, each.length)
        assert.equal(fold(fold(each)), fold(each))
      }),
    )
  })

  it('stays as long where a letter grows when it is lowered, and lowers the others', () => {
    assert.equal(fold('WCİＡ厕所B'), 'wcİa厕所b')
  })

  it('is simplified letter by letter, and what has no pair stays', () => {
    const simplify = simplifier('電电廁厕錢')
    assert.equal(simplify('電動車廁所錢'), '电動車厕所錢')
    assert.equal(simplifier('')('電'), '電')
  })
})

describe('many texts in one', () => {
  it('hold a word where each of them alone does, and first where it does first', () => {
    fc.assert(
      fc.property(fc.array(letters(0, 6), { maxLength: 8 }), letters(1, 3), (texts, word) => {
        const seen: [number, number][] = []
        eachHolding(stack(texts), word, (index, at) => seen.push([index, at]))
        assert.deepEqual(
          seen,
          texts.flatMap((text, index) => (text.includes(word) ? [[index, text.indexOf(word)]] : [])),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('are marked where the words stand, in one piece where these touch', () => {
    fc.assert(
      fc.property(letters(0, 12), fc.array(letters(0, 3).map(fold), { maxLength: 4 }), (text, words) => {
        const isMarked = Array.from(text, () => false)
        for (const word of words.filter(each => each !== '')) {
          let at = 0
          for (const before of fold(text).split(word).slice(0, -1)) {
            isMarked.fill(true, at + before.length, at + before.length + word.length)
            at += before.length + word.length
          }
        }
        const marked = Array.from(text, () => false)
        const ranges = matchRanges(text, words)
        for (const [from, to] of ranges) marked.fill(true, from, to)
        assert.deepEqual(marked, isMarked)
        for (const [at, [from]] of ranges.slice(1).entries()) assert.ok(from > ranges[at]![1])
      }),
      { numRuns: 300 },
    )
  })
})

describe('what was typed', () => {
  const simplify = simplifier('錢钱')
  it('is about the same thing whatever people say around it', () => {
    const { beginnings, endings } = QUERY_WORDS
    for (const before of ['', ...beginnings])
      for (const after of ['', ...endings]) assert.equal(coreOf(`${before}黄金${after}`), '黄金', `${before}…${after}`)
    assert.equal(coreOf('请问我想找附近的厕所在哪里呀'), '厕所')
  })

  it('keeps two letters of itself when it is nothing but such words', () => {
    for (const typed of ['我', '吗', '我吗', '查', '多少']) assert.equal(coreOf(typed), typed)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...QUERY_WORDS.beginnings, ...QUERY_WORDS.endings), { maxLength: 5 }), said => {
        const typed = said.join('')
        const core = coreOf(typed)
        assert.ok(core.length >= Math.min(2, typed.length) && typed.includes(core))
      }),
    )
  })

  it('is read in words where they stand apart, each once, without marks', () => {
    assert.deepEqual(readWords(' 到付,老人　到付、（Ａ）？。', simplify), {
      whole: '到付老人到付a',
      core: '到付老人到付a',
      words: ['到付', '老人', 'a'],
    })
    assert.deepEqual(readWords('押錢 怎么办', simplify), { whole: '押钱怎么办', core: '押钱', words: ['押钱', '怎么办'] })
    assert.deepEqual(readWords('？ 。', simplify), { whole: '', core: '', words: [] })
    assert.deepEqual(wordsOf('  热饭  Ａ 热饭 '), ['热饭', 'a'])
  })

  it('is looked at no farther than anybody types: forty letters, eight words', () => {
    assert.equal(readWords('甲'.repeat(60), simplify).whole, '甲'.repeat(40))
    const many = '一 二 三 四 五 六 七 八 九 十'
    assert.equal(readWords(many, simplify).words.join(' '), '一 二 三 四 五 六 七 八')
    assert.equal(wordsOf(many).join(' '), '一 二 三 四 五 六 七 八')
  })
})
