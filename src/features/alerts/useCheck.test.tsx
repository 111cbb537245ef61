import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import type { SelfCheck } from '@core/feed/types'
import { anApp, type TestApp } from '@test/fakes/anApp'
import { after } from '@test/fakes/mounted'
import { wechat } from '@test/fakes/taro'
import { useSelfCheck } from './useSelfCheck'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const steps = ['先停下']
const check: SelfCheck = {
  id: 'gold',
  title: '测试场景',
  icon: 'gem',
  intro: '',
  keywords: [],
  questions: [
    { text: '甲', weight: 3, reason: '因' },
    { text: '乙', weight: 4, reason: '因' },
  ],
  thresholds: { suspicious: 3, stop: 7 },
  verdicts: { no_sign: steps, suspicious: steps, stop: steps },
  calls: [],
  guide: null,
  sources: [],
}
let nowMs = 0
beforeEach(() => {
  nowMs = Date.parse('2026-11-24T12:00:00+08:00')
  mock.method(Date, 'now', () => nowMs)
})
afterEach(() => mock.restoreAll())

function state(app: TestApp) {
  const found = app.read(() => useSelfCheck('gold'))
  assert(found.kind === 'ready')
  return found
}

describe('a self-check on its page', () => {
  it('gathers ticks and takes them back, and its verdict follows', () => {
    const app = anApp({ checks: [check] })
    assert.deepEqual([state(app).ticks, state(app).verdict.level], [[], 'no_sign'])
    state(app).toggle('甲')
    assert.deepEqual([state(app).ticks, state(app).verdict.level], [['甲'], 'suspicious'])
    state(app).toggle('乙')
    assert.deepEqual([state(app).ticks, state(app).verdict.level], [['甲', '乙'], 'stop'])
    state(app).toggle('甲')
    assert.deepEqual(state(app).ticks, ['乙'])
    state(app).clear()
    assert.deepEqual(state(app).ticks, [])
  })

  it('keeps the ticks over a call and a lift, and lets the next parcel begin with none', () => {
    const app = anApp({ checks: [check] })
    state(app).toggle('甲')
    nowMs += 10 * MINUTE_MS
    assert.deepEqual(state(app).ticks, ['甲'])
    nowMs += 1
    assert.deepEqual([state(app).ticks, state(app).verdict.level, state(app).before], [[], 'no_sign', ['甲']])
    state(app).toggle('乙')
    assert.deepEqual([state(app).ticks, state(app).before], [['乙'], []])
  })

  it('gives the earlier ticks back to who asks for them, within four hours', () => {
    const app = anApp({ checks: [check] })
    state(app).toggle('甲')
    nowMs += 4 * HOUR_MS
    assert.deepEqual(state(app).before, ['甲'])
    state(app).resume()
    assert.deepEqual([state(app).ticks, state(app).before], [['甲'], []])
    nowMs += 4 * HOUR_MS + 1
    assert.deepEqual([state(app).ticks, state(app).before], [[], []])
  })

  it('begins anew at a tap, and takes that back at another', () => {
    const app = anApp({ checks: [check] })
    const page = app.show(() => useSelfCheck('gold'))
    const on = () => (page.now.kind === 'ready' ? page.now : assert.fail())
    after(() => on().toggle('甲'))
    after(() => on().toggle('乙'))
    after(() => on().clear())
    assert.deepEqual([on().ticks, on().before], [[], ['甲', '乙']])
    after(() => on().resume())
    assert.deepEqual([on().ticks, on().verdict.level], [['甲', '乙'], 'stop'])
    page.leave()
  })

  it('keeps what is ticked while the page stays open, and asks again when it comes back much later', () => {
    const app = anApp({ checks: [check] })
    const page = app.show(() => useSelfCheck('gold'))
    const on = () => (page.now.kind === 'ready' ? page.now : assert.fail())
    after(() => on().toggle('甲'))
    nowMs += 30 * MINUTE_MS
    after(() => on().toggle('乙'))
    assert.deepEqual(on().ticks, ['甲', '乙'])
    nowMs += 30 * MINUTE_MS
    after(() => void wechat.happens('show'))
    assert.deepEqual([on().ticks, on().before], [[], ['甲', '乙']])
    page.leave()
  })

  it('forgets a question that the feed no longer asks', () => {
    const app = anApp({ checks: [check] })
    app.courier.getState().setTicks('gold', ['甲', '问过的'], nowMs)
    assert.deepEqual(state(app).ticks, ['甲'])
  })

  it('doesn’t believe ticks from a clock that was half a day ahead', () => {
    const app = anApp({ checks: [check] })
    state(app).toggle('甲')
    nowMs -= 12 * HOUR_MS
    assert.deepEqual([state(app).ticks, state(app).before], [[], []])
  })

  it('is gone when the feed has it no more, or never had it', () => {
    assert.deepEqual(
      anApp({ checks: [{ ...check, id: 'other' }] }).read(() => useSelfCheck('gold')),
      { kind: 'gone' },
    )
  })
})
