import assert from 'node:assert/strict'
import { it } from 'node:test'
import { prepareCorpus, searchAll } from './search'
import { loneWords, splitQuery } from './splitQuery'

const corpus = prepareCorpus([
  { kind: 'station', id: '1', title: '虹口测试驿站', text: '测试路', keywords: '卫生间 热饭' },
  { kind: 'station', id: '2', title: '杨浦测试驿站', text: '测试路', keywords: '手机充电' },
])
const finds = (words: string): boolean => searchAll(words, corpus, 1).length > 0

it('takes apart what a courier typed without a space', () => {
  assert.equal(finds('虹口卫生间'), false)
  assert.equal(splitQuery('虹口卫生间', finds), '虹口 卫生间')
})

it('leaves alone what no split would find, what has spaces, and sentences', () => {
  for (const query of ['浦东卫生间', '虹口 充电', '热', '哪里有能热饭也能充电的地方呢'])
    assert.equal(splitQuery(query, finds), null, query)
})

it('names the words that find something each when together they find nothing', () => {
  assert.deepEqual(loneWords('虹口 充电', finds), ['虹口', '充电'])
  assert.deepEqual(loneWords('虹口 没有这个', finds), ['虹口'])
  assert.deepEqual(loneWords('虹口', finds), [])
})
