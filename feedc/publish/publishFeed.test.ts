import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DAY_MS } from '@core/time/shanghaiTime'
import { openWholeFeed } from '@feedc/verify/openWholeFeed'
import { fakeIo } from '@test/fakes/fakeIo'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { PollingPhone } from '@test/fakes/pollingPhone'
import { aFeed, aSigner, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import { sampled } from '@test/sample'
import { publishCopy as copy } from './copy'
import type { Publication } from './Publication'
import { publishFeed } from './publishFeed'

const signer = aSigner()
const trust = trustIn(signer)
const version = (at: number): TestFeed =>
  aFeed(signer, { revision: 1795000000 + at, titles: [`第${at}版`], stations: [`第${at}版`] })
const [packaged, old, fresh] = [version(0), version(1), version(2)] as const

/** Publishes and tells what was said; the error, if there was one, is the last line. */
async function publish(
  target: MemoryTarget,
  feed: TestFeed,
  more: Partial<Publication> = {},
): Promise<{ isOk: boolean; text: string }> {
  const { io, text } = fakeIo()
  const verified = await openWholeFeed(
    name => feed.files.get(name) ?? null,
    more.trust ? { feed: 'test-feed', ...more.trust } : trust,
    more.io ?? fakeIo().io,
  )
  assert(verified)
  const common = {
    target,
    feed: verified,
    trust,
    keep: 10,
    isDryRun: false,
    allowsRemovals: true,
    isNewKey: false,
    replacesFuture: false,
    isRehearsal: false,
    io,
  }
  const done = await publishFeed({ ...common, progress: { at: () => undefined, stop: () => undefined }, ...more })
  return { isOk: done.ok, text: done.ok ? text() : `${text()}\n${done.error}` }
}

async function published(...feeds: readonly TestFeed[]): Promise<MemoryTarget> {
  const target = new MemoryTarget()
  for (const feed of feeds) assert.equal((await publish(target, feed)).isOk, true)
  target.requests = []
  return target
}
/** The old feed, and what an upload left behind days ago. */
async function withRubbish(): Promise<MemoryTarget> {
  const target = await published(old)
  const as = { contentType: '', cacheControl: '', writtenAtMs: target.nowMs - 3 * DAY_MS }
  target.files.set(`alerts.${'0'.repeat(64)}.json`, { bytes: Buffer.from('{}'), ...as })
  return target
}
const phoneOn = (target: MemoryTarget): PollingPhone =>
  new PollingPhone(trust, packaged, name => target.files.get(name)?.bytes ?? null)
const stored = (target: MemoryTarget): string[] => [...target.files.keys()].map(name => name.replace(/\.[0-9a-f]{64}/, '')).sort()

class Killed extends Error {}

describe('a courier’s phone while somebody publishes', () => {
  it('sees the old feed or the new one whole, wherever the publisher is killed, and the next try finishes', async () => {
    const rehearsal = await withRubbish()
    await publish(rehearsal, fresh)
    for (const verb of ['get', 'put', 'list', 'remove'] as const) assert.ok(rehearsal.take(verb).length > 0, verb)
    for (const [nth, moment] of (['before', 'after'] as const).entries())
      for (const [at, request] of sampled([...rehearsal.requests.entries()], 2, nth)) {
        const target = await withRubbish()
        const phone = phoneOn(target)
        let isAlive = true
        target.onRequest = async ({ verb }, now, nth) => {
          // What phones find changes with these alone: one polls throughout, another is started at this very moment.
          if (now === 'after' && (verb === 'put' || verb === 'remove'))
            for (const one of [phone, phoneOn(target)]) await one.poll()
          if (isAlive && nth === at && now === moment) throw new Killed()
        }
        const label = `killed ${moment} request ${at}: ${request.verb} ${request.name}`
        await assert.rejects(publish(target, fresh), Killed, label)
        isAlive = false
        await phone.poll()
        const again = await publish(target, fresh)
        assert.equal(again.isOk, true, `${label}\n${again.text}`)
        await phone.poll()
        assert.deepEqual(phone.titles(), ['第2版'], label)
        assert.deepEqual(stored(target), stored(rehearsal), label)
      }
  })

  it('sees the old feed when the target says no before the swap, and the new one when it says no after', async () => {
    const rehearsal = await published(old)
    await publish(rehearsal, fresh)
    const swap = rehearsal.requests.findIndex(({ verb, name }) => verb === 'put' && name === 'index.json')
    for (let at = 0; at < rehearsal.requests.length; at++) {
      const target = await published(old)
      const phone = phoneOn(target)
      target.fail = ({ name }, nth) => (nth === at ? { code: 'server_error', name, detail: '503' } : null)
      const { isOk, text } = await publish(target, fresh)
      assert.equal(isOk, false)
      assert.match(text, /存储自己出错了.*503/s)
      await phone.poll()
      assert.deepEqual(phone.titles(), [at <= swap ? '第1版' : '第2版'], `refused request ${at}`)
      const swapped = rehearsal.requests.findIndex(({ verb }, nth) => nth > swap && verb === 'put')
      if (at >= swap) assert.match(text, /新内容已经发布|不知道新内容换上了没有/, `refused request ${at}`)
      if (at >= swapped) assert.match(text, /新内容已经发布/, `refused request ${at}`)
    }
  })

  it('can finish a download that it began before the swap, however often the editor publishes within the day', async () => {
    const target = await published(old)
    const indexes: Uint8Array[] = []
    target.onRequest = () => void indexes.push(target.files.get('index.json')!.bytes)
    for (const at of [2, 3, 4, 5]) {
      target.nowMs += 60_000
      await publish(target, version(at), { keep: 1 })
    }
    for (const index of indexes) {
      const parts = (name: string) => (name === 'background.json' ? null : (target.files.get(name)?.bytes ?? null))
      await new PollingPhone(trust, packaged, name => (name === 'index.json' ? index : parts(name))).poll()
    }
  })
})

describe('what a publishing leaves behind', () => {
  it('is the new feed, both indexes, and what WeChat fetches in the background', async () => {
    const target = await published(old, fresh)
    const both = ['news.json', 'news.json', 'stations.json', 'stations.json', 'alerts.json', 'enrolment.json']
    const kept = ['revisions/1795000001.json', 'revisions/1795000002.json']
    assert.deepEqual(stored(target), [...both, 'background.json', 'index.json', ...kept].sort())
    assert.deepEqual(target.files.get('revisions/1795000001.json')?.bytes, old.files.get('index.json'))
    assert.ok(Buffer.from(target.files.get('background.json')!.bytes).toString().includes('第2版'))
  })

  it('tells caches to keep what is named by its hash, and to ask about the rest', async () => {
    const target = await published(old, fresh)
    for (const [name, { contentType, cacheControl }] of target.files) {
      assert.equal(contentType, 'application/json')
      const isForEver = /\.[0-9a-f]{64}\.json$/.test(name)
      assert.equal(cacheControl, isForEver ? 'public, max-age=31536000, immutable' : 'no-cache', name)
    }
  })

  it('is nothing new when it is published twice, and says so', async () => {
    const target = await published(old, fresh)
    const { isOk, text } = await publish(target, fresh)
    assert.equal(isOk, true)
    assert.match(text, /已经是版本 1795000002，没有什么要做的/)
    assert.deepEqual([target.take('put'), target.take('remove')], [[], []])
  })

  it('uploads only what changed, and puts back a part that somebody deleted or spoilt', async () => {
    const target = await published(old)
    await publish(target, fresh)
    const parts = (): string[] => target.take('put').filter(name => /\.[0-9a-f]{64}\./.test(name))
    assert.deepEqual(
      parts().map(name => name.split('.')[0]),
      ['news', 'stations'],
    )
    target.requests = []
    const { alerts, news } = fresh.index.parts
    target.files.delete(alerts.path)
    target.files.set(news.path, { ...target.files.get(news.path)!, bytes: Buffer.alloc(news.bytes) })
    assert.match((await publish(target, fresh)).text, /补齐了/)
    assert.deepEqual(parts(), [news.path, alerts.path])
  })

  it('doesn’t swap when a part comes back other than it was put', async () => {
    const target = await published(old)
    target.onRequest = ({ verb, name }, moment) => {
      if (verb !== 'put' || moment !== 'after' || !name.startsWith('stations')) return
      target.files.set(name, { ...target.files.get(name)!, bytes: Buffer.from('{}') })
    }
    const { isOk, text } = await publish(target, fresh)
    assert.equal(isOk, false)
    assert.match(text, /stations.* 写上去再读回来不一样/)
    assert.deepEqual(target.files.get('index.json')?.bytes, old.files.get('index.json'))
  })
})

describe('a dry run', () => {
  it('lists what would be done, in its order, and writes nothing', async () => {
    const target = await published(old)
    const { isOk, text } = await publish(target, fresh, { isDryRun: true })
    assert.equal(isOk, true)
    assert.deepEqual([target.take('put'), target.take('remove')], [[], []])
    assert.match(
      text,
      /什么都没写.*上传 news\..*上传 stations\..*revisions\/1795000001\.json.*1795000001 → 1795000002.*background\.json/s,
    )
    await publish(target, fresh)
    assert.match((await publish(target, fresh, { isDryRun: true })).text, /没有什么要做的/)
  })
})

describe('refusing to publish', () => {
  const refused = async (target: MemoryTarget, feed: TestFeed, more: Partial<Publication> = {}): Promise<string> => {
    const before = new Map(target.files)
    target.requests = []
    const { isOk, text } = await publish(target, feed, more)
    assert.equal(isOk, false)
    assert.deepEqual(target.files, before)
    assert.deepEqual(target.take('put'), [])
    return text
  }

  it('a revision that isn’t above the published one, or above one that was kept', async () => {
    assert.match(await refused(await published(old, fresh), version(1)), /1795000001 没有高过那里的 1795000002/)
    const setBack = await published(old, fresh, version(3))
    setBack.files.set('index.json', { ...setBack.files.get('index.json')!, bytes: old.files.get('index.json')! })
    assert.match(await refused(setBack, fresh), /没有高过/)
    assert.match(await refused(setBack, old), /没有高过/, 'though it is the one that lies there')
    setBack.files.delete('index.json')
    assert.match(await refused(setBack, fresh), /没有高过/)
  })

  it('the same revision with other content', async () => {
    const other = aFeed(signer, { revision: 1795000001, titles: ['另一份'] })
    assert.match(await refused(await published(old), other), /已经有版本 1795000001，内容却不一样/)
  })

  it('over another feed, or over a file that is none', async () => {
    const foreign = aFeed(signer, { feed: 'other-feed', revision: 1 })
    const target = await published(old)
    const put = (bytes: Uint8Array): void => void target.files.set('index.json', { ...target.files.get('index.json')!, bytes })
    put(foreign.files.get('index.json')!)
    assert.match(await refused(target, fresh), /另一份内容（other-feed）/)
    put(Buffer.from('{"name":"a website"}'))
    assert.match(await refused(target, fresh), /不是这种内容/)
  })

  it('with a key that phones which read the published feed don’t trust, unless keys are being changed', async () => {
    const next = aSigner()
    const signed = aFeed(next, { revision: 1795000009, titles: ['换钥匙'], stations: ['换钥匙'] })
    const target = await published(old)
    assert.match(await refused(target, signed, { trust: trustIn(next) }), /另一把钥匙/)
    assert.equal((await publish(target, signed, { trust: trustIn(signer, next) })).isOk, true, 'trust.json has both')
    const leaked = await published(old)
    assert.equal((await publish(leaked, signed, { trust: trustIn(next), isNewKey: true })).isOk, true)
  })

  it('more than a tenth of the stations gone, by id, unless the operator means it', async () => {
    const named = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => `站${from + at}`)
    const feed = (at: number, stations: string[]): TestFeed =>
      aFeed(signer, { revision: 1795000000 + at, titles: [`${at}`], stations })
    const target = await published(feed(1, named(0, 20)))
    const strict = { allowsRemovals: false }
    const text = await refused(target, feed(2, named(3, 20)), strict)
    assert.match(text, /原来的 20 个驿站少了 3 个，超过一成：站0、站1、站2。/)
    assert.match(
      await refused(target, feed(2, named(100, 120)), strict),
      /少了 20 个.*站4 等/,
      'as many others are no replacement',
    )
    assert.equal((await publish(target, feed(3, named(2, 20)), strict)).isOk, true, 'a tenth is all right')
    assert.equal((await publish(target, feed(4, []))).isOk, true, 'asked for by name')
  })

  it('when the published stations can’t be read, unless the operator means it', async () => {
    const target = await published(old)
    target.files.delete(old.index.parts.stations.path)
    assert.match(await refused(target, fresh, { allowsRemovals: false }), /没法比较/)
  })

  it('over what was built years ahead of its time, until the operator says that this clock is right', async () => {
    const ahead = aFeed(signer, {
      revision: Date.parse('2031-01-01T08:00:00+08:00') / 1000,
      generated: '2031-01-01T08:00:00+08:00',
      expires: '2031-04-01T08:00:00+08:00',
      titles: ['早了五年'],
    })
    const target = await published(old)
    // As it came there: published by the machine whose clock was ahead.
    const { io } = fakeIo('2031-01-01T08:00:00+08:00')
    assert.equal((await publish(target, ahead, { io })).isOk, true)
    assert.match(await refused(target, fresh), /写着 2031-01-01.*现在是 2026-11-24.*--replace-future/s)
    const plan = await publish(target, fresh, { isDryRun: true, replacesFuture: true })
    assert.match(plan.text, /删除 revisions\/1924\d+\.json/)
    const replaced = await publish(target, fresh, { replacesFuture: true })
    assert.equal(replaced.isOk, true)
    assert.match(replaced.text, /换下了 1924\d+/)
    assert.doesNotMatch(replaced.text, /留着|退回/, 'it isn’t kept: nobody can go back to it')
    const phone = phoneOn(target)
    await phone.poll()
    assert.deepEqual(phone.titles(), ['第2版'])
    assert.equal((await publish(target, version(3))).isOk, true, 'and afterwards everything is as ever')
    assert.ok(!stored(target).some(name => name.includes('1924')))
  })

  it('when its clock and the store’s are a day apart: what it signs would be refused', async () => {
    const target = await published(old)
    target.tellsTime = true
    target.nowMs = Date.parse('2026-11-26T08:00:01+08:00')
    assert.match(await refused(target, fresh), /差了一天以上.*自动设置时间/)
    target.nowMs = Date.parse('2026-11-25T08:00:00+08:00')
    assert.equal((await publish(target, fresh)).isOk, true)
  })

  it('when somebody else published in the meantime', async () => {
    const target = await published(old)
    const theirs = version(3).files.get('index.json')!
    target.onRequest = ({ verb, name }, moment) => {
      if (verb !== 'put' || !name.startsWith('revisions/') || moment !== 'after') return
      target.files.set('index.json', { ...target.files.get('index.json')!, bytes: theirs })
    }
    const { isOk, text } = await publish(target, fresh)
    assert.equal(isOk, false)
    assert.ok(text.includes(copy.changedMeanwhile))
    assert.deepEqual(target.files.get('index.json')?.bytes, theirs)
  })
})
