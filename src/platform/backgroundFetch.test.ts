import assert from 'node:assert/strict'
import { beforeEach, it } from 'node:test'
import { wechat } from '@test/fakes/taro'
import { prefetched } from './backgroundFetch'

beforeEach(() => wechat.reset())

it('hands over what WeChat had fetched, unread', async () => {
  wechat.background = { fetchedData: '{"payload":', timeStamp: 5 }
  assert.deepEqual(await prefetched(), { text: '{"payload":', fetchedAtMs: 5 })
  assert.deepEqual(wechat.calls, [['getBackgroundFetchData', { fetchType: 'periodic' }]])
})

it('is nothing where it isn’t granted, or holds something else', async () => {
  for (const background of ['fails', {}, { fetchedData: {}, timeStamp: 5 }, { fetchedData: 'x', timeStamp: '5' }] as const) {
    wechat.background = background
    assert.equal(await prefetched(), null)
  }
})

it('doesn’t keep the refresh waiting when WeChat never answers', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  wechat.background = 'hangs'
  const answer = prefetched()
  t.mock.timers.tick(1000)
  assert.equal(await answer, null)
})
