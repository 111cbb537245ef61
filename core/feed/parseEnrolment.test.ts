import assert from 'node:assert/strict'
import { it } from 'node:test'
import { emptyLists, parseLists } from './parseLists'

const source = { name: '测试', url: null, date: null, kind: 'general' }
const EMPTY = emptyLists('enrolment')
const hotline = (purpose: string) => ({ number: '000', name: '测试', purpose, notFor: null, group: 'city', hours: null, source })
const benefit = (scheme: string) => ({
  id: scheme.replace('_', '-'),
  title: 't',
  scheme,
  who: 'w',
  summary: 's',
  amount: null,
  cost: null,
  condition: null,
  asOf: '2025',
  reviewBy: '2027',
  sources: [source],
})

it('lists one number twice when it serves two purposes', () => {
  const parsed = parseLists('enrolment', { ...EMPTY, hotlines: [hotline('甲'), hotline('乙')] })
  assert(parsed.ok)
  assert.deepEqual(
    parsed.value.value.hotlines.map(({ purpose }) => purpose),
    ['甲', '乙'],
  )
})

it('drops a benefit of a scheme it doesn’t know, so that two insurances can’t be mixed', () => {
  const parsed = parseLists('enrolment', { ...EMPTY, benefits: [benefit('work_injury'), benefit('both_injuries')] })
  assert(parsed.ok)
  assert.deepEqual(
    parsed.value.value.benefits.map(({ id }) => id),
    ['work-injury'],
  )
  assert.deepEqual(
    parsed.value.dropped.map(({ at }) => at),
    ['/benefits/1/scheme'],
  )
})

it('refuses a part with a list missing', () => {
  const { legal, ...rest } = EMPTY
  assert.ok(!parseLists('enrolment', rest).ok)
})
