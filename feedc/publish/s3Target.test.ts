import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { DAY_MS, toInstant } from '@core/time/shanghaiTime'
import { openWholeFeed } from '@feedc/verify/openWholeFeed'
import { fakeIo } from '@test/fakes/fakeIo'
import { PollingPhone } from '@test/fakes/pollingPhone'
import { type Fate, type S3Server, s3Server } from '@test/fakes/s3Server'
import { aFeed, aSigner, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import { sampled } from '@test/sample'
import type { FeedTarget } from './FeedTarget'
import { servedAs } from './names'
import { publishFeed } from './publishFeed'
import { s3Target } from './s3Target'

const signer = aSigner()
const trust = trustIn(signer)
/** The server's clock is the machine's, and a publisher whose own is a day off is refused. */
const NOW = toInstant(Date.now())
const expires = toInstant(Date.now() + 90 * DAY_MS)
const version = (at: number): TestFeed =>
  aFeed(signer, { expires, revision: 1795000000 + at, titles: [`第${at}版`], stations: [`第${at}版`] })

let server: S3Server
before(async () => {
  server = await s3Server()
})
after(() => server.close())
beforeEach(() => {
  server.fate = () => 'pass'
})

const settings = (prefix: string) => {
  const { bucket, endpoint, keys } = server
  return { bucket, prefix, endpoint, region: 'us-east-1', style: 'bucket_in_path' as const, credentials: keys }
}
const targetAt = (prefix: string, attempts = 1): FeedTarget => s3Target(settings(prefix), attempts)

async function publish(target: FeedTarget, feed: TestFeed): Promise<string | null> {
  const { io } = fakeIo(NOW)
  const verified = await openWholeFeed(name => feed.files.get(name) ?? null, trust, io)
  assert(verified)
  const consents = { keep: 3, isDryRun: false, allowsRemovals: true, isNewKey: false, replacesFuture: false, isRehearsal: false }
  const progress = { at: () => undefined, stop: () => undefined }
  const done = await publishFeed({ target, feed: verified, trust, io, progress, ...consents })
  return done.ok ? null : done.error
}

describe('a folder in a bucket, over the S3 protocol', () => {
  it('keeps what is put, with its type and how long caches may keep it, and lists it', async () => {
    const target = targetAt('kept/here')
    const name = `news.${'0'.repeat(64)}.json`
    for (const file of [name, 'index.json', 'revisions/1.json'])
      assert.ok((await target.put(file, Buffer.from('{"“新”":1}'), servedAs(file))).ok)
    const read = await server.read(`kept/here/${name}`)
    assert.equal(read?.headers['content-type'], 'application/json')
    assert.equal(read?.headers['cache-control'], 'public, max-age=31536000, immutable')
    assert.equal((await server.read('kept/here/index.json'))?.headers['cache-control'], 'no-cache')
    const listed = await target.list()
    assert(listed.ok)
    assert.deepEqual(listed.value.map(file => file.name).sort(), ['index.json', name, 'revisions/1.json'])
    assert.equal(listed.value[0]?.bytes, Buffer.byteLength('{"“新”":1}'))
    assert.ok(Math.abs(listed.value[0]!.writtenAtMs - Date.now()) < 60_000)
    const got = await target.get('revisions/1.json')
    assert(got.ok && got.value)
    assert.equal(Buffer.from(got.value).toString(), '{"“新”":1}')
  })

  it('says that a file isn’t there, lists an empty folder, forgets what is removed, and doesn’t see its neighbours', async () => {
    const target = targetAt('empty')
    await targetAt('empty-not').put('index.json', Buffer.from('{}'), servedAs('index.json'))
    assert.deepEqual(await target.get('index.json'), { ok: true, value: null })
    assert.deepEqual(await target.list(), { ok: true, value: [] })
    await target.put('index.json', Buffer.from('{}'), servedAs('index.json'))
    assert.ok((await target.remove('index.json')).ok)
    assert.ok((await target.remove('index.json')).ok, 'twice is once')
    assert.deepEqual(await target.list(), { ok: true, value: [] })
  })
})

describe('a courier’s phone while somebody publishes to a bucket over a bad line', () => {
  /** A chain of versions at one address, as over the years; phones poll past the bad line. */
  async function chain(prefix: string) {
    const target = targetAt(prefix)
    assert.equal(await publish(target, version(1)), null)
    const phone = new PollingPhone(trust, version(0), async name => (await server.read(`${prefix}/${name}`))?.bytes ?? null)
    await phone.poll()
    const start = server.seen.length
    assert.equal(await publish(target, version(2)), null)
    return { target, phone, requests: server.seen.length - start }
  }

  for (const [nth, fate] of (['cut', 'cut_after', 'half', 'ill'] as const satisfies readonly Fate[]).entries())
    it(`sees the old feed or the new one whole, whichever request it breaks at for good (${fate}), and the next try finishes`, async () => {
      const { target, phone, requests } = await chain(fate)
      for (const at of sampled([...Array(requests).keys()], 4, nth)) {
        const start = server.seen.length
        const next = version(3 + at)
        server.fate = (_, now) => (now - start >= at ? fate : 'pass')
        const refused = await publish(target, next)
        assert.match(refused ?? '', /存储自己出错了|中途断了/, `${fate} from request ${at}`)
        await phone.poll()
        server.fate = () => 'pass'
        assert.equal(await publish(target, next), null)
        await phone.poll()
        assert.deepEqual(phone.titles(), [`第${3 + at}版`])
      }
    })

  it('sees it throughout when every single request breaks once, and the publisher just goes on', async () => {
    const { phone } = await chain('twice')
    const broken = new Set<string>()
    server.fate = label => {
      if (broken.has(label)) return 'pass'
      broken.add(label)
      return (['cut', 'cut_after', 'ill'] as const)[broken.size % 3]!
    }
    const publishing = publish(targetAt('twice', 3), version(3))
    let isDone = false
    void publishing.then(() => {
      isDone = true
    })
    while (!isDone) await phone.poll()
    assert.equal(await publishing, null)
    assert.ok(broken.size > 10 && phone.polls > 3)
    await phone.poll()
    assert.deepEqual(phone.titles(), ['第3版'])
  })
})
