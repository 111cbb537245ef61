import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { PART_NAMES } from '@core/feed/wire/index'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { AS, publish, QUIET, REFUSAL, version } from '@test/fakes/publishing'
import { publishCopy as copy } from './copy'
import { keptRevisions } from './keptRevisions'
import { revisionName } from './names'

describe('what can be gone back to', () => {
  const line = (at: number, isNow: boolean, news: number | null = 1): string => {
    const counts = PART_NAMES.map(name => copy.count(copy.counts[name], name === 'news' ? news : 0)).join('  ')
    return copy.keptRevision(1795000000 + at, '2026-11-23 08:00', counts, isNow)
  }
  async function lines(target: MemoryTarget): Promise<readonly string[] | string> {
    const kept = await keptRevisions(target, QUIET)
    return kept.ok ? kept.value : kept.error
  }
  async function three(): Promise<MemoryTarget> {
    const target = new MemoryTarget()
    for (const at of [1, 2, 3]) await publish(target, version(at))
    target.requests = []
    return target
  }

  it('is listed from new to old, once each, with what is in it', async () => {
    const target = await three()
    assert.deepEqual(await lines(target), [line(3, true), line(2, false), line(1, false)])
    const fetched = target.take('get').filter(name => /^[a-z]+\.[0-9a-f]{64}/.test(name))
    assert.equal(new Set(fetched).size, fetched.length, 'what revisions share is fetched once')
    const index = target.files.get('index.json')!
    target.files.set(revisionName(1795000003), index)
    target.files.delete('index.json')
    target.files.set('index.json', index)
    assert.deepEqual(
      await lines(target),
      [line(3, true), line(2, false), line(1, false)],
      'kept by a publishing that was cut off',
    )
  })

  it('says of what can’t be read that it can’t be gone back to, and of a part that it can’t be counted', async () => {
    const target = await three()
    target.files.set(revisionName(1795000001), { bytes: Buffer.from('{}'), writtenAtMs: 0, ...AS })
    target.files.delete(version(2).index.parts.news.path)
    target.files.set('revisions/notes.txt', { bytes: Buffer.from('{}'), writtenAtMs: 0, ...AS })
    assert.deepEqual(await lines(target), [line(3, true), line(2, false, null), copy.unreadableRevision(1795000001)])
    target.files.set(version(3).index.parts.news.path, { bytes: Buffer.from('{}'), writtenAtMs: 0, ...AS })
    assert.equal((await lines(target))[0], line(3, true, null))
  })

  it('is not told where the other side says no', async () => {
    for (const refuses of [
      ({ verb }: { verb: string }) => verb === 'list',
      ({ name }: { name: string }) => name === 'index.json',
      ({ name }: { name: string }) => name.startsWith('alerts'),
    ]) {
      const target = await three()
      target.fail = request => (refuses(request) ? REFUSAL : null)
      assert.match(String(await lines(target)), /没有权限/)
    }
  })

  it('is nothing where nothing was published', async () => {
    assert.deepEqual(await lines(new MemoryTarget()), [])
  })
})
