import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FeedIndex } from '@core/feed/wire/index'
import { developmentKey } from '@feedc/build/signingKey'
import { aSigner, envelope, type Signer } from '@test/fakes/signedFeed'
import { largeCity, someStations } from '@test/journeys/largeCity'
import { repackaged } from '@test/journeys/repackaged'
import { BUNDLED, WEAPP } from '@test/rig/dists'
import { Disk, openApp, type Phone } from 'weapp-rig'
import { FEEDS, FORGED_NEWS, INDEX, signed } from './editions'
import { FEED_URL, HOME, HOUR_MS, type Serve, serving, start, warmDisk } from './phones'
import { stateOn } from './stateOn'

/** What no page may show: the forged part's title. */
const FORGED = '坏人写上去的一份'
const attacker = aSigner()
const DAY_MS = 24 * HOUR_MS
const good = serving(FEEDS.newest)
const withIndex =
  (bytes: Uint8Array, rest: Serve = good): Serve =>
  name =>
    name === 'index.json' ? { body: bytes } : rest(name)
const onNews =
  (body: Uint8Array): Serve =>
  name =>
    name === INDEX.parts.news.path ? { body } : good(name)
const patched = (patch: Partial<FeedIndex>): Serve => withIndex(signed({ ...INDEX, ...patch }))
const ownKeyId = (): string => {
  const key = developmentKey()
  assert(key.ok)
  return key.value.keyid
}

/** A phone with the newest but one, in front of this server for two minutes, then looked over tab by tab. */
async function facing(serve: Serve, disk?: Disk, nowMs?: number): Promise<Phone> {
  const phone = await start({ serve, ...(nowMs !== undefined && { nowMs }) }, disk ?? (await warmDisk()))
  await phone.open(HOME)
  await phone.advance(120_000)
  for (const tab of ['stations', 'antifraud', 'union', 'home']) {
    const page = await phone.open(`/pages/${tab}/index`)
    assert.ok(!page.shows(FORGED), `${tab} shows what nobody signed`)
  }
  phone.expectNoErrors()
  return phone
}
/** The courier goes on reading what there was, is told that something was turned away, and has the next right feed at once. */
async function refuses(serve: Serve, disk?: Disk): Promise<Phone> {
  const phone = await facing(serve, disk)
  assert.equal(stateOn(phone), 'refused')
  phone.page.expect('手机上已有的一份')
  const after = await facing(good, phone.disk.copy())
  after.page.expect('服务器上有的一份')
  return phone
}
const partsOf = (forger: Signer, keyid?: string): Uint8Array => {
  const news = { ...INDEX.parts.news, path: INDEX.parts.news.path }
  return envelope({ ...INDEX, revision: INDEX.revision + 1, parts: { ...INDEX.parts, news } }, forger, keyid)
}

/** The attack list of the TUF specification, §1.5.2, on the app as it is built: a server, and what the courier sees of it. */
export const ATTACKS: Readonly<Record<string, () => Promise<void>>> = {
  'arbitrary content': async () => {
    await refuses(withIndex(partsOf(attacker)))
    await refuses(withIndex(partsOf(attacker, ownKeyId())))
    await refuses(onNews(FORGED_NEWS))
    const city = largeCity(someStations(700), 300)
    const forge: Serve = name =>
      /^stations-/.test(name)
        ? {
            body: Buffer.from(
              Buffer.from(city.files.get(name) ?? '')
                .toString()
                .replaceAll('街道', '坏道'),
            ),
          }
        : { body: city.files.get(name) ?? FEEDS.newest.get(name) ?? '' }
    const phone = await facing(forge)
    const stations = await phone.open('/pages/stations/index')
    assert.ok(!stations.shows('坏道') && !stations.shows('全城'), 'a forged cell is not listed, nor is what names it')
  },

  'endless data': async () => {
    const phone = await refuses(withIndex(new Uint8Array(2_000_000)))
    assert.ok(phone.network.bytesReceived <= 20_000, `${phone.network.bytesReceived} B were taken in`)
    await refuses(onNews(new Uint8Array(2_000_000)))
  },

  'extraneous files': async () => {
    const archive = [{ path: `extra.${'a'.repeat(64)}.json`, bytes: 10, sha256: 'a'.repeat(64) }]
    const phone = await facing(withIndex(signed({ ...INDEX, archive })))
    const asked = phone.network.requests.map(({ url }) => url.slice(FEED_URL.length))
    assert.deepEqual(new Set(asked), new Set(['index.json', INDEX.parts.news.path]))
  },

  'fast-forward': async () => {
    await refuses(patched({ revision: Number.MAX_SAFE_INTEGER }))
    await refuses(patched({ revision: INDEX.revision + 400 * 86_400 }))
  },

  'indefinite freeze': async () => {
    const phone = await facing(serving(FEEDS.new), undefined, Date.parse(INDEX.expires) + DAY_MS)
    assert.equal(stateOn(phone), 'expired')
    phone.page.expect('手机上已有的一份')
  },

  'a malicious mirror': async () => {
    const phone = await facing(() => ({ status: 404 }))
    assert.equal(stateOn(phone), 'offline')
    await refuses(withIndex(Buffer.from('{"a":')))
    await refuses(withIndex(Buffer.from(JSON.stringify({ payloadType: 'x', payload: '', signatures: [] }))))
  },

  'mix and match': async () => {
    const older = [...FEEDS.new].find(([name]) => name.startsWith('news.') && !FEEDS.old.has(name))![1]
    await refuses(onNews(older))
    // One cell of yesterday under today's list.
    const [before, now] = [largeCity(someStations(700), 300), largeCity(someStations(701), 301)]
    const stale = before.files.get(before.cells.find(({ path }) => !now.files.has(path))!.path)!
    const phone = await facing(name =>
      /^stations-/.test(name) ? { body: stale } : { body: now.files.get(name) ?? FEEDS.newest.get(name) ?? '' },
    )
    assert.ok(!(await phone.open('/pages/stations/index')).shows('全城'))
  },

  rollback: async () => {
    const phone = await facing(good)
    phone.page.expect('服务器上有的一份')
    const back = await facing(serving(FEEDS.new), phone.disk.copy())
    assert.equal(stateOn(back), 'refused')
    back.page.expect('服务器上有的一份')
    // The package's own, to a phone that never asked anybody before; and other words under the same number.
    const fresh = await facing(patched({ revision: INDEX.revision - 1000 }), new Disk())
    assert.equal(stateOn(fresh), 'refused')
    const other = await facing(withIndex(signed({ ...INDEX, expires: '2027-12-31T08:00:00+08:00' })), phone.disk.copy())
    assert.equal(stateOn(other), 'refused')
  },

  'rollback of a phone whose storage keys are full': async () => {
    const disk = await warmDisk()
    disk.keyQuotaBytes = disk.keyBytes
    // No room for one more byte of keys: neither the pointer nor the floor can be replaced by anything longer.
    disk.keys.delete('feed.floor')
    disk.keyQuotaBytes = disk.keyBytes
    const phone = await facing(good, disk)
    phone.page.expect('服务器上有的一份')
    const again = await facing(patched({ revision: INDEX.revision - 50 }), phone.disk.copy())
    assert.equal(stateOn(again), 'refused', 'what was verified once is never gone below, after a restart too')
  },

  'slow retrieval': async () => {
    for (const slow of ['index.json', INDEX.parts.news.path]) {
      const phone = await facing(name => ({ ...good(name), ...(name === slow && { drip: { bytes: 1, everyMs: 1000 } }) }))
      assert.equal(stateOn(phone), 'offline', slow)
      phone.page.expect('手机上已有的一份')
    }
  },

  'a stolen key': async () => {
    const work = mkdtempSync(join(tmpdir(), 'nuanfeng-stolen-'))
    try {
      const [from, to, careless] = ['from', 'to', 'careless'].map(name => join(work, name)) as [string, string, string]
      for (const folder of [from, to]) mkdirSync(folder)
      cpSync(join(BUNDLED, 'trust.json'), join(from, 'trust.json'))
      const trust = JSON.parse(readFileSync(join(BUNDLED, 'trust.json'), 'utf8')) as { keys: object[] }
      const keys = [...trust.keys, { keyid: attacker.keyid, publicKey: attacker.publicKey }]
      writeFileSync(join(to, 'trust.json'), JSON.stringify({ ...trust, keys }))
      assert.deepEqual(repackaged(WEAPP, careless, from, to), ['trust.json'])
      // While it is trusted it can say anything, the floor it raises included.
      const forged = envelope({ ...INDEX, revision: INDEX.revision + 9000 }, attacker)
      const disk = await warmDisk()
      const nowMs = Date.parse(INDEX.generated) + 2 * HOUR_MS
      const victim = await openApp(careless, {
        disk,
        nowMs,
        before: phone => phone.network.serve(FEED_URL, ({ url }) => withIndex(forged)(url.slice(FEED_URL.length))),
      })
      await victim.open(HOME)
      await victim.advance(10_000)
      victim.page.expect('服务器上有的一份')
      // The release that trusts it no more forgets what only it had signed, and the floor with it.
      const released = await facing(() => ({ status: 404 }), disk.copy())
      assert.ok(!released.page.shows('服务器上有的一份'))
      const next = await facing(good, disk.copy())
      next.page.expect('服务器上有的一份')
      assert.equal(stateOn(next), 'fresh')
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  },

  'wrong software': async () => {
    await refuses(patched({ feed: 'other-couriers' }))
    await refuses(patched({ parts: { ...INDEX.parts, news: { ...INDEX.parts.news, path: INDEX.parts.alerts.path } } }))
    await refuses(patched({ spec: '2.0' }))
  },
}
