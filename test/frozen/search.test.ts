import assert from 'node:assert/strict'
import { it } from 'node:test'
import { prepareCorpus, searchAll } from '@core/search/search'
import type { Snapshot } from '@core/sync/ports'
import { corpusOf } from '@/features/search/corpus'
import { frozenPart } from './frozenContent'

const parts = {
  stations: () => [],
  news: () => frozenPart('news'),
  alerts: () => frozenPart('alerts'),
  enrolment: () => frozenPart('enrolment'),
}
const corpus = prepareCorpus(corpusOf(parts as unknown as Snapshot, parts.news()))

/** What couriers call it → where that must lead. */
const WORDS: Readonly<Record<string, string>> = {
  到付: 'cod-elderly',
  货到付款: 'cod-elderly',
  保健品: 'cod',
  代收: 'cod',
  黄金: 'gold-cash',
  金条: 'gold-cash',
  现金: 'valuables',
  扫码送礼品: 'gift-qrcode',
  刮刮卡: 'gift-qrcode',
  进群: 'qrcode',
  理赔: 'fake-service',
  屏幕共享: 'fake-service',
  百万保障: 'caller',
  刷单: 'brushing-job',
  以租代购: 'job-lease',
  押金: 'job',
  公检法: 'fake-police',
  安全账户: 'fake-police',
  收款码: 'cash-errand',
  面单: 'waybill-data',
  工号: 'waybill-data',
  高温: 'heat-allowance',
  工伤: 'work-injury',
  床位: 'housing',
}

it('finds frauds and benefits by the words that couriers use', () => {
  for (const [word, id] of Object.entries(WORDS)) {
    const ids = searchAll(word, corpus, 50).flatMap(({ hits }) => hits.map(hit => hit.id))
    assert.ok(ids.includes(id), `${word}: expected ${id}, got ${ids.join(' ') || 'nothing'}`)
  }
})
