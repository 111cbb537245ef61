import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unpackReadings } from '@core/search/pinyin'
import { charactersIn, packReadings } from './packReadings'

const packed = packReadings(['重固', '莘庄', '徐家汇', '绿地', 'ABC 12（·）'])
const { classOf, classes } = unpackReadings(packed)
const readingsOf = (character: string): readonly string[] => classes[classOf[character.charCodeAt(0) - 0x4e00]!]!

describe('how characters sound, as the package has it', () => {
  it('is every reading that a character of these texts has anywhere, without tones, ü as v', () => {
    assert.deepEqual(readingsOf('重'), ['chong', 'zhong'])
    assert.deepEqual(readingsOf('莘'), ['shen', 'xin'])
    assert.ok(readingsOf('绿').includes('lv'))
    for (const character of '重固莘庄徐家汇绿地') assert.ok(readingsOf(character).length > 0, character)
  })

  it('is the usual reading of a common character that sounds like one of these, and of no other', () => {
    assert.deepEqual([readingsOf('会'), readingsOf('装'), readingsOf('加')], [['hui'], ['zhuang'], ['jia']])
    assert.deepEqual([readingsOf('人'), readingsOf('饭')], [[], []])
  })

  it('stands in the order of the alphabet, once each, and is nothing of what nobody pronounces', () => {
    const syllables = packed.split(/[^a-z]+/).filter(Boolean)
    assert.deepEqual(syllables, [...new Set(syllables)].sort())
    assert.equal(packReadings(['ABC 12', '']), '')
    assert.deepEqual(charactersIn(['汇家', '家A', '']), ['家', '汇'].sort())
  })
})
