import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type PinyinEar, pinyinMatcher, unpackReadings } from './pinyin'

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

/** The plain definition: some way of reading a stretch of the text, character by character, spells the query. */
function slowly(query: string, text: string, from: number): ReadonlySet<number> {
  const ends = new Set<number>()
  const read = (at: number, left: string): void => {
    if (left === '') ends.add(at)
    const character = text[at]
    if (character === undefined || left === '') return
    if (left[0] === character) read(at + 1, left.slice(1))
    for (const reading of SYLLABLES[character] ?? []) {
      const initials = /^[zcs]h/.test(reading) ? [reading[0]!, reading.slice(0, 2)] : [reading[0]!]
      for (const each of [reading, ...initials]) if (left.startsWith(each)) read(at + 1, left.slice(each.length))
      if (reading.startsWith(left)) ends.add(at + 1)
    }
  }
  read(from, query)
  return ends
}

it('finds what the definition finds, and nothing else', () => {
  const text = fc.string({ unit: fc.constantFrom(...Object.keys(SYLLABLES), '1'), minLength: 1, maxLength: 7 })
  const spelt = fc.tuple(text, fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }), fc.nat(20)).map(([of, ways, cut]) =>
    [...of]
      .map((each, at) => {
        const reading = SYLLABLES[each]?.[0] ?? each
        return [each, reading, reading[0], reading.slice(0, 2)][ways[at]!]!
      })
      .join('')
      .slice(0, cut + 1),
  )
  const letters = fc.string({ unit: fc.constantFrom('a', 'n', 'g', 'h', 'u', 'z', 'c', 'r', 'm'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(text, fc.oneof(spelt, letters), (of, query) => {
      const starts = [...of].map((_, from) => slowly(query, of, from))
      const expected = starts[0]!.has(of.length)
        ? 'whole'
        : starts[0]!.size > 0
          ? 'start'
          : starts.some(each => each.size > 0)
            ? 'inside'
            : null
      assert.equal(fit(query, of), expected, `${query} in ${of}`)
    }),
    { numRuns: 2000 },
  )
})
