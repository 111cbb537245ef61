import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { markupOf, textOf } from '@test/fakes/textOf'
import { verdict } from '@/domain/verdict'
import type { Check } from '@/feed/types'
import { CheckView } from './CheckView'
import { copy } from './copy'

const steps = ['先停下']
const check: Check = {
  id: 'x',
  title: '测试场景',
  icon: 'gem',
  intro: '看到的就勾上吧',
  keywords: [],
  questions: [
    { id: 'a', text: '金额很大', weight: 3, reason: '少见' },
    { id: 'b', text: '说不清买了什么', weight: 4, reason: '没买过' },
  ],
  thresholds: { suspicious: 3, stop: 7 },
  verdicts: {
    no_sign: { title: '没有发现明显信号', steps },
    suspicious: { title: '有可疑', steps },
    stop: { title: '立即停下', steps },
  },
  calls: ['110'],
  guide: null,
  sources: [{ name: '测试来源', url: null, date: '2026', kind: 'general' }],
}
const ignore = (): void => undefined
const view = (ticks: readonly string[]): JSX.Element => (
  <CheckView
    kind="ready"
    check={check}
    ticks={ticks}
    verdict={verdict(check, ticks)}
    toggle={ignore}
    clear={ignore}
    onGuide={ignore}
  />
)

describe('checking what is in hand', () => {
  it('asks first and gives no verdict before a tick', () => {
    const text = textOf(view([]))
    assert.ok(text.includes(check.intro))
    for (const { title } of Object.values(check.verdicts)) assert.ok(!text.includes(title))
  })

  it('gives the verdict with its reasons, heaviest first, and what to do', () => {
    const text = textOf(view(['a', 'b']))
    assert.match(text, /立即停下/)
    assert.ok(text.indexOf('没买过') < text.indexOf('少见'))
    assert.ok(text.includes('先停下'))
  })

  it('never calls anything safe', () => {
    assert.ok(!/放心|安全的|没问题/.test(textOf(view([])) + textOf(view(['a']))))
  })

  it('tells a listener which signs are ticked', () => {
    assert.equal(markupOf(view(['a'])).match(/question on/g)?.length, 1)
    assert.ok(textOf(view(['a'])).includes(copy.ticked(1)))
  })
})
