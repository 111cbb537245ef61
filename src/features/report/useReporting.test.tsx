import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { anApp } from '@test/fakes/anApp'
import { wechat } from '@test/fakes/taro'
import { copy } from './copy'
import { useReporting } from './useReporting'
import { whenWords } from './whenWords'

beforeEach(() => wechat.reset())

describe('what a courier says of a station', () => {
  it('stays on this phone while nobody takes reports, without the numbers in it, and says so', () => {
    const app = anApp()
    const reporting = () => app.read(() => useReporting('T-1'))
    assert.equal(reporting().canSend, false)
    reporting().say('locked', ' 打 13800000000 ')
    const [{ id, atMs, token, ...report } = { id: '', atMs: 0, token: '' }, ...others] = app.courier.getState().reports
    assert.deepEqual([report, others], [{ stationId: 'T-1', kind: 'locked', note: '打 ＊', sending: 'kept' }, []])
    for (const random of [id, token]) assert.match(random, /^[0-9a-f]{32}$/)
    assert.notEqual(id, token)
    assert.ok(Math.abs(Date.now() - atMs) < 60_000)
    assert.deepEqual(wechat.toasts, [copy.saved])
  })

  it('waits for whoever takes reports, and is sent to them at once', () => {
    const app = anApp({ reportUrl: 'https://r.test/reports' })
    const reporting = () => app.read(() => useReporting('T-1'))
    assert.equal(reporting().canSend, true)
    reporting().say('locked')
    assert.equal(app.courier.getState().reports[0]?.sending, 'waiting')
    assert.deepEqual([wechat.toasts, app.posted], [[copy.thanks], ['https://r.test/reports']])
  })

  it('can be taken back, or copied for somebody else', () => {
    const app = anApp()
    const reporting = () => app.read(() => useReporting('T-1'))
    reporting().say('broken')
    assert.equal(app.courier.getState().reports[0]?.note, '')
    reporting().undo(app.courier.getState().reports[0]!)
    assert.deepEqual(app.courier.getState().reports, [])
    reporting().clip('这段话')
    assert.deepEqual(wechat.clipped, ['这段话'])
  })
})

it('says of a report when it was: today by the clock, else by the day', () => {
  const now = Date.parse('2026-11-24T21:10:00+08:00')
  assert.equal(whenWords(Date.parse('2026-11-24T00:00:00+08:00'), now), copy.today('00:00'))
  assert.equal(whenWords(Date.parse('2026-11-23T23:59:00+08:00'), now), '2026-11-23')
})
