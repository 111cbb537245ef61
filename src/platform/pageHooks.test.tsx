import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import type { RefreshReason } from '@core/sync/schedule'
import { after, mounted } from '@test/fakes/mounted'
import { wechat } from '@test/fakes/taro'
import { useShareCard } from './share'
import { useNow } from './useNow'
import { usePullDown } from './usePullDown'
import { useRefreshTimes } from './useRefreshTimes'
import { useSystemAppearance } from './useSystemAppearance'

const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const pass = (ms: number): void => after(() => mock.timers.tick(ms))
const happens = (...[event, given]: Parameters<typeof wechat.happens>): void => after(() => void wechat.happens(event, given))

describe('a page that is shown', () => {
  beforeEach(() => {
    wechat.reset()
    mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: NOON + 10_000 })
  })
  afterEach(() => mock.timers.reset())

  describe('the time on a screen', () => {
    it('is never older than a quarter of a minute into the next one, and draws nothing for seconds nobody sees', () => {
      const page = mounted(useNow)
      assert.equal(page.now, NOON + 10_000)
      pass(45_000)
      assert.deepEqual([page.now, page.draws], [NOON + 10_000, 1])
      pass(15_000)
      assert.equal(page.now, NOON + 70_000)
      page.leave()
    })

    it('is the time of now when the courier comes back to the page', () => {
      const page = mounted(useNow)
      mock.timers.setTime(NOON + 3_600_000)
      happens('show')
      assert.equal(page.now, NOON + 3_600_000)
      page.leave()
    })

    it('is nothing that goes on counting on a page that is gone', () => {
      const page = mounted(useNow)
      page.leave()
      pass(600_000)
      assert.equal(page.draws, 1)
    })
  })

  describe('a refresh is asked for', () => {
    const watched = () => {
      const asked: RefreshReason[] = []
      const refresh = async (reason: RefreshReason): Promise<void> => void asked.push(reason)
      return { asked, page: mounted(() => useRefreshTimes(refresh)), refresh }
    }

    it('half a second after launch, when the first screen stands, and then every fifteen seconds it is considered', () => {
      const { asked, page } = watched()
      pass(499)
      assert.deepEqual(asked, [])
      pass(1)
      assert.deepEqual(asked, ['launch'])
      pass(14_500)
      assert.deepEqual(asked, ['launch', 'tick'])
      page.leave()
    })

    it('on coming back and when the network returns, and never from a pocket', () => {
      const { asked, page } = watched()
      pass(500)
      after(() => wechat.change(false))
      after(() => wechat.change(true))
      assert.deepEqual(asked.splice(0), ['launch', 'network_back'])
      happens('hide')
      pass(60_000)
      after(() => wechat.change(true))
      assert.deepEqual(asked.splice(0), [])
      happens('show')
      pass(15_000)
      after(() => wechat.change(true))
      assert.deepEqual(asked, ['foreground', 'tick', 'network_back'])
      page.leave()
    })

    it('of the feed that is shown now, and no longer of one that was', () => {
      const { asked, page } = watched()
      const later: RefreshReason[] = []
      const other = async (reason: RefreshReason): Promise<void> => void later.push(reason)
      page.again(() => useRefreshTimes(other))
      pass(500)
      assert.deepEqual([asked, later], [[], ['launch']])
      page.leave()
      pass(60_000)
      after(() => wechat.change(true))
      assert.deepEqual([asked, later, wechat.networkListeners.size], [[], ['launch'], 0])
    })
  })

  describe('how the phone is set', () => {
    it('is read as dark or light and one of four steps of letters', () => {
      for (const [size, step] of [
        [undefined, 2],
        [14, 1],
        [15, 1],
        [16, 2],
        [17, 2],
        [18, 3],
        [19, 3],
        [20, 4],
        [23, 4],
      ] as const) {
        wechat.look = { theme: 'light', ...(size !== undefined && { fontSizeSetting: size }) }
        const page = mounted(useSystemAppearance)
        assert.deepEqual(page.now, { isDark: false, fontStep: step, isGapless: false }, String(size))
        page.leave()
      }
    })

    it('has margins in place of gaps on the iPhones that know no gap in a row, and on no other', () => {
      for (const [system, isGapless] of [
        ['iOS 14.0', true],
        ['iOS 14.4.2', true],
        ['iOS 14.5', false],
        ['iOS 140.1', false],
        ['Android 14.1', false],
      ] as const) {
        wechat.system = system
        const page = mounted(useSystemAppearance)
        assert.equal(page.now.isGapless, isGapless, system)
        page.leave()
      }
      wechat.system = 'Android 12'
    })

    it('is followed into the dark and back while the app is open', () => {
      wechat.look = { theme: 'dark', fontSizeSetting: 19 }
      const page = mounted(useSystemAppearance)
      const darkAfter = (theme: string) => {
        after(() => {
          for (const listen of wechat.themeListeners) listen({ theme })
        })
        return page.now
      }
      assert.deepEqual(page.now, { isDark: true, fontStep: 3, isGapless: false })
      assert.deepEqual(darkAfter('light'), { isDark: false, fontStep: 3, isGapless: false })
      assert.deepEqual(darkAfter('dark'), { isDark: true, fontStep: 3, isGapless: false })
      page.again()
      assert.equal(wechat.themeListeners.size, 1)
      page.leave()
      assert.equal(wechat.themeListeners.size, 0)
    })
  })

  it('a page that was pulled down goes back up when the work ends, however it ends', async () => {
    for (const work of [async () => undefined, () => Promise.reject(new Error('no network'))]) {
      wechat.calls.length = 0
      const page = mounted(() => usePullDown(() => work().catch(() => undefined)))
      happens('pull')
      assert.deepEqual(wechat.calls, [])
      for (let tick = 0; tick < 5; tick += 1) await Promise.resolve()
      assert.deepEqual(wechat.calls, [['stopPullDownRefresh', null]])
      page.leave()
    }
  })

  it('a shared card carries its title, its page and our own picture, to a chat and to Moments', () => {
    const page = mounted(() => useShareCard('甲', { page: 'station', id: 'T 1' }))
    assert.deepEqual(wechat.happens('shareToChat'), [
      { title: '甲', path: '/pages/station/index?id=T%201', imageUrl: '/assets/share.png' },
    ])
    assert.deepEqual(wechat.happens('shareToMoments'), [{ title: '甲', query: 'id=T%201', imageUrl: '/assets/share.png' }])
    page.again(() => useShareCard('乙', { page: 'help' }))
    assert.deepEqual(wechat.happens('shareToMoments'), [{ title: '乙', query: '', imageUrl: '/assets/share.png' }])
    page.leave()
  })
})
