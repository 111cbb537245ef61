import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { AMENITY } from '@core/feed/amenities.copy'
import { AMENITY_LABEL, KIND_LABEL, TOPIC_LABEL } from '@core/feed/copy'
import type { Guide, SelfCheck } from '@core/feed/types'
import { prepareCorpus, searchAll } from '@core/search/search'
import { aBenefit } from '@test/fakes/aBenefit'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { aStation } from '@test/fakes/aStation'

import { corpusOf } from './corpus'

const guide: Guide = {
  id: 'g',
  title: '骗局',
  role: 'couriers_can_block',
  summary: '摘要乙',
  how: ['怎么骗'],
  signs: ['看什么'],
  steps: ['怎么做'],
  keywords: ['到付'],
  related: {},
  sources: [],
} as never
const check: SelfCheck = { id: 'c', title: '场景', intro: '引子', keywords: ['黄金'], questions: [{ text: '问句' }] } as never
const station = aStation({ address: '测试路 1 号', description: '三楼', amenities: { toilet: true, microwave: false } })
const benefit = aBenefit({ amount: '最高 3 万元', condition: '连续干满一年', who: '外卖骑手' })
const article = anArticle({
  summary: '提要',
  blocks: [
    { type: 'paragraph', text: '正文' },
    { type: 'list', ordered: false, items: ['第一条', '第二条'] },
    { type: 'image', image: { url: 'x', width: 1, height: 1, alt: '合影' } },
  ] as never,
})
const app = anApp({ stations: [station], guides: [guide], checks: [check], benefits: [benefit] })
const docs = corpusOf(app.feed.getState().snapshot, [article])
const doc = (kind: string) => docs.find(each => each.kind === kind)!

describe('what search reads', () => {
  it('never shows an amount without the date it speaks of', () => {
    assert.match(doc('benefit').text, /最高 3 万元 2024-11/)
    const [group] = searchAll('3 万元', prepareCorpus(docs), 8)
    assert.match(JSON.stringify(group), /2024-11/)
    const none = corpusOf(anApp({ benefits: [aBenefit()] }).feed.getState().snapshot, [])
    assert.equal(none[0]?.text, '测试说明')
  })

  it('is every word of a record that a courier may remember', () => {
    assert.equal(doc('station').text, '测试区 测试街道 测试路 1 号 测试广场 三楼')
    assert.equal(doc('station').title, '测试驿站')
    assert.equal(doc('guide').text, '摘要乙 怎么骗 看什么 怎么做')
    assert.equal(doc('guide').keywords, '到付')
    assert.equal(doc('check').text, '引子 问句')
    assert.equal(doc('check').keywords, '黄金')
    assert.equal(doc('benefit').text, '测试说明 最高 3 万元 2024-11 连续干满一年')
    assert.equal(doc('benefit').keywords, '外卖骑手')
    assert.equal(doc('article').text, '提要 正文 第一条 第二条 合影')
    assert.equal(doc('article').keywords, TOPIC_LABEL.rights)
    assert.deepEqual(docs.map(({ id }) => id).sort(), ['T-1', 'b-01', 'c', 'g', 'x'])
  })

  it('finds a station by what is there, in the feed’s word and in the street’s, and never by what isn’t', () => {
    const { keywords } = doc('station')
    assert.equal(keywords, `${KIND_LABEL.courier_station} ${AMENITY_LABEL.toilet} ${AMENITY.toilet.typed}`)
    assert.ok(!keywords.includes(AMENITY_LABEL.microwave))
  })
})
