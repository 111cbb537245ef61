import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { unpackReadings } from './pinyin'
import { soundStack } from './soundStack'
import { isSpelt, soundMatcher, soundsNear } from './sounds'

const PACKED = 'bang棒帮dian店电feng蜂丰huang黄皇jin金今jing静京nan南nuan暖ren人shang商shi石世zhan站占'
const READINGS = unpackReadings(PACKED)
const HAN = [...PACKED.replace(/[a-z]/g, '')]
const sure = (query: string, text: string, ear: 'strict' | 'sounds' = 'strict') => soundMatcher(query, READINGS, ear)(text)

describe('how surely a text is meant by its sound', () => {
  it('is the surer the more of it was spelt, and too few letters sound like everything', () => {
    assert.deepEqual(
      ['hj', 'huangjin'].map(typed => sure(typed, '黄金')),
      [1, 1],
    )
    assert.deepEqual(
      ['hj', 'hjd', 'huang'].map(typed => sure(typed, '黄金店人')),
      [0, 0.7, 0.7],
    )
    assert.deepEqual(
      ['jd', 'jdr', 'jind', 'dianr'].map(typed => sure(typed, '黄金店人')),
      [0, 0, 0.5, 0.5],
    )
    assert.equal(sure('h', '黄'), 0)
  })

  it('counts characters that read the same, of a word within what was typed by how much of it they are', () => {
    assert.deepEqual(
      ['皇今', '皇', '寄皇今', '火皇今塔'].map(typed => sure(typed, '黄金', 'sounds')),
      [1, 0, 2 / 3, 0],
    )
    assert.deepEqual(
      ['皇今', '皇店', '今皇'].map(typed => sure(typed, '黄金人', 'sounds')),
      [0.7, 0, 0],
    )
    assert.equal(sure('金店', '店', 'sounds'), 0)
  })

  it('knows what is spelt', () => {
    assert.deepEqual(['hj', '黄j', '黄金', '', '12351'].map(isSpelt), [true, true, false, false, false])
  })
})

it('looks at every text that sounds like it', () => {
  const name = fc.array(fc.constantFrom(...HAN), { minLength: 1, maxLength: 4 }).map(all => all.join(''))
  const reading = (character: string): string => READINGS.classes[READINGS.classOf[character.charCodeAt(0) - 0x4e00]!]![0]!
  const query = fc.oneof(
    name,
    fc.tuple(name, name, name).map(all => all.join('')),
    name.map(text => [...text].map(reading).join('')),
    name.map(text => [...text].map(each => reading(each)[0]).join('')),
    // A southern ear: every n that begins a syllable as an l.
    name.map(text => [...text].map(each => reading(each).replace(/^n/, 'l')).join('')),
  )
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 10 }), query, (names, typed) => {
      const near = soundsNear(soundStack(names, READINGS), typed, READINGS)
      assert.equal(new Set(near).size, near.length)
      for (const [index, text] of names.entries())
        if (sure(typed, text, 'sounds') > 0) assert.ok(near.includes(index), `${text} for ${typed}`)
    }),
    { numRuns: 200 },
  )
})
