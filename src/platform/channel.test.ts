import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { Channel } from '@core/feed/types'
import { wechat } from '@test/fakes/taro'
import { canOpenChannel, openChannel } from './channel'

/** On the list of the made-up package (test/fakes/bundled/trust.json). */
const LISTED = { appid: 'wx0123456789abcdef', url: 'https://example.gov.cn/join' }
const door = (patch: Partial<Channel>): Channel => ({
  id: 'x',
  name: '测试入口',
  appid: null,
  appPath: null,
  url: null,
  steps: ['搜一搜'],
  copyText: '测试',
  sources: [],
  ...patch,
})
const words = { clipped: '复制好了', failed: '按步骤走' }

beforeEach(() => wechat.reset())

describe('a door that is another mini-program', () => {
  it('opens by the appid that the content names and the package lists', async () => {
    const channel = door({ appid: LISTED.appid, appPath: 'pages/join' })
    assert.equal(canOpenChannel(channel), 'app')
    await openChannel(channel, 'app', words)
    assert.deepEqual(wechat.miniPrograms, [{ appId: LISTED.appid, path: 'pages/join' }])
  })

  it('stays shut when its appid is not on the list, whatever the feed says and however it is asked', async () => {
    for (const appid of ['wxfedcba9876543210', 'WX0123456789ABCDEF', `${LISTED.appid} `, '']) {
      const channel = door({ appid })
      assert.equal(canOpenChannel(channel), null, appid)
      await openChannel(channel, 'app', words)
    }
    assert.deepEqual(wechat.miniPrograms, [])
  })

  it('says how to go on when the courier or WeChat refuses', async () => {
    wechat.refusesMiniProgram = true
    await openChannel(door({ appid: LISTED.appid }), 'app', words)
    assert.deepEqual(wechat.toasts, [words.failed])
  })
})

describe('a door that is a web page', () => {
  it('is copied on WeChat, to be opened in a browser', async () => {
    const channel = door({ url: LISTED.url })
    assert.equal(canOpenChannel(channel), 'link')
    await openChannel(channel, 'link', words)
    assert.deepEqual(wechat.clipped, [LISTED.url])
  })

  it('stays text when its host is not on the list', async () => {
    const channel = door({ url: 'https://example.gov.cn.evil.test/join' })
    assert.equal(canOpenChannel(channel), null)
    await openChannel(channel, 'link', words)
    assert.deepEqual(wechat.clipped, [])
  })

  describe('in a browser', () => {
    const opened: unknown[][] = []
    beforeEach(() => {
      process.env.TARO_ENV = 'h5'
      opened.length = 0
      Object.assign(globalThis, { window: { open: (...args: unknown[]) => void opened.push(args) } })
    })
    afterEach(() => {
      Reflect.deleteProperty(process.env, 'TARO_ENV')
      Reflect.deleteProperty(globalThis, 'window')
    })

    it('opens beside ours and can’t reach back into it', async () => {
      await openChannel(door({ url: LISTED.url }), 'link', words)
      assert.deepEqual(opened, [[LISTED.url, '_blank', 'noopener,noreferrer']])
    })

    it('offers no mini-program there', () => {
      assert.equal(canOpenChannel(door({ appid: LISTED.appid })), null)
    })
  })
})

it('the words to search by can always be copied', async () => {
  await openChannel(door({}), 'clip', words)
  assert.deepEqual(wechat.clipped, ['测试'])
})
