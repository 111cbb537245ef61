import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { verdict } from '@core/alerts/verdict'
import { VERDICT_LABEL } from '@core/feed/copy'
import type { SelfCheck } from '@core/feed/types'
import { textOf, tickedIn } from '@test/fakes/textOf'
import { copy } from './copy'
import { SelfCheckView } from './SelfCheckView'

const steps = ['先停下']
const check: SelfCheck = {
  id: 'x',
  title: '测试场景',
  icon: 'gem',
  intro: '测试的件',
  keywords: [],
  questions: [
    { text: '金额很大', weight: 3, reason: '少见' },
    { text: '说不清买了什么', weight: 4, reason: '没买过' },
  ],
  thresholds: { suspicious: 3, stop: 7 },
  verdicts: {
    no_sign: steps,
    suspicious: steps,
    stop: steps,
  },
  calls: ['110'],
  guide: null,
  sources: [{ name: '测试来源', url: null, date: '2026', kind: 'general' }],
}
const ignore = (): void => undefined
const view = (ticks: readonly string[]): JSX.Element => (
  <SelfCheckView check={check} ticks={ticks} verdict={verdict(check, ticks)} toggle={ignore} clear={ignore} onGuide={ignore} />
)

describe('checking what is in hand', () => {
  it('asks first and gives no verdict before a tick', () => {
    const text = textOf(view([]))
    assert.ok(text.includes(check.intro))
    for (const title of Object.values(VERDICT_LABEL)) assert.ok(!text.includes(title))
  })

  it('gives the verdict with its reasons, heaviest first, and what to do', () => {
    const text = textOf(view(['金额很大', '说不清买了什么']))
    assert.match(text, /立即停下/)
    assert.ok(text.indexOf('没买过') < text.indexOf('少见'))
    assert.ok(text.includes('先停下'))
  })

  it('never calls anything safe', () => {
    assert.ok(!/放心|安全的|没问题/.test(textOf(view([])) + textOf(view(['金额很大']))))
  })

  it('tells a listener which signs are ticked', () => {
    const heard = tickedIn(view(['金额很大']))
    assert.ok(heard.length > 1)
    assert.deepEqual(
      heard.filter(([, isTicked]) => isTicked),
      [['金额很大', true]],
    )
    assert.ok(textOf(view(['金额很大'])).includes(copy.ticked(1)))
  })
})
