import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { wechat } from '@test/fakes/taro'
import { askText } from './askText'
import { prefetched } from './backgroundFetch'
import { clip } from './clipboard'
import { pageName } from './navigate'
import { dial } from './phone'
import { readAhead } from './readAhead.h5'
import { passOn } from './share'

const browser = { typed: null as string | null, location: { href: '' }, asked: [] as unknown[][] }
const shared: object[] = []
const navigator = globalThis.navigator
const share = (sheet: ((given: object) => Promise<void>) | undefined): void =>
  void Object.defineProperty(globalThis, 'navigator', { value: { share: sheet }, configurable: true })

describe('in a browser', () => {
  beforeEach(() => {
    wechat.reset()
    process.env.TARO_ENV = 'h5'
    Object.assign(browser, { typed: null, location: { href: 'https://nuanfeng.test/x/#/pages/home/index' }, asked: [] })
    shared.length = 0
    Object.assign(globalThis, {
      window: {
        location: browser.location,
        prompt: (...given: unknown[]) => {
          browser.asked.push(given)
          return browser.typed
        },
      },
      document: { title: '暖蜂' },
    })
  })
  afterEach(() => {
    Reflect.deleteProperty(process.env, 'TARO_ENV')
    Reflect.deleteProperty(globalThis, 'window')
    Reflect.deleteProperty(globalThis, 'document')
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true })
  })

  it('a line is asked for with what was there before, and closing it is no answer', async () => {
    assert.equal(await askText('题', '提示', '旧'), null)
    browser.typed = '新'
    assert.equal(await askText('题', '提示', '旧'), '新')
    assert.deepEqual(browser.asked, [
      ['题', '旧'],
      ['题', '旧'],
    ])
    assert.deepEqual(wechat.calls, [])
  })

  it('a tap waits for one part of what the first page reads, never for all of them', async () => {
    const order: string[] = []
    const done = readAhead(['stations', 'alerts'].map(part => () => order.push(part)))
    setTimeout(() => order.push('tap'))
    await done
    assert.deepEqual(order, ['stations', 'tap', 'alerts'])
  })

  it('what was copied is said, because nobody else says it', async () => {
    assert.equal(await clip('话', '已复制'), true)
    assert.deepEqual([wechat.clipped, wechat.calls], [['话'], [['showToast', { title: '已复制', icon: 'none', duration: 2000 }]]])
  })

  it('a call goes to the browser’s own dialler', () => {
    dial('12351')
    assert.deepEqual([browser.location.href, wechat.dialled], ['tel:12351', []])
  })

  it('nothing was fetched in the background', async () => {
    wechat.background = { fetchedData: 'x', timeStamp: 5 }
    assert.equal(await prefetched(), null)
    assert.deepEqual(wechat.calls, [])
  })

  it('a page is called what its tab is called, in WeChat what the bar above it says', () => {
    assert.equal(pageName(), '暖蜂')
    wechat.pageTitle = '驿站'
    assert.equal(pageName(), '驿站')
  })

  it('a page is shared by words and its own address, through the browser’s sheet', async () => {
    share(async given => void shared.push(given))
    await passOn('甲', { page: 'station', id: 'T-1' }, '已复制')
    assert.deepEqual(shared, [{ text: '甲', url: 'https://nuanfeng.test/x/#/pages/station/index?id=T-1' }])
    assert.deepEqual(wechat.clipped, [])
  })

  it('a sheet that is closed again copies nothing; where there is none words and address are copied', async () => {
    share(() => Promise.reject(new Error('AbortError')))
    await passOn('甲', { page: 'help' }, '已复制')
    assert.deepEqual(wechat.clipped, [])
    share(undefined)
    await passOn('甲', { page: 'help' }, '已复制')
    assert.deepEqual([wechat.clipped, wechat.toasts], [['甲\nhttps://nuanfeng.test/x/#/pages/help/index'], ['已复制']])
  })
})

it('in WeChat words are copied, and no link: it has none to a page', async () => {
  wechat.reset()
  await passOn('甲', { page: 'help' }, '已复制')
  assert.deepEqual(wechat.clipped, ['甲'])
})
