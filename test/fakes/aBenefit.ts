import type { Benefit } from '@core/feed/types'

/** A made-up benefit for tests; nothing in it is a fact. */
export const aBenefit = (patch: Partial<Benefit> = {}): Benefit => ({
  id: 'x',
  title: '测试权益',
  scheme: 'membership',
  who: '测试的人',
  summary: '测试说明',
  amount: null,
  cost: null,
  condition: null,
  claim: [],
  asOf: '2024-11',
  reviewBy: '2025-11',
  notes: [],
  sources: [{ name: '测试来源', url: null, date: '2024-11', kind: 'media' }],
  related: { articles: [] },
  ...patch,
})
