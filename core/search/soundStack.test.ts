import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { pinyinMatcher, unpackReadings } from './pinyin'
import { maySound, soundStack } from './soundStack'

const PACKED =
  'an安bang帮bao保chang场长chong重er儿er二feng蜂gao高guang广hong虹jia家jing静ju聚lu路min民qiao桥ren人shang上shi石si寺ting厅wen温xi西xian县xin莘xing兴yi驿zhan站zhang长zhong重zhong中zhuang庄'
const READINGS = unpackReadings(PACKED)
const HAN = [...new Set(PACKED.replace(/[a-z]/g, ''))]
const name = fc.array(fc.constantFrom(...HAN), { minLength: 2, maxLength: 6 }).map(all => all.join(''))
const readingsOf = (character: string): readonly string[] =>
  READINGS.classes[READINGS.classOf[character.charCodeAt(0) - 0x4e00] ?? 0]!
/** A name as somebody spells it, in one of its readings: syllables whole, the last one cut off; in eight letters also by first letters and as they are written. */
const spelt = fc
  .tuple(name, fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), fc.boolean(), fc.nat(5))
  .map(([of, ways, isLast, cut]) => {
    const spell = (isWhole: boolean): string =>
      [...of]
        .map((character, at) => {
          const whole = readingsOf(character).at(isLast ? -1 : 0)!
          return isWhole ? whole : [whole, whole, whole[0]!, character][ways[at]!]!
        })
        .join('')
    const query = spell(false).length <= 8 ? spell(false) : spell(true)
    return { of, query: query.slice(0, Math.max(2, query.length - cut)) }
  })
  // Beyond seven places where a syllable may begin, of more than eight letters, not all ways are tried.
  .filter(({ query }) => query.length <= 8 || query.replace(/([aeogr]|n(?=[aeiou]))|./g, '$1').length <= 7)

describe('what may sound like a query', () => {
  it('holds every name that does, spelt whole, by first letters, cut off, or each in turn', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), spelt, (others, { of, query }) => {
        const names = [...others, of]
        const may = maySound(soundStack(names, READINGS), query, READINGS)
        assert.ok(may.includes(names.indexOf(of)), `${query} for ${of}`)
        assert.deepEqual(
          may,
          [...new Set(may)].sort((a, b) => a - b),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is little beside all that doesn’t', () => {
    const names = Array.from(
      { length: 400 },
      (_, at) => HAN[at % HAN.length]! + HAN[(at * 7) % HAN.length]! + HAN[(at * 3) % HAN.length]!,
    )
    const may = maySound(soundStack(names, READINGS), 'gaowenting', READINGS)
    const does = names.filter(each => pinyinMatcher('gaowenting', READINGS)(each) !== null)
    assert.ok(may.length >= does.length && may.length < 40, `${may.length}`)
  })
})
