import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { signIndex } from '@feedc/build/signIndex'
import { developmentKey } from '@feedc/build/signingKey'
import { aSigner, envelope } from '@test/fakes/signedFeed'
import { Disk } from '@test/rig/logic/disk'
import { openApp } from '@test/rig/logic/openApp'
import type { Phone } from '@test/rig/logic/phone'
import type { Response } from '@test/rig/logic/wx/response'
import type { FeedIndex } from '@/feed/wire/index'
import { type Files, NEW_TITLE, newerFeed, OLD_TITLE } from './newerFeed'

const FEED_URL = 'https://nuanfeng.test/feed/'
const HOME = '/pages/home/index'
/** Within this, of the phone's own time, there is content on the screen, whatever the server does. */
const AT_MOST_MS = 3_000
/** Longer than every deadline. */
const LATER_MS = 120_000
const YEAR_MS = 366 * 86_400_000

let files: Files
before(async () => {
  files = await newerFeed()
})

type Serve = (name: string) => Response
const good: Serve = name => (files.has(name) ? { body: files.get(name)! } : { status: 404 })
const onIndex =
  (response: Response): Serve =>
  name =>
    name === 'index.json' ? response : good(name)
const onNews =
  (response: Response): Serve =>
  name =>
    name.startsWith('news.') ? response : good(name)
const newsBytes = (): Uint8Array => [...files].find(([name]) => name.startsWith('news.'))![1]
const indexJson = (): Record<string, unknown> =>
  JSON.parse(Buffer.from(JSON.parse(Buffer.from(files.get('index.json')!).toString()).payload, 'base64').toString())
const forged = (): Uint8Array => envelope(indexJson(), aSigner())
/** The newer index with something changed, signed by the key this build trusts: an editor's slip, or a thief's work. */
function signed(patch: Partial<FeedIndex>): Uint8Array {
  const key = developmentKey()
  assert(key.ok)
  return signIndex({ ...(indexJson() as unknown as FeedIndex), ...patch }, key.value)
}
const offering =
  (patch: () => Partial<FeedIndex>): Serve =>
  name =>
    name === 'index.json' ? { body: signed(patch()) } : good(name)
const withBadSignature = (): Uint8Array => {
  const json = JSON.parse(Buffer.from(files.get('index.json')!).toString())
  const [signature] = json.signatures
  return Buffer.from(JSON.stringify({ ...json, signatures: [{ ...signature, sig: `A${signature.sig.slice(1)}` }] }))
}
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

interface Fault {
  readonly name: string
  readonly serve: Serve
  readonly nowMs?: number
  readonly disk?: (disk: Disk) => void
  /** The new feed may arrive all the same. */
  readonly mayUpdate?: boolean
}

const FAULTS: readonly Fault[] = [
  { name: 'no network', serve: () => ({ failure: 'net::ERR_INTERNET_DISCONNECTED' }) },
  { name: 'DNS fails', serve: () => ({ failure: 'net::ERR_NAME_NOT_RESOLVED' }) },
  { name: 'TLS fails', serve: () => ({ failure: 'net::ERR_CERT_DATE_INVALID' }) },
  { name: 'the server accepts and never answers', serve: () => ({ isHanging: true }) },
  { name: 'a part hangs', serve: onNews({ isHanging: true }) },
  { name: '2 KB a second', serve: name => ({ ...good(name), drip: { bytes: 2000, everyMs: 1000 } }), mayUpdate: true },
  { name: '502', serve: () => ({ status: 502 }) },
  { name: '503', serve: () => ({ status: 503 }) },
  { name: '403', serve: () => ({ status: 403 }) },
  { name: '304 without a body', serve: () => ({ status: 304 }) },
  { name: 'a captive portal’s page with 200', serve: () => ({ body: '<!doctype html><title>Wi-Fi</title>' }) },
  { name: 'a part is missing', serve: onNews({ status: 404 }) },
  { name: 'truncated index', serve: name => ({ ...good(name), truncateAt: 300 }) },
  { name: 'truncated part', serve: name => (name.startsWith('news.') ? { ...good(name), truncateAt: 500 } : good(name)) },
  {
    name: 'other bytes of the same length',
    serve: name => (name.startsWith('news.') ? { body: newsBytes().map(byte => byte ^ 1) } : good(name)),
  },
  { name: 'another’s signature', serve: name => (name === 'index.json' ? { body: forged() } : good(name)) },
  {
    name: 'a trusted key’s id on bytes it never signed',
    serve: name => (name === 'index.json' ? { body: withBadSignature() } : good(name)),
  },
  { name: 'a newer major spec', serve: offering(() => ({ spec: '2.0' })) },
  { name: 'a revision below the package’s', serve: offering(() => ({ revision: 1_700_000_000 })) },
  { name: 'revision 2^53−1', serve: offering(() => ({ revision: Number.MAX_SAFE_INTEGER })) },
  {
    name: 'an index past its date',
    serve: offering(() => ({
      generated: '2026-01-01T00:00:00+08:00',
      expires: '2026-02-01T00:00:00+08:00',
      revision: 1_800_000_000 - 10_000_000,
    })),
  },
  { name: 'another feed', serve: offering(() => ({ feed: 'other-feed' })) },
  {
    name: 'a CDN that serves an old part for a day',
    serve: onNews({ body: '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}' }),
  },
  { name: 'not JSON', serve: onIndex({ body: '{"payloadType":' }) },
  { name: '__proto__ in the index', serve: onIndex({ body: '{"__proto__":{"x":1},"payloadType":"x"}' }) },
  { name: '100,000 deep', serve: onIndex({ body: nested(100_000) }) },
  { name: 'a 200 MB body announced', serve: onIndex({ body: 'x', headers: { 'Content-Length': '200000000' } }) },
  { name: 'a phone clock three years ahead', serve: good, nowMs: Date.now() + 3 * YEAR_MS, mayUpdate: true },
  { name: 'a phone clock ten years behind', serve: good, nowMs: Date.now() - 10 * YEAR_MS, mayUpdate: true },
  {
    name: 'storage full',
    serve: good,
    disk: disk => {
      disk.fileQuotaBytes = 0
      disk.keyQuotaBytes = 0
    },
    mayUpdate: true,
  },
  {
    name: 'garbage in every key',
    serve: good,
    disk: disk => {
      for (const key of ['feed', 'feed.floor', 'courier']) disk.keys.set(key, '{oops')
    },
    mayUpdate: true,
  },
]

function openWith({ serve, nowMs = Date.now() + 7_200_000 }: Pick<Fault, 'serve' | 'nowMs'>, disk: Disk): Promise<Phone> {
  return openApp('dist/weapp', {
    nowMs,
    disk,
    before: phone => phone.network.serve(FEED_URL, request => serve(request.url.slice(FEED_URL.length))),
  })
}

/** Which of the two editions a page shows; there is no third. */
function edition(phone: Phone): 'old' | 'new' {
  if (phone.page.shows(NEW_TITLE)) return 'new'
  phone.page.expect(OLD_TITLE)
  return 'old'
}

async function survive({ name, serve, nowMs, mayUpdate = false }: Fault, disk: Disk, had: 'old' | 'new'): Promise<void> {
  const clock = nowMs === undefined ? {} : { nowMs }
  const phone = await openWith({ serve, ...clock }, disk)
  const page = await phone.open(HOME)
  assert.equal(edition(phone), had, `${name}: at once`)
  const before = page.setDatas.length
  await phone.advance(AT_MOST_MS)
  edition(phone)
  assert.ok(page.setDatas.length - before <= 2, `${name}: ${page.setDatas.length - before} updates`)
  await phone.advance(LATER_MS)
  const ended = edition(phone)
  if (!mayUpdate) assert.equal(ended, had, `${name}: at the end`)
  const again = await openWith({ serve: () => ({ failure: 'net::ERR_INTERNET_DISCONNECTED' }), ...clock }, phone.disk)
  await again.open(HOME)
  if (had === 'new') assert.equal(edition(again), 'new', `${name}: nothing verified is lost`)
  else edition(again)
  assert.deepEqual([...phone.errors, ...again.errors], [], name)
}

describe('on a phone that has never synced', () => {
  for (const fault of FAULTS) {
    it(`${fault.name}: content at once, no error, nothing shown that was not verified`, async () => {
      const disk = new Disk()
      fault.disk?.(disk)
      await survive(fault, disk, 'old')
    })
  }
})

describe('on a phone that has a newer feed than its package', () => {
  for (const fault of FAULTS.filter(({ disk }) => !disk)) {
    it(`${fault.name}: keeps what it verified`, async () => {
      const first = await openWith({ serve: good }, new Disk())
      await first.open(HOME)
      await first.advance(5_000)
      assert.equal(edition(first), 'new')
      await survive(fault, first.disk, 'new')
    })
  }
})

describe('a phone that is switched off in the middle of an update', () => {
  for (const isHalfWritten of [false, true]) {
    it(`at any write, ${isHalfWritten ? 'half written' : 'not written'}: shows one edition whole, then gets there`, async () => {
      for (let write = 1; write <= 6; write += 1) {
        const disk = new Disk()
        const phone = await openWith({ serve: good }, disk)
        await phone.open(HOME)
        disk.killAtWrite(write, isHalfWritten)
        await phone.advance(5_000).catch(() => undefined)
        disk.thaw()
        const again = await openWith({ serve: good }, disk)
        await again.open(HOME)
        edition(again)
        await again.advance(5_000)
        assert.equal(edition(again), 'new', `write ${write}`)
        assert.deepEqual(again.errors, [])
      }
    })
  }
})

describe('when nothing changed', () => {
  it('costs one request of at most 1.5 KB and one update of the screen', async () => {
    const warm = await openWith({ serve: good }, new Disk())
    await warm.open(HOME)
    await warm.advance(5_000)
    const phone = await openWith({ serve: good }, warm.disk)
    const page = await phone.open(HOME)
    const before = page.setDatas.length
    await phone.advance(5_000)
    assert.deepEqual(
      phone.network.requests.map(({ url }) => url),
      [`${FEED_URL}index.json`],
    )
    assert.ok(files.get('index.json')!.length <= 1536)
    assert.ok(page.setDatas.length - before <= 1)
  })
})

describe('a courier who interrupts', () => {
  it('by pulling down twice at once: one refresh, one answer', async () => {
    const phone = await openWith({ serve: good }, new Disk())
    const page = await phone.open(HOME)
    await Promise.all([page.pullDown(), page.pullDown()])
    await phone.advance(5_000)
    assert.equal(phone.network.requests.filter(({ url }) => url.endsWith('index.json')).length, 1)
    assert.equal(edition(phone), 'new')
    assert.deepEqual(phone.errors, [])
  })

  it('by leaving the app in mid-request: nothing is lost, and coming back asks again', async () => {
    const phone = await openWith({ serve: name => ({ ...good(name), latencyMs: 6_000 }) }, new Disk())
    await phone.open(HOME)
    await phone.advance(1_000)
    await phone.hide()
    await phone.advance(60_000)
    await phone.show()
    await phone.advance(60_000)
    edition(phone)
    assert.deepEqual(phone.errors, [])
  })
})
