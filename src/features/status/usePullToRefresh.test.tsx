import assert from 'node:assert/strict'
import { it } from 'node:test'
import { anApp } from '@test/fakes/anApp'
import { after } from '@test/fakes/mounted'
import { wechat } from '@test/fakes/taro'
import { usePullToRefresh } from './usePullToRefresh'

it('pulling a page down asks the server, and nothing else does', () => {
  wechat.reset()
  const app = anApp()
  const page = app.show(usePullToRefresh)
  assert.equal(app.feed.getState().isRefreshing, false)
  after(() => void wechat.happens('pull'))
  assert.equal(app.feed.getState().isRefreshing, true)
  page.leave()
})
