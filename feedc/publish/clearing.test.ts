import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DAY_MS } from '@core/time/shanghaiTime'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { AS, publish, REFUSAL, verified, version } from '@test/fakes/publishing'
import type { TestFeed } from '@test/fakes/signedFeed'
import { revisionName } from './names'
import { toPrune } from './toPrune'

describe('clearing away', () => {
  const orphan = `stations.${'0'.repeat(64)}.json`
  async function pruned(target: MemoryTarget, feed: TestFeed, keep = 10): Promise<readonly string[] | string> {
    const listed = await target.list()
    assert(listed.ok)
    const gone = await toPrune(target, listed.value, await verified(feed), keep)
    return gone.ok ? [...gone.value].sort() : gone.error.code
  }
  async function twoDays(): Promise<MemoryTarget> {
    const target = new MemoryTarget()
    for (const at of [1, 2]) {
      target.nowMs += DAY_MS
      await publish(target, version(at))
    }
    return target
  }

  it('begins a day after a file was last needed, to the millisecond', async () => {
    const target = await twoDays()
    const put = (writtenAtMs: number): void => void target.files.set(orphan, { bytes: Buffer.from('{}'), writtenAtMs, ...AS })
    put(target.nowMs - DAY_MS + 1)
    assert.deepEqual(await pruned(target, version(2)), [])
    put(target.nowMs - DAY_MS)
    assert.deepEqual(await pruned(target, version(2)), [orphan])
  })

  it('stops where a revision that stays can’t be had, or its news', async () => {
    const target = await twoDays()
    target.files.set(orphan, { bytes: Buffer.from('{}'), writtenAtMs: 0, ...AS })
    target.fail = ({ name }) => (name === revisionName(1795000001) ? REFUSAL : null)
    assert.equal(await pruned(target, version(2)), 'denied')
    target.fail = ({ name }) => (name === version(1).index.parts.news.path ? REFUSAL : null)
    assert.equal(await pruned(target, version(2)), 'denied')
    target.fail = () => null
    target.files.delete(version(1).index.parts.news.path)
    assert.deepEqual(await pruned(target, version(2)), [orphan], 'a part that is gone leads nowhere')
  })

  it('asks for nothing where nothing could go', async () => {
    const target = new MemoryTarget()
    await publish(target, version(1))
    target.requests = []
    assert.deepEqual(await pruned(target, version(1)), [])
    assert.deepEqual(target.take('get'), [])
  })
})
