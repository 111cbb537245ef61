import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { PART_NAMES } from '@core/feed/wire/index'
import { ok } from '@core/result'
import { DAY_MS } from '@core/time/shanghaiTime'
import { openWholeFeed, type VerifiedFeed } from '@feedc/verify/openWholeFeed'
import { fakeIo } from '@test/fakes/fakeIo'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { aFeed, aSigner, type FeedPatch, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import { publishCopy as copy } from './copy'
import type { StoredFile } from './FeedTarget'
import { keptRevisions } from './keptRevisions'
import { mayFollow } from './mayFollow'
import { revisionName } from './names'
import type { Publication } from './Publication'
import { type Published, readPublished } from './published'
import { publishFeed } from './publishFeed'
import { toPrune } from './toPrune'
import { missingFiles, putAndReadBack } from './uploadParts'

const signer = aSigner()
const trust = trustIn(signer)
const AS = { contentType: '', cacheControl: '' }
const REFUSAL = { code: 'denied', name: 'x', detail: '403' } as const
const QUIET = { at: () => undefined, stop: () => undefined }
const version = (at: number, patch: FeedPatch = {}): TestFeed =>
  aFeed(signer, { revision: 1795000000 + at, titles: [`${at}`], ...patch })
const verified = async (feed: TestFeed): Promise<VerifiedFeed> => {
  const opened = await openWholeFeed(name => feed.files.get(name) ?? null, trust, fakeIo().io)
  assert(opened)
  return opened
}
async function publish(target: MemoryTarget, feed: TestFeed, more: Partial<Publication> = {}): Promise<string[]> {
  const { io, lines } = fakeIo()
  const consents = {
    keep: 10,
    isDryRun: false,
    allowsRemovals: true,
    isNewKey: false,
    replacesFuture: false,
    isRehearsal: false,
    ...more,
  }
  const done = await publishFeed({ target, feed: await verified(feed), trust, io, progress: QUIET, ...consents })
  return done.ok ? lines : [...lines, done.error]
}
const bytesIn = (feed: TestFeed, ...parts: (keyof TestFeed['index']['parts'])[]): number =>
  parts.reduce((sum, part) => sum + feed.index.parts[part].bytes, 0)

describe('what an operator reads', () => {
  it('is how much went up, what it is called now, and what it replaced', async () => {
    const target = new MemoryTarget()
    const [first, second] = [version(1), version(2)]
    const all = bytesIn(first, 'news', 'stations', 'alerts', 'enrolment')
    assert.deepEqual(await publish(target, first), [copy.uploaded(4, all, 0), copy.published('memory', 1795000001, null)])
    assert.deepEqual(await publish(target, second), [
      copy.uploaded(1, bytesIn(second, 'news'), 3),
      copy.published('memory', 1795000002, 1795000001),
    ])
    assert.deepEqual(await publish(target, second), [copy.nothingToDo('memory', 1795000002)])
    target.files.delete('background.json')
    assert.deepEqual(await publish(target, second), [copy.repaired('memory', 1795000002)])
  })

  it('is what was cleared away, revisions and files apart', async () => {
    const target = new MemoryTarget()
    for (const at of [1, 2, 3]) {
      target.nowMs += 2 * DAY_MS
      await publish(target, version(at))
    }
    target.nowMs += 2 * DAY_MS
    const last = version(4)
    const lines = await publish(target, last, { keep: 1 })
    assert.deepEqual(lines, [
      copy.uploaded(1, bytesIn(last, 'news'), 3),
      copy.pruned(2, 2),
      copy.published('memory', 1795000004, 1795000003),
    ])
  })

  it('is, in a dry run, each thing that would be done, and nothing where nothing would', async () => {
    const target = new MemoryTarget()
    const first = version(1)
    const part = (name: 'news' | 'stations' | 'alerts' | 'enrolment') => first.index.parts[name]
    const up = (name: 'news' | 'stations' | 'alerts' | 'enrolment'): string => copy.wouldUpload(part(name).path, part(name).bytes)
    const lines = await publish(target, first, { isDryRun: true })
    assert.deepEqual(
      [lines[0], ...lines.slice(1, 5).sort(), ...lines.slice(5)],
      [
        copy.dryRun,
        ...[up('news'), up('stations'), up('alerts'), up('enrolment')].sort(),
        copy.wouldSwap(null, 1795000001),
        copy.wouldWrite('background.json'),
      ],
    )
    assert.equal(target.files.size, 0)
    await publish(target, first)
    assert.deepEqual(await publish(target, first, { isDryRun: true }), [copy.dryRun, copy.wouldNothing])
  })

  it('is, in a dry run, what would be cleared away, counting the index that is about to be replaced', async () => {
    const target = new MemoryTarget()
    for (const at of [1, 2, 3]) {
      target.nowMs += 2 * DAY_MS
      await publish(target, version(at))
    }
    const next = version(4)
    assert.deepEqual(await publish(target, next, { isDryRun: true, keep: 1 }), [
      copy.dryRun,
      copy.wouldUpload(next.index.parts.news.path, next.index.parts.news.bytes),
      copy.wouldKeep('revisions/1795000003.json'),
      copy.wouldSwap(1795000003, 1795000004),
      copy.wouldWrite('background.json'),
      copy.wouldRemove('revisions/1795000001.json'),
      copy.wouldRemove(version(1).index.parts.news.path),
    ])
    const failing = new MemoryTarget()
    failing.files = new Map(target.files)
    failing.fail = ({ verb, name }) => (verb === 'get' && name.startsWith('revisions/') ? REFUSAL : null)
    assert.match((await publish(failing, next, { isDryRun: true, keep: 1 })).join(), /没有权限/)
  })
})

describe('whether a feed may follow the one that is there', () => {
  const strict = { allowsRemovals: false, isNewKey: false, replacesFuture: false, isRehearsal: false }
  const kept = (...revisions: number[]): StoredFile[] =>
    revisions.map(revision => ({ name: revisionName(revision), bytes: 1, md5: null, writtenAtMs: 0 }))
  async function verdict(
    was: TestFeed | null,
    is: TestFeed,
    listed: StoredFile[] = [],
    consents = strict,
    keys = trust,
  ): Promise<string> {
    const target = new MemoryTarget()
    for (const [name, bytes] of was?.files ?? []) target.files.set(name, { bytes, writtenAtMs: 0, ...AS })
    const before = await readPublished(target, keys)
    assert(before.ok)
    const may = await mayFollow(target, { before: before.value, isVoid: false, listed }, await verified(is), consents)
    return may.ok ? may.value : may.error
  }
  const named = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => `站${from + at}`)

  it('is a matter of its number: above what is there and above what was kept', async () => {
    assert.equal(await verdict(null, version(1)), 'newer')
    assert.equal(await verdict(version(1), version(2)), 'newer')
    assert.equal(await verdict(version(1), version(1)), 'same')
    assert.equal(await verdict(version(1), version(1), kept(1795000001)), 'same', 'kept by a publishing that was cut off')
    assert.equal(await verdict(version(1), version(1), kept(1795000002)), copy.notAbove(1795000001, 1795000002))
    assert.equal(await verdict(null, version(1), kept(1795000001)), 'newer', 'announced by a publishing that was cut off')
    assert.equal(await verdict(null, version(1), kept(1795000002)), copy.notAbove(1795000001, 1795000002))
    assert.equal(await verdict(null, version(2), kept(1795000001)), 'newer')
    assert.equal(await verdict(version(2), version(1)), copy.notAbove(1795000001, 1795000002))
    assert.equal(await verdict(version(1), version(1, { titles: ['别的'] })), copy.sameRevisionOtherBytes(1795000001))
  })

  it('is a matter of the key that signed what is there', async () => {
    const stranger = trustIn(aSigner())
    assert.equal(await verdict(version(1), version(2), [], strict, stranger), copy.otherKey)
    assert.equal(await verdict(version(1), version(2), [], { ...strict, isNewKey: true }, stranger), 'newer')
    assert.equal(await verdict(version(1), version(1), [], strict, stranger), 'same', 'it is there already')
  })

  it('is a matter of its stations: a tenth may go, five are named', async () => {
    const stations = (...names: string[]): FeedPatch => ({ stations: names })
    const of = (was: string[], is: string[], consents = strict): Promise<string> =>
      verdict(version(1, stations(...was)), version(2, stations(...is)), [], consents)
    assert.equal(await of(named(0, 10), named(1, 10)), 'newer')
    assert.equal(await of(named(0, 10), named(2, 10)), copy.stationsGone(2, 10, ['站0', '站1']))
    assert.equal(await of(named(0, 10), named(5, 10)), copy.stationsGone(5, 10, named(0, 5)))
    assert.equal(await of(named(0, 10), named(6, 10)), copy.stationsGone(6, 10, named(0, 5)))
    assert.equal(await of(named(0, 10), [], { ...strict, allowsRemovals: true }), 'newer')
  })

  it('can’t be told where the stations that are there can’t be had, unless they are the same', async () => {
    const [was, is] = [version(1, { stations: ['甲'] }), version(2, { stations: ['乙'] })]
    const without = { ...was, files: new Map([...was.files].filter(([name]) => !name.startsWith('stations'))) }
    assert.equal(await verdict(without, is), copy.stationsUnknown)
    assert.equal(await verdict(without, version(2, { stations: ['甲'] })), 'newer')
    const target = new MemoryTarget()
    for (const [name, bytes] of was.files) target.files.set(name, { bytes, writtenAtMs: 0, ...AS })
    const before = await readPublished(target, trust)
    assert(before.ok)
    target.fail = () => REFUSAL
    const may = await mayFollow(target, { before: before.value, isVoid: false, listed: [] }, await verified(is), strict)
    assert.match(may.ok ? '' : may.error, /没有权限/)
  })
})

describe('a file that may be there already', () => {
  const file = { name: 'news.json', bytes: Buffer.from('text') }
  const md5 = createHash('md5').update('text').digest('hex')
  async function missing(
    stored: Partial<StoredFile> | null,
    there: string | null,
  ): Promise<{ names: string[] | string; gets: number }> {
    const target = new MemoryTarget()
    if (there !== null) target.files.set('news.json', { bytes: Buffer.from(there), writtenAtMs: 0, ...AS })
    const listed = stored ? [{ name: 'news.json', bytes: 4, md5: null, writtenAtMs: 0, ...stored }] : []
    const found = await missingFiles(target, listed, [file], QUIET)
    return { names: found.ok ? found.value.map(({ name }) => name) : found.error, gets: target.take('get').length }
  }

  it('is not fetched where its sum proves it, or its length disproves it', async () => {
    assert.deepEqual(await missing({ md5 }, 'text'), { names: [], gets: 0 })
    assert.deepEqual(await missing({ bytes: 5, md5 }, 'text'), { names: ['news.json'], gets: 0 })
    assert.deepEqual(await missing(null, 'text'), { names: ['news.json'], gets: 0 })
  })

  it('is fetched where its sum says nothing, and its bytes decide', async () => {
    for (const sum of [null, 'f'.repeat(32)]) {
      assert.deepEqual(await missing({ md5: sum }, 'text'), { names: [], gets: 1 })
      assert.deepEqual(await missing({ md5: sum }, 'else'), { names: ['news.json'], gets: 1 })
      assert.deepEqual(await missing({ md5: sum }, null), { names: ['news.json'], gets: 1 })
    }
  })

  it('says what it is at, and what the other side said', async () => {
    const target = new MemoryTarget()
    target.fail = () => REFUSAL
    const said: string[] = []
    const progress = { at: (label: string) => void said.push(label), stop: () => undefined }
    const listed = [{ name: 'b', bytes: 4, md5: null, writtenAtMs: 0 }]
    const found = await missingFiles(
      target,
      listed,
      [
        { ...file, name: 'a' },
        { ...file, name: 'b' },
      ],
      progress,
    )
    assert.match(found.ok ? '' : found.error, /没有权限/)
    assert.deepEqual(said, [copy.comparing(1, 2), copy.comparing(2, 2)])
    for (const verb of ['put', 'get'] as const) {
      target.fail = request => (request.verb === verb ? REFUSAL : null)
      const put = await putAndReadBack(target, 'a', file.bytes)
      assert.match(put.ok ? '' : put.error, /没有权限/)
    }
    target.fail = () => null
    assert.deepEqual(await putAndReadBack(target, 'a', file.bytes), ok(undefined))
    target.get = async () => ok(Buffer.from('else'))
    assert.deepEqual(await putAndReadBack(target, 'a', file.bytes), { ok: false, error: copy.readBackDiffers('a') })
  })
})

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
    target.files.set(revisionName(1795000003), target.files.get('index.json')!)
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

describe('a place that says no', () => {
  it('is told to the operator with what couriers see now, at each step', async () => {
    const refusing = async (verb: string, isName: (name: string) => boolean): Promise<string> => {
      const target = new MemoryTarget()
      await publish(target, version(1))
      target.fail = request => (request.verb === verb && isName(request.name) ? REFUSAL : null)
      return (await publish(target, version(2))).join('\n')
    }
    const sentence = `memory（x）：${copy.failure.denied}[403]`
    assert.equal(await refusing('get', name => name === 'index.json'), sentence)
    assert.equal(await refusing('list', () => true), sentence)
    assert.equal(await refusing('put', name => name.startsWith('news')), `${sentence}\n${copy.oldStays}`)
    assert.equal(await refusing('put', name => name.startsWith('revisions/')), `${sentence}\n${copy.oldStays}`)
    assert.equal(await refusing('put', name => name === 'index.json'), `${sentence}\n${copy.maybeSwapped}`)
    assert.equal(await refusing('put', name => name === 'background.json'), copy.swappedButUnfinished(sentence))
  })

  it('is one where something else lies under that name', async () => {
    const target = new MemoryTarget()
    target.files.set('index.json', { bytes: Buffer.from('{}'), writtenAtMs: 0, ...AS })
    const before: { ok: boolean; error?: string; value?: Published | null } = await readPublished(target, trust)
    assert.deepEqual(before, { ok: false, error: copy.notAFeed('memory') })
  })
})
