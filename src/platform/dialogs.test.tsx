import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { Hotline } from '@core/feed/types'
import { anApp } from '@test/fakes/anApp'
import { after, mounted } from '@test/fakes/mounted'
import { wechat } from '@test/fakes/taro'
import { baseLibrary } from './appFacts'
import { askText } from './askText'
import { clip } from './clipboard'
import { confirm } from './confirm'
import { copy } from './copy'
import { courierStorage, forgetMarksElsewhere } from './courierStorage'
import { enlargeImage } from './enlargeImage'
import { log } from './log'
import { openMap } from './openMap'
import { paintChrome, paintsAlways } from './paintChrome'
import { postJson } from './postJson'
import { isLandingPage } from './share'
import { setTabBadge } from './tabBadge'
import { toast } from './toast'
import { applyUpdate, offerUpdates, useUpdateState } from './updates'
import { useAskToDial } from './useAskToDial'
import { useAskToDialOutlet } from './useAskToDialOutlet'
import { watchFaults } from './watchFaults'

beforeEach(() => {
  wechat.reset()
  log.clear()
})
const settled = () => new Promise(setImmediate)
const asked = (name: string) => wechat.calls.filter(([call]) => call === name).map(([, given]) => given)

describe('a question to the courier', () => {
  it('is answered by yes alone: closed or broken is no', async () => {
    assert.equal(await confirm('甲', '乙'), false)
    wechat.answers = ''
    assert.equal(await confirm('甲', '乙', '好'), true)
    wechat.answers = 'broken'
    assert.equal(await confirm('甲', '乙'), false)
    assert.deepEqual(asked('showModal').slice(0, 2), [
      { title: '甲', content: '乙' },
      { title: '甲', content: '乙', confirmText: '好' },
    ])
  })

  it('for a line is that line, nothing when it was emptied, and null when it was closed', async () => {
    assert.equal(await askText('甲', '乙', '旧'), null)
    wechat.answers = ''
    assert.equal(await askText('甲', '乙', '旧'), '')
    wechat.answers = '新'
    assert.equal(await askText('甲', '乙', '旧'), '新')
    wechat.answers = 'broken'
    assert.equal(await askText('甲', '乙', '旧'), null)
    assert.deepEqual(asked('showModal')[0], { title: '甲', content: '旧', editable: true, placeholderText: '乙' })
  })
})

describe('a call', () => {
  const hotline = (number: string, purpose: string) =>
    ({ number, name: `名${number}`, purpose, notFor: null }) as unknown as Hotline

  it('is made after one question that says what the number is for, all of it', async () => {
    const app = anApp({ enrolment: { hotlines: [hotline('12351', '甲'), hotline('110', '丙'), hotline('12351', '乙')] } })
    app.read(useAskToDial)('12351')
    await settled()
    assert.deepEqual(wechat.dialled, [])
    wechat.answers = ''
    app.read(useAskToDial)('12351')
    await settled()
    assert.deepEqual(wechat.dialled, ['12351'])
    const { title, content, confirmText } = asked('showModal')[0] as { title: string; content: string; confirmText: string }
    assert.ok(title.includes('12351') && title.includes('名12351'))
    assert.deepEqual([content.split('\n').length, content.includes('丙'), confirmText], [2, false, copy.dial])
  })

  it('to the courier’s own outlet asks for its number once, and keeps it as it can be dialled', async () => {
    const app = anApp()
    const outlet = () => app.courier.getState().outletPhone
    const tap = async (answer: typeof wechat.answers): Promise<void> => {
      wechat.answers = answer
      app.read(useAskToDialOutlet)()
      await settled()
      await settled()
    }
    await tap(null)
    await tap('不是号码')
    assert.deepEqual([outlet(), wechat.toasts], ['', [copy.outletBad]])
    await tap(' （021） 5555 0000')
    assert.deepEqual([outlet(), wechat.toasts.at(-1)], ['02155550000', copy.outletSaved])
    await tap(0)
    assert.deepEqual([wechat.dialled, asked('showActionSheet').length], [['02155550000'], 1])
    await tap(null)
    assert.deepEqual([wechat.dialled.length, outlet()], [1, '02155550000'])
    assert.deepEqual(asked('showActionSheet')[0], { itemList: [copy.outletCall('02155550000'), copy.outletChange] })
  })

  it('to the outlet can be given another number, or none any more, without a word about saving', async () => {
    const app = anApp()
    app.courier.getState().set({ outletPhone: '02155550000' })
    const change = async (typed: string): Promise<void> => {
      wechat.answers = 1
      app.read(useAskToDialOutlet)()
      wechat.answers = typed
      await settled()
      await settled()
    }
    await change('021-55550001')
    assert.equal(app.courier.getState().outletPhone, '021-55550001')
    assert.deepEqual(asked('showModal')[0], {
      title: copy.outletAsk,
      content: '02155550000',
      editable: true,
      placeholderText: copy.outletHint,
    })
    await change('')
    assert.deepEqual([app.courier.getState().outletPhone, wechat.toasts, wechat.dialled], ['', [copy.outletSaved], []])
  })
})

describe('what WeChat is asked to do', () => {
  it('is to open a place on its own map, in its own datum', () => {
    openMap({ name: '驿站', address: '路', at: { datum: 'wgs84', lng: 121.47, lat: 31.23 } })
    const [place] = asked('openLocation') as { longitude: number; name: string; scale: number }[]
    assert.ok(place && place.longitude > 121.473)
    assert.deepEqual([place.name, place.scale], ['驿站', 17])
  })

  it('is to show a picture, a number on a tab or none, the way home', () => {
    enlargeImage('https://a/b.jpg')
    setTabBadge('antifraud', 3)
    setTabBadge('antifraud', 0)
    assert.deepEqual(wechat.calls, [
      ['previewImage', { current: 'https://a/b.jpg', urls: ['https://a/b.jpg'] }],
      ['setTabBarBadge', { index: 2, text: '3' }],
      ['removeTabBarBadge', { index: 2 }],
    ])
    assert.equal(isLandingPage(), true)
    wechat.pages = ['a', 'b']
    assert.equal(isLandingPage(), false)
    assert.equal(baseLibrary(), '3.7.0 / 8.0.50')
  })

  it('is to copy without a word of ours: WeChat says it itself', async () => {
    assert.equal(await clip('话', '已复制'), true)
    assert.deepEqual([wechat.clipped, wechat.toasts], [['话'], []])
    wechat.isFull = true
    assert.equal(await clip('话', '已复制'), false)
  })

  it('is to show a short answer as words, without a picture', () => {
    toast('好了')
    assert.deepEqual(asked('showToast'), [{ title: '好了', icon: 'none', duration: 2000 }])
  })

  it('is to draw its bars in the courier’s theme, each tab with its picture', () => {
    paintChrome(true, false)
    const tabs = asked('setTabBarItem') as { index: number; iconPath: string; selectedIconPath: string }[]
    assert.deepEqual(
      tabs.map(({ index }) => index),
      [0, 1, 2, 3],
    )
    assert.ok(tabs.every(({ iconPath }) => /^assets\/tab\/(home|stations|antifraud|union)-dark\.png$/.test(iconPath)))
    assert.ok(tabs.every(({ iconPath, selectedIconPath }) => selectedIconPath === iconPath.replace('.png', '-on.png')))
    paintChrome(false, false)
    const [dark, light] = asked('setTabBarStyle') as { borderStyle: string }[]
    assert.deepEqual([dark?.borderStyle, light?.borderStyle], ['black', 'white'])
    const bars = asked('setNavigationBarColor') as { frontColor: string; backgroundColor: string }[]
    assert.deepEqual(bars, [
      { frontColor: '#ffffff', backgroundColor: '#15171a' },
      { frontColor: '#000000', backgroundColor: '#f7f5f1' },
    ])
    assert.ok((asked('setTabBarItem')[4] as { iconPath: string }).iconPath.endsWith('home.png'))
    assert.deepEqual(asked('setBackgroundColor'), [{ backgroundColor: '#15171a' }, { backgroundColor: '#f7f5f1' }])
    assert.equal(paintsAlways, false, 'following the system is theme.json’s work in WeChat')
  })

  it('is to keep the courier’s marks under one key', () => {
    const storage = courierStorage(null)
    assert.equal(storage.read(), null)
    assert.equal(storage.write({ a: 1 } as never), true)
    assert.deepEqual([storage.read(), [...wechat.keys.keys()]], [{ a: 1 }, ['courier']])
  })

  it('is to keep them apart from those of another city, and to take those away on demand', () => {
    const [own, other] = [courierStorage(null), courierStorage('suzhou-couriers')]
    own.write({ a: 1 } as never)
    other.write({ b: 2 } as never)
    assert.deepEqual([...wechat.keys.keys()], ['courier', 'courier@suzhou-couriers'])
    forgetMarksElsewhere()
    assert.deepEqual([own.read(), other.read()], [{ a: 1 }, null])
  })
})

describe('what goes wrong', () => {
  it('is noted by its kind and never by its words', () => {
    watchFaults()
    wechat.faults.error?.('TypeError: 张三 13800000000')
    wechat.faults.rejection?.({ reason: new RangeError('x') })
    wechat.faults.rejection?.({ reason: { secret: 1 } })
    wechat.faults.lost?.()
    assert.deepEqual(
      log.entries().map(({ event, code }) => `${event} ${code}`),
      ['app_error TypeError', 'app_error RangeError', 'app_error Error', 'page_not_found went_home'],
    )
    assert.deepEqual(wechat.moves, ['switchTab /pages/home/index'])
  })

  it('on the way of a report is no answer', async () => {
    assert.equal(await postJson('https://r.test', '{}', 'k'), null)
    wechat.answer = { statusCode: 503, data: { html: 1 } }
    assert.deepEqual(await postJson('https://r.test', '{}', 'k'), { status: 503, body: '', retryAfter: null })
    wechat.answer = { statusCode: 200, data: '{"id":"k"}' }
    assert.deepEqual(await postJson('https://r.test', '{}', 'k'), { status: 200, body: '{"id":"k"}', retryAfter: null })
    wechat.answer = { statusCode: 429, data: '', header: { 'Retry-After': '60' } }
    assert.deepEqual(await postJson('https://r.test', '{}', 'k'), { status: 429, body: '', retryAfter: '60' })
  })

  it('of a report sent twice can be seen by its receiver: it goes as JSON under its own key, and nothing else goes', async () => {
    wechat.answer = { statusCode: 200, data: '' }
    await postJson('https://r.test/reports', '{"a":1}', 'k-1')
    const { success, fail, ...sent } = wechat.requests[0] as Record<string, unknown>
    assert.deepEqual([success, fail], [undefined, undefined])
    assert.deepEqual(sent, {
      url: 'https://r.test/reports',
      method: 'POST',
      data: '{"a":1}',
      header: { 'content-type': 'application/json', 'Idempotency-Key': 'k-1' },
      dataType: 'text',
      responseType: 'text',
      timeout: 10_000,
    })
  })
})

describe('a newer package', () => {
  it('is known of while the page is open, from asking to having it', () => {
    offerUpdates({ title: '', text: '' })
    const page = mounted(useUpdateState)
    const afterwards = (happen: () => void): string => {
      after(happen)
      return page.now
    }
    assert.equal(
      afterwards(() => wechat.update.check?.({ hasUpdate: false })),
      'current',
    )
    assert.equal(
      afterwards(() => wechat.update.check?.({ hasUpdate: true })),
      'downloading',
    )
    assert.equal(
      afterwards(() => wechat.update.failed?.()),
      'failed',
    )
    assert.equal(
      afterwards(() => wechat.update.ready?.()),
      'ready',
    )
    const { draws } = page
    page.leave()
    after(() => wechat.update.failed?.())
    assert.equal(page.draws, draws)
  })

  it('is started when the courier says so, once it is there', async () => {
    offerUpdates({ title: '有新版', text: '重启' })
    wechat.update.check?.({ hasUpdate: true })
    wechat.update.ready?.()
    await settled()
    assert.deepEqual(asked('applyUpdate'), [])
    wechat.answers = ''
    wechat.update.ready?.()
    await settled()
    assert.equal(asked('applyUpdate').length, 1)
    applyUpdate()
    assert.equal(asked('applyUpdate').length, 2)
  })

  it('that didn’t come is noted', () => {
    offerUpdates({ title: '', text: '' })
    wechat.update.failed?.()
    assert.deepEqual(
      log.entries().map(({ event, code }) => `${event} ${code}`),
      ['update failed'],
    )
  })
})
