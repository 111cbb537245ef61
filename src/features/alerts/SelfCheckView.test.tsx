import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { VERDICT_LEVELS, verdict } from '@core/alerts/verdict'
import { VERDICT_LABEL } from '@core/feed/copy'
import type { SelfCheck } from '@core/feed/types'
import { textOf, tickedIn } from '@test/fakes/textOf'
import { renderToStaticMarkup } from 'react-dom/server'
import { copy } from './copy'
import { SelfCheckView } from './SelfCheckView'
import { VerdictBar } from './VerdictBar'
import { verdictText } from './verdictText'

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
  verdicts: { no_sign: ['问一句'], suspicious: ['别收钱', '问家里'], stop: ['先停下', '打 110'] },
  calls: ['110', '96110'],
  guide: null,
  sources: [{ name: '测试来源', url: null, date: '2026', kind: 'general' }],
}
const ignore = (): void => undefined
const acts = { toggle: ignore, clear: ignore, resume: ignore, onGuide: ignore, onScenes: ignore, onShare: ignore }
const view = (ticks: readonly string[], before: readonly string[] = []): JSX.Element => (
  <SelfCheckView check={check} ticks={ticks} before={before} verdict={verdict(check, ticks)} {...acts} />
)
const bar = (ticks: readonly string[]): JSX.Element => (
  <VerdictBar check={check} verdict={verdict(check, ticks)} onCall={ignore} onOutlet={ignore} />
)
const TICKS = [[], ['金额很大'], ['金额很大', '说不清买了什么']] as const

describe('checking what is in hand', () => {
  it('has nothing above or between the ticks that comes or goes with them', () => {
    const above = (ticks: readonly string[]): string[] => {
      const html = renderToStaticMarkup(view(ticks))
      const until = html.slice(0, html.lastIndexOf('aria-checked'))
      return [...until.matchAll(/<(\w+)/g)].map(([, tag]) => tag!)
    }
    for (const ticks of TICKS) assert.deepEqual(above(ticks), above([]))
  })

  it('says what to do at every verdict, and why, heaviest first, below the ticks', () => {
    const text = textOf(view(['金额很大', '说不清买了什么']))
    assert.ok(text.indexOf('没买过') < text.indexOf('少见'))
    for (const ticks of TICKS) {
      const shown = textOf(view(ticks))
      for (const step of check.verdicts[verdict(check, ticks).level]) {
        assert.ok(shown.indexOf(step) > shown.lastIndexOf(copy.doNow), step)
      }
    }
  })

  it('puts the first step and the calls under the thumb, and says the verdict to who listens', () => {
    TICKS.forEach((ticks, at) => {
      const level = VERDICT_LEVELS[at]!
      const html = renderToStaticMarkup(bar(ticks))
      assert.ok(html.includes(`aria-label="${VERDICT_LABEL[level]}：${check.verdicts[level][0]}"`), level)
      for (const number of check.calls) assert.ok(textOf(bar(ticks)).includes(number))
      assert.equal((html.match(/gauge-step full/g) ?? []).length, at + 1)
    })
  })

  it('draws the same things at every verdict, so that no button comes up under the thumb', () => {
    const tags = (ticks: readonly string[]): string => renderToStaticMarkup(bar(ticks)).replace(/ [^>]*|[^<>]+(?=<)/g, '')
    for (const ticks of TICKS) assert.equal(tags(ticks), tags([]))
  })

  it('never calls anything safe', () => {
    const words = TICKS.map(ticks => textOf(view(ticks)) + textOf(bar(ticks)) + verdictText(check, verdict(check, ticks))).join()
    assert.ok(!/放心|安全的|没问题/.test(words))
    assert.ok(textOf(view([])).includes(copy.notSafe))
  })

  it('tells a listener which signs are ticked', () => {
    assert.deepEqual(
      tickedIn(view(['金额很大'])).filter(([, isTicked]) => isTicked),
      [['金额很大', true]],
    )
  })

  it('offers another scene, then another parcel, then the same parcel again, all in one place', () => {
    assert.ok(textOf(view([])).includes(copy.otherScene))
    assert.ok(textOf(view(['金额很大'])).includes(copy.clear))
    assert.ok(textOf(view([], ['金额很大'])).includes(copy.resume(1)))
  })

  it('can be passed on as words: verdict, what was seen, what to do, who says so', () => {
    assert.equal(
      verdictText(check, verdict(check, ['金额很大', '说不清买了什么'])),
      '识骗自查 · 测试场景：立即停下\n看到：说不清买了什么；金额很大\n现在做：先停下；打 110\n依据：测试来源 · 2026',
    )
    assert.match(verdictText(check, verdict(check, [])), /没看到信号\n现在做：问一句\n没看到信号不等于安全/)
  })
})
