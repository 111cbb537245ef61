import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Channel } from '@core/feed/types'
import { canOpenChannel, clipTextOf } from './channel'
import { canDial } from './phone'

const channel = (patch: Partial<Channel>): Channel => ({
  id: 'a',
  name: 'a',
  appid: null,
  appPath: null,
  url: null,
  steps: ['a'],
  copyText: null,
  sources: [],
  ...patch,
})

describe('what content may reach, by the lists built into the package', () => {
  it('is a mini-program that is listed, and no other', () => {
    assert.equal(canOpenChannel(channel({ appid: 'wx0123456789abcdef' })), 'app')
    assert.equal(canOpenChannel(channel({ appid: 'wxfedcba9876543210' })), null)
  })

  it('is a page of a listed host, also where the mini-program beside it is not listed', () => {
    const url = 'https://example.gov.cn/join'
    assert.equal(canOpenChannel(channel({ url, appid: 'wxfedcba9876543210' })), 'link')
    assert.equal(canOpenChannel(channel({ url: 'https://example.org/join' })), null)
  })

  it('is a number that is listed, or that the app names by itself', () => {
    for (const number of ['110', '96110', '12351', '12345']) assert.ok(canDial(number), number)
    for (const number of ['02112345678', '1103', '+86110', '110,96110', '']) assert.ok(!canDial(number), number)
  })

  it('is words to search for, but no address to be pasted', () => {
    assert.equal(clipTextOf(channel({ copyText: '申工社 我要入会' })), '申工社 我要入会')
    assert.equal(clipTextOf(channel({ copyText: 'https://example.gov.cn/join' })), 'https://example.gov.cn/join')
    for (const copyText of ['https://evil.example', 'evil.example/pay', '去 EVIL.CN 领钱', 'weixin://pay'])
      assert.equal(clipTextOf(channel({ copyText })), null, copyText)
  })
})
