import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { wechat } from '@test/fakes/taro'
import { back, isOnTab, open, pathOf } from './navigate'

/** Each test its own second, because a tap is judged by the clock. */
let nowMs = Date.parse('2026-11-24T08:00:00+08:00')
beforeEach(() => {
  wechat.reset()
  nowMs += 60_000
  mock.method(Date, 'now', () => nowMs)
})
afterEach(() => mock.restoreAll())

const stacked = (deep: number): string[] => Array.from({ length: deep }, (_, at) => `pages/article/${at}`)

describe('opening a screen', () => {
  it('goes on after the tenth, where WeChat takes no more: the last one makes room', () => {
    wechat.pages = stacked(9)
    open({ page: 'station', id: 'T-1' })
    wechat.pages = stacked(10)
    open({ page: 'station', id: 'T-2' })
    wechat.pages = stacked(11)
    open({ page: 'station', id: 'T-3' })
    assert.deepEqual(wechat.moves, [
      'navigateTo /pages/station/index?id=T-1',
      'redirectTo /pages/station/index?id=T-2',
      'redirectTo /pages/station/index?id=T-3',
    ])
  })

  it('switches to a tab, however deep one is', () => {
    wechat.pages = stacked(10)
    open({ page: 'antifraud' })
    assert.deepEqual(wechat.moves, ['switchTab /pages/antifraud/index'])
  })

  it('happens once for a thumb that taps twice, and again on the page that slid in or after a while', () => {
    open({ page: 'search' })
    nowMs += 599
    open({ page: 'search' })
    assert.equal(wechat.moves.length, 1)
    nowMs += 1
    open({ page: 'search' })
    assert.equal(wechat.moves.length, 2)
    wechat.pages = [...wechat.pages, 'pages/search/index']
    open({ page: 'help' })
    assert.equal(wechat.moves.length, 3)
  })

  it('carries any id whole', () => {
    assert.equal(pathOf({ page: 'article', id: 'a&b=c 1' }), '/pages/article/index?id=a%26b%3Dc%201')
    assert.equal(pathOf({ page: 'help' }), '/pages/help/index')
  })
})

describe('going back', () => {
  it('is one step, and home from a shared link', () => {
    wechat.pages = ['pages/home/index', 'pages/station/index']
    back()
    wechat.pages = ['pages/station/index']
    back()
    assert.deepEqual(wechat.moves, ['navigateBack', 'switchTab /pages/home/index'])
  })

  it('is left to the tab bar on a tab', () => {
    for (const [route, is] of [
      ['pages/home/index', true],
      ['pages/union/index', true],
      ['pages/station/index', false],
    ] as const) {
      wechat.pages = [route]
      assert.equal(isOnTab(), is)
    }
  })
})
