import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type PinyinEar, pinyinMatcher, sharesReading, unpackReadings } from './pinyin'

const SYLLABLES: Readonly<Record<string, readonly string[]>> = {
  人: ['ren'],
  民: ['min'],
  广: ['guang', 'an'],
  场: ['chang'],
  长: ['chang', 'zhang'],
  莘: ['shen', 'xin'],
  庄: ['zhuang'],
  安: ['an'],
  会: ['hui'],
  汇: ['hui'],
  宁: ['ning'],
  苏: ['su'],
  路: ['lu'],
  山: ['shan'],
  真: ['zhen'],
}
const byReading = new Map<string, string>()
for (const [character, readings] of Object.entries(SYLLABLES))
  for (const reading of readings) byReading.set(reading, (byReading.get(reading) ?? '') + character)
const READINGS = unpackReadings([...byReading].map(([reading, characters]) => reading + characters).join(''))
const fit = (query: string, text: string, ear?: PinyinEar) => pinyinMatcher(query, READINGS, ear)(text)

describe('pinyin as it is typed', () => {
  it('is in full, by initials, mixed, or cut off in the middle of a syllable', () => {
    for (const query of ['renminguangchang', 'rmgc', 'renmgc', 'rminguangch', 'renminguangcha', '人民gc', 'r民guang场'])
      assert.equal(fit(query, '人民广场'), 'whole', query)
    for (const query of ['renmin', 'rm', 'renmi', '人m']) assert.equal(fit(query, '人民广场'), 'start', query)
    for (const query of ['gc', 'mingu', '民g']) assert.equal(fit(query, '人民广场'), 'inside', query)
    for (const query of ['rg', 'renguang', 'rmgcx', 'enmin', 'x']) assert.equal(fit(query, '人民广场'), null, query)
  })

  it('takes every reading of a character', () => {
    assert.deepEqual([fit('xinzhuang', '莘庄'), fit('shenzhuang', '莘庄'), fit('szh', '莘庄')], ['whole', 'whole', 'whole'])
  })

  it('leaves characters without a reading to themselves, and lets them be typed', () => {
    assert.deepEqual([fit('an1', '安1号'), fit('an号', '安号'), fit('anh', '安号')], ['start', 'whole', null])
  })

  it('hears what sounds alike only when it is asked to', () => {
    for (const [query, text] of [
      ['renming', '人民'],
      ['can', '长'],
      ['lin', '宁'],
      ['zuang', '庄'],
      ['会', '汇'],
    ] as const)
      assert.deepEqual([fit(query, text), fit(query, text, 'sounds')], [null, 'whole'], query)
  })

  it('forgives a lost or a turned letter last of all', () => {
    for (const [query, text] of [
      ['zhunag', '庄'],
      ['guagchang', '广场'],
      ['hiu', '汇'],
    ] as const)
      assert.deepEqual([fit(query, text, 'sounds'), fit(query, text, 'slips')], [null, 'whole'], query)
  })
})

/** What is written apart and said the same along the lower Yangtze. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^([zcs])(?!h)/, '$1h'],
  [/^n/, 'l'],
  [/^l/, 'n'],
  [/ng$/, 'n'],
  [/n$/, 'ng'],
]
/** A letter left out, or two that changed places, behind the first. */
const slipsOf = (reading: string): readonly string[] =>
  [...reading].flatMap((letter, at) => {
    const [before, behind] = [reading.slice(0, at), reading.slice(at + 1)]
    const slipped = [before + behind, behind === '' ? reading : before + behind[0] + letter + behind.slice(1)]
    return at === 0 ? [] : slipped.filter(each => each.length > 1)
  })

const known = new Map<string, ReadonlySet<string>>()
/** All spellings that an ear takes for a syllable. */
function spellings(reading: string, ear: PinyinEar): ReadonlySet<string> {
  const heard = known.get(ear + reading) ?? spelled(reading, ear)
  known.set(ear + reading, heard)
  return heard
}
function spelled(reading: string, ear: PinyinEar): ReadonlySet<string> {
  const all = new Set([reading])
  if (ear !== 'strict') for (const each of all) for (const [from, to] of SAME_SOUND) all.add(each.replace(from, to))
  return new Set(ear === 'slips' ? [...all, ...slipsOf(reading)] : all)
}

/** The plain definition: some way of reading a stretch of the text, character by character, spells the query. */
function slowly(query: string, text: string, from: number, ear: PinyinEar): ReadonlySet<number> {
  const ends = new Set<number>()
  const isLatin = /[a-z]/.test(query)
  const isAlike = (one: string, other: string): boolean =>
    one === other || (ear !== 'strict' && (SYLLABLES[one] ?? []).some(reading => SYLLABLES[other]?.includes(reading)))
  const read = (at: number, left: string): void => {
    if (left === '') ends.add(at)
    const character = text[at]
    if (character === undefined || left === '') return
    if (isAlike(left[0]!, character)) read(at + 1, left.slice(1))
    for (const reading of isLatin ? (SYLLABLES[character] ?? []) : [])
      for (const spelt of spellings(reading, ear)) {
        const initials = /^[zcs]h/.test(spelt) ? [spelt[0]!, spelt.slice(0, 2)] : [spelt[0]!]
        for (const each of [spelt, ...initials]) if (left.startsWith(each)) read(at + 1, left.slice(each.length))
        if (spelt.startsWith(left)) ends.add(at + 1)
      }
  }
  read(from, query)
  return ends
}

for (const ear of ['strict', 'sounds', 'slips'] as const)
  it(`finds what the definition finds, and nothing else: ${ear}`, () => {
    const unit = fc.constantFrom(...Object.keys(SYLLABLES), '1')
    const text = fc.string({ unit, minLength: 1, maxLength: 5 })
    const around = fc.string({ unit, maxLength: 2 })
    const way = fc.tuple(fc.nat(6), fc.nat(9))
    /** A text, and what somebody typed who meant a stretch of it. */
    const spelt = fc
      .tuple(around, text, around, fc.array(way, { minLength: 5, maxLength: 5 }), fc.nat(3))
      .map(([before, of, after, ways, cut]) => {
        const query = [...of]
          .map((each, at) => {
            const [how, pick] = ways[at]!
            const readings = SYLLABLES[each] ?? [each]
            const reading = readings[pick % readings.length]!
            const heard = [...spellings(reading, ear)]
            return [each, reading, reading[0]!, reading.slice(0, 2)][how] ?? heard[pick % heard.length]!
          })
          .join('')
        return [before + of + after, query.slice(0, Math.max(1, query.length - cut))] as const
      })
    const letters = fc.string({ unit: fc.constantFrom('a', 'n', 'g', 'h', 'u', 'z', 'c', 'r', 'm'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.oneof(spelt, spelt, fc.tuple(text, fc.oneof(letters, text))), ([of, query]) => {
        const starts = [...of].map((_, from) => slowly(query, of, from, ear))
        const expected = starts[0]!.has(of.length)
          ? 'whole'
          : starts[0]!.size > 0
            ? 'start'
            : starts.some(each => each.size > 0)
              ? 'inside'
              : null
        assert.equal(fit(query, of, ear), expected, `${query} in ${of}`)
      }),
      { numRuns: 400 },
    )
  })

it('looks at thirty letters of what was typed: nobody spells more', () => {
  const thirty = 'renminguangchangrenminguangcha'
  assert.deepEqual([fit(thirty, '人民广场人民广场'), fit(`${thirty}xyz`, '人民广场人民广场')], ['whole', 'whole'])
  assert.equal(fit('x'.repeat(60), '人民广场'), null)
})

it('knows two characters that may be read the same', () => {
  const share = (one: string, other: string): boolean => sharesReading(READINGS, one.charCodeAt(0), other.charCodeAt(0))
  for (const one of [...Object.keys(SYLLABLES), '1', '\u9fff'])
    for (const other of [...Object.keys(SYLLABLES), '1', '\u9fff']) {
      const expected = one === other || (SYLLABLES[one] ?? []).some(reading => SYLLABLES[other]?.includes(reading))
      assert.equal(share(one, other), expected, one + other)
    }
})
