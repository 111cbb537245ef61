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
const reading = (character: string, pick: number): string => {
  const { classOf, classes } = READINGS
  const all = classes[classOf[character.charCodeAt(0) - 0x4e00]!]!
  return pick % 2 ? all[0]! : all[all.length - 1]!
}

describe('what may sound like a query', () => {
  it('holds every name that does, spelt whole, by first letters, or each in turn', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(7), fc.nat(2), fc.nat(1), (names, at, how, pick) => {
        const asked = names[at % names.length]!
        const spell = (character: string, index: number): string => {
          const whole = reading(character, pick)
          if (how === 0) return whole
          return how === 1 || index % 2 === 0 ? whole[0]! : whole
        }
        const query = [...asked].map(spell).join('')
        if (query.length > 20 || how === 2) return
        const may = maySound(soundStack(names, READINGS), query, READINGS)
        assert.ok(may.includes(names.indexOf(asked)), `${query} for ${asked}`)
      }),
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
