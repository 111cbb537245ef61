import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Synonym } from '@core/feed/types'
import { fold } from '@core/search/fold'
import { unpackReadings } from '@core/search/pinyin'
import { readWords } from '@core/search/readWords'
import { heardMeanings, type Meaning, meaningsOf, openPhrasebook } from './meanings'

const saying = (id: string, title: string, said = '', rest: Partial<Synonym> = {}): Synonym => ({
  id,
  title,
  said,
  amenities: ['toilet'],
  when: null,
  leads: [],
  ...rest,
})
const BOOK = openPhrasebook(
  [
    saying('near', '驿站', '附近', { amenities: [], when: 'now' }),
    saying('open', '营业', '', { when: 'now' }),
    saying('night', '夜里', '半夜', { amenities: [], when: 'night' }),
    saying('toilet', '卫生间', '厕所 wc 卫生室'),
    saying('charge', '充电', '充手机 电'),
    saying('bank', '充电宝'),
    saying('sleep', '休息', '睡觉 打盹'),
    saying('big', '字号', '字大'),
    saying('micro', '微波炉', '热饭'),
    saying('umbrella', '借伞', '结伞'),
    saying('hill', '街山'),
    saying('fined', '被罚款扣钱', '', { amenities: [], leads: ['answer:fined'] }),
  ],
  fold,
)
const READINGS = unpackReadings('bo波ce厕册chong充dian电jie借结街lu炉san伞shan山suo所wei卫微')
const asked = (typed: string) => readWords(typed, text => text)
const told = (meanings: readonly Meaning[]): string => meanings.map(({ synonym, word }) => `${synonym.id} ${word}`).join(', ')
const means = (typed: string): string => told(meaningsOf(asked(typed), BOOK))
const heard = (typed: string): string => told(heardMeanings(asked(typed), BOOK, READINGS))
const shares = (typed: string): readonly number[] => meaningsOf(asked(typed), BOOK).map(({ share }) => share)

describe('what a query means by the list of sayings', () => {
  it('is all of it when it is a word of the list, whatever people say around that', () => {
    for (const typed of ['厕所', '哪里有厕所', '厕所在哪里', 'WC', 'wc在哪里']) {
      assert.equal(means(typed), `toilet ${/w/i.test(typed) ? 'wc' : '厕所'}`, typed)
      assert.deepEqual(shares(typed), [1], typed)
    }
    assert.deepEqual([means('卫生间'), means('电'), means('充电宝')], ['toilet 卫生间', 'charge 电', 'bank 充电宝'])
  })

  it('is each of several things, what says most of it first, and none that only stands inside another', () => {
    assert.equal(means('厕所里充手机'), 'charge 充手机, toilet 厕所')
    assert.deepEqual(shares('厕所里充手机'), [3 / 6, 2 / 6])
    assert.equal(means('厕所借充电宝'), 'bank 充电宝, toilet 厕所')
    assert.equal(means('厕所和卫生间'), 'toilet 卫生间')
    assert.equal(means('停电了吗'), '')
    // What is left of a query on both sides of a word was not typed side by side.
    assert.ok(shares('充厕所电')[1]! < 2 / 4)
  })

  it('isn’t that places are near when something else was said, or when that says little', () => {
    assert.equal(means('附近厕所'), 'toilet 厕所')
    assert.equal(means('驿站充电'), 'charge 充电')
    assert.equal(means('驿站骑手'), '')
    assert.equal(means('附近驿站'), 'near 驿站')
    assert.equal(means('半夜骑手'), 'night 半夜')
    assert.equal(means('营业骑手'), 'open 营业')
  })

  it('is what is still being typed, from two letters on, each meaning once', () => {
    assert.equal(means('微波'), 'micro 微波炉')
    assert.equal(means('卫生'), 'toilet 卫生间')
    assert.deepEqual([means('微'), means('波炉'), means('微波粥')], ['', '', ''])
    assert.ok(shares('微波')[0]! < 2 / 3 && shares('微波')[0]! > 1 / 3)
    assert.ok(shares('被罚款扣')[0]! > shares('被罚')[0]!)
  })

  it('is a word with a little between its letters, in their order, surely less than the word', () => {
    for (const [typed, said] of [
      ['睡一觉', 'sleep 睡觉'],
      ['睡个好觉', 'sleep 睡觉'],
      ['字弄大', 'big 字大'],
      ['睡不着想睡一觉', 'sleep 睡觉'],
      ['睡一个好觉', ''],
      ['觉得睡', ''],
      ['w一c', ''],
    ] as const)
      assert.equal(means(typed), said, typed)
    assert.ok(shares('睡一觉')[0]! < 2 / 3 && shares('睡一觉')[0]! > shares('睡个好觉')[0]!)
    assert.equal(means('睡觉时睡一觉'), 'sleep 睡觉')
    assert.deepEqual(shares('睡觉时睡一觉'), [2 / 6])
    assert.equal(means('厕所里睡一觉'), 'toilet 厕所, sleep 睡觉')
  })
})

describe('what a query sounds like', () => {
  it('is a word of the list in pinyin, whole or begun, by first letters, or in other characters', () => {
    for (const typed of ['cesuo', 'cs', '册所', 'cesu', 'cesou']) assert.equal(heard(typed), 'toilet 厕所', typed)
    assert.deepEqual([heard('weibolu'), heard('x'), heard('恐龙'), heard('xyz')], ['micro 微波炉', '', '', ''])
  })

  it('is heard as it is spelt before as a southern ear would hear it, the surest first, each meaning once', () => {
    assert.equal(heard('jiesan'), 'umbrella 借伞')
    assert.equal(heard('jieshan'), 'hill 街山')
    assert.equal(heard('jieshang'), 'umbrella 借伞, hill 街山')
    assert.equal(heard('wei'), 'toilet 卫生间, micro 微波炉')
  })

  it('is never as sure as letters are', () => {
    for (const typed of ['cesuo', '册所', 'wei'])
      for (const { share } of heardMeanings(asked(typed), BOOK, READINGS)) assert.ok(share > 0 && share < 1, typed)
  })
})
