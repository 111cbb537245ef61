import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { DAY_MS } from '@core/time/shanghaiTime'
import type { VerifiedFeed } from '@feedc/verify/openWholeFeed'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { aFeed, aSigner, type TestFeed } from '@test/fakes/signedFeed'
import { revisionName } from './names'
import { toPrune } from './toPrune'

const signer = aSigner()
const imageOf = (at: number): string => `img.${createHash('sha256').update(`${at}`).digest('hex')}.png`
/** One article, whose words name its image; the other parts are the same in all. */
const version = (at: number): TestFeed => aFeed(signer, { revision: 1795000000 + at, titles: [imageOf(at)] })
const AS = { contentType: '', cacheControl: '' }

/** A target on which one version a day was published; the last is current. */
function published(days: number): { target: MemoryTarget; feed: VerifiedFeed } {
  const target = new MemoryTarget()
  const startMs = target.nowMs
  let index = new Uint8Array()
  for (let at = 1; at <= days; at++) {
    const writtenAtMs = startMs + at * DAY_MS
    const put = (name: string, bytes: Uint8Array): void => void target.files.set(name, { bytes, writtenAtMs, ...AS })
    const { files } = version(at)
    for (const [name, bytes] of files) if (!target.files.has(name)) put(name, bytes)
    put(imageOf(at), Buffer.from(`${at}`))
    if (at > 1) put(revisionName(1795000000 + at - 1), index)
    put('index.json', files.get('index.json')!)
    index = Uint8Array.from(files.get('index.json')!)
  }
  const last = version(days)
  const files = [...last.files, [imageOf(days), Buffer.from(`${days}`)] as const].map(([name, bytes]) => ({ name, bytes }))
  return { target, feed: { index: last.index, keyids: [], indexBytes: index, files } }
}

async function pruned({ target, feed }: ReturnType<typeof published>, keep: number): Promise<string[]> {
  const listed = await target.list()
  assert(listed.ok)
  const names = await toPrune(target, listed.value, feed, keep)
  assert(names.ok)
  return [...names.value].sort()
}
const ownFilesOf = (at: number): string[] => [version(at).index.parts.news.path, imageOf(at), revisionName(1795000000 + at)]

describe('clearing away what nobody needs any more', () => {
  it('takes revisions beyond the last few, with the parts and images that only they led to', async () => {
    assert.deepEqual(await pruned(published(6), 3), [...ownFilesOf(1), ...ownFilesOf(2)].sort())
    assert.deepEqual(await pruned(published(6), 10), [])
  })

  it('never takes what the current or the previous index leads to', async () => {
    const gone = await pruned(published(6), 1)
    assert.deepEqual(gone, [1, 2, 3, 4].flatMap(ownFilesOf).sort())
    for (const { path } of Object.values(version(5).index.parts)) assert.ok(!gone.includes(path))
  })

  it('takes nothing that was written or replaced within a day: a phone may be in the middle of it, or another publisher', async () => {
    const day = published(6)
    for (const [name, file] of day.target.files) day.target.files.set(name, { ...file, writtenAtMs: day.target.nowMs })
    day.target.files.set(`news.${'0'.repeat(64)}.json`, {
      bytes: Buffer.from('{}'),
      writtenAtMs: day.target.nowMs - DAY_MS / 2,
      ...AS,
    })
    assert.deepEqual(await pruned(day, 1), [])
  })

  it('takes what a broken-off upload left, once it is a day old', async () => {
    const day = published(3)
    const orphan = `stations.${'0'.repeat(64)}.json`
    const halves = ['.index.json.part', 'revisions/.1795000001.json.part']
    for (const name of [orphan, ...halves])
      day.target.files.set(name, { bytes: Buffer.from('{}'), writtenAtMs: day.target.nowMs, ...AS })
    assert.deepEqual(await pruned(day, 10), [orphan, ...halves].sort())
  })

  it('never touches a file that isn’t its own, and takes nothing when a kept index can’t be read', async () => {
    const day = published(6)
    const foreign = ['index.html', 'revisions/notes.txt', 'app.0123.js', 'news.json']
    for (const name of foreign) day.target.files.set(name, { bytes: Buffer.from('x'), writtenAtMs: 0, ...AS })
    assert.deepEqual(await pruned(day, 3), [...ownFilesOf(1), ...ownFilesOf(2)].sort())
    day.target.files.set(revisionName(1795000004), { bytes: Buffer.from('x'), writtenAtMs: day.target.nowMs, ...AS })
    assert.deepEqual(await pruned(day, 3), [])
  })
})
