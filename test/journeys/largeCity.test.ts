import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Place } from '@core/courier/courierState'
import { courierJson } from '@test/rig/courier'
import { WEAPP } from '@test/rig/dists'
import { IS_THOROUGH } from '@test/sample'
import { Disk, openApp, type Phone, type Response } from 'weapp-rig'
import { serve } from './feedServer'
import { type LargeCity, largeCity, MIDDLE, someStations } from './largeCity'
import { FEED_URL } from './servedFeed'

const FIRST_MOST_GZIP = 40 * 1024
const LIST = '/pages/stations/index'
const place: Place = { name: '选的地方', district: null, subdistrict: null, at: MIDDLE, how: 'on_map' }

const stations = someStations(20_000)
const city = largeCity(stations)
const [first, ...others] = stations
const edited = largeCity([{ ...first!, properties: { ...first!.properties, name: '刚改过名的驿站' } }, ...others], 2)

function aDisk(): Disk {
  const disk = new Disk()
  disk.keys.set('courier', courierJson({}, { place }))
  return disk
}
const open = (disk: Disk, feed: LargeCity | null, answer?: (name: string) => Response | null): Promise<Phone> =>
  openApp(WEAPP, {
    disk,
    before: phone => {
      if (feed) serve(phone, feed.files)
      else phone.network.isDown = true
      if (feed && answer)
        phone.network.serve(FEED_URL, ({ url }) => {
          const name = url.slice(FEED_URL.length)
          const body = feed.files.get(name)
          return answer(name) ?? (body ? { body } : { status: 404 })
        })
    },
  })
const asked = (phone: Phone): string[] => phone.network.requests.map(({ url }) => url.slice(FEED_URL.length))
const gzip = (feed: LargeCity, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(feed.files.get(name) ?? '').length, 0)
const isCell = (name: string): boolean => name.startsWith('stations-')
const heldOn = (phone: Phone): number => Number(/手机上有 (\d+) 处/.exec(phone.page.text())?.[1] ?? Number.NaN)

async function untilListed(phone: Phone, total = 20_000): Promise<void> {
  for (let step = 0; step < 100 && !phone.page.shows(`全城 ${total} 处`); step += 1) await phone.advance(100)
  phone.page.expect(`全城 ${total} 处`)
}

/** The list of the whole city stands there though the line went dead after so many bytes: what is listed then needed no more. */
async function listedWithin(mostGzip: number, feed: LargeCity): Promise<string> {
  let bytes = 0
  const phone = await open(aDisk(), feed, name => {
    const more = gzip(feed, [name])
    if (bytes + more > mostGzip) return { isHanging: true }
    bytes += more
    return null
  })
  await phone.open(LIST)
  phone.page.expect('共 61 处')
  await untilListed(phone)
  phone.expectNoErrors()
  return `${bytes} B gzipped of ${asked(phone).length} files brought the first list: ${heldOn(phone)} stations`
}

describe('a courier in a city with 20,000 stations', () => {
  it('sees the list around them for 40 KB at most, is told that it isn’t all, and gets more by and by', async t => {
    t.diagnostic(await listedWithin(FIRST_MOST_GZIP, city))

    const phone = await open(aDisk(), city)
    await phone.open(LIST)
    await untilListed(phone)
    const atFirst = heldOn(phone)
    assert.ok(atFirst >= 60 && atFirst < 20_000, `${atFirst}`)
    await phone.advance(20_000)
    const later = heldOn(phone)
    assert.ok(later > 2000 && later < 20_000, `${later}`)
    phone.page.expect('要全城的，点这里下载')
    const raw = asked(phone)
      .filter(isCell)
      .reduce((sum, name) => sum + city.files.get(name)!.length, 0)
    t.diagnostic(`${raw} B raw, ${asked(phone).length} requests, ${new Set(asked(phone)).size} different`)
    assert.ok(raw <= 3 * 1024 * 1024, `${raw} B`)
    // Once every card is another; what comes behind it changes a line.
    const updates = phone.page.setDatas.slice(1).map(each => each.bytes)
    assert.ok(updates[0]! <= 8000 && updates.slice(1).every(bytes => bytes <= 4000), updates.join(' '))
    phone.expectNoErrors()

    const below = await open(phone.disk.copy(), null)
    await below.open(LIST)
    assert.ok(heldOn(below) >= atFirst, 'what the first list needs is there at once')
    await below.advance(20_000)
    assert.equal(heldOn(below), later, 'in a basement everything that was fetched is there')
    below.expectNoErrors()

    const again = await open(phone.disk, edited)
    await again.open(LIST)
    await again.advance(20_000)
    const [index, manifest, ...cells] = asked(again).filter(name => !isCell(name) || !city.files.has(name))
    assert.deepEqual([index, manifest?.slice(0, 9), cells.filter(isCell).length <= 1], ['index.json', 'stations.', true])
    again.expectNoErrors()
  })

  it('sees the list they had, whole, while a publish that changed every part at once is fetched: 72 KB at most', {
    skip: !IS_THOROUGH,
  }, async t => {
    t.diagnostic(await listedWithin(72 * 1024, largeCity(stations, 1, true)))
  })

  it('is told where they search that it isn’t all, and has all of it once they ask for it', async () => {
    const phone = await open(aDisk(), largeCity(someStations(6000)))
    await phone.open('/pages/search/index')
    await phone.advance(20_000)
    phone.page.expect('只在这些里面找')
    await phone.page.tap('点这里下载')
    await phone.advance(20_000)
    assert.ok(!phone.page.shows('只在这些里面找'))
    await phone.open(LIST)
    phone.page.expect('共 6000 处')
    phone.expectNoErrors()
  })
})

describe('a cell that can’t be had', () => {
  const city = largeCity(someStations(700))
  const nearest = (name: string): boolean => isCell(name)
  const faults: Readonly<Record<string, (name: string) => Response | null>> = {
    'is 404': name => (nearest(name) ? { status: 404 } : null),
    hangs: name => (nearest(name) ? { isHanging: true } : null),
    'is cut short': name => (nearest(name) ? { body: city.files.get(name)!, truncateAt: 500 } : null),
    'is another cell’s bytes': name =>
      nearest(name) ? { body: city.files.get(city.cells.find(({ path }) => path !== name)!.path)! } : null,
    'is as long and forged': name =>
      nearest(name) ? { body: Buffer.from(Buffer.from(city.files.get(name)!).toString().replace('街道', '坏道')) } : null,
    'is a captive portal’s page': name => (nearest(name) ? { body: '<html>登录</html>' } : null),
    'is endless': name => (nearest(name) ? { body: new Uint8Array(2_000_000) } : null),
  }
  for (const [how, answer] of Object.entries(faults))
    it(`${how}: the old list stays whole, and nothing breaks`, async () => {
      const phone = await open(aDisk(), city, answer)
      await phone.open(LIST)
      const before = phone.page.text()
      await phone.advance(60_000)
      assert.ok(!phone.page.shows('全城 700 处'))
      assert.equal(phone.page.shows('坏道'), false)
      assert.equal(/共 (\d+) 处/.exec(phone.page.text())?.[1], /共 (\d+) 处/.exec(before)?.[1])
      assert.equal(
        [...phone.disk.files.keys()].some(path => /stations-/.test(path)),
        false,
      )
      phone.expectNoErrors()
    })

  it('rots on disk: what was drawn of it goes once it is hashed again, and comes back whole', async () => {
    const phone = await open(aDisk(), city)
    await phone.open(LIST)
    await untilListed(phone, 700)
    const disk = phone.disk.copy()
    const [path] = [...disk.files.keys()].filter(each => /stations-/.test(each))
    disk.files.set(path!, Buffer.from(Buffer.from(disk.files.get(path!)!).toString().replaceAll('驿站', '坏站')))
    const again = await open(disk, city)
    await again.open(LIST)
    await again.advance(20_000)
    assert.equal(again.page.shows('坏站'), false)
    assert.ok(again.page.shows('共 700 处') || again.page.shows('全城 700 处'))
    again.expectNoErrors()
  })

  it('is half written when the phone is switched off at any write: the list is the old one or the new one', {
    skip: !IS_THOROUGH,
  }, async () => {
    const whole = aDisk()
    const good = await open(whole, city)
    await good.open(LIST)
    await untilListed(good, 700)
    const writes = whole.writes
    for (let write = 1; write <= Math.min(writes, 7); write += IS_THOROUGH ? 1 : 3)
      for (const isHalfWritten of [write % 2 === 0]) {
        const disk = aDisk()
        const phone = await open(disk, city)
        await phone.open(LIST)
        disk.killAtWrite(write, isHalfWritten)
        await phone.advance(2_000)
        disk.thaw()
        const again = await open(disk, null)
        await again.open(LIST)
        const isNew = again.page.shows('全城 700 处')
        assert.ok(
          isNew ? heldOn(again) >= 60 : again.page.shows('共 61 处'),
          `write ${write}: ${again.page.text().slice(0, 200)}`,
        )
        again.expectNoErrors()
      }
  })

  it('finds a full phone: the list is there from memory, and the old one after a restart', { skip: !IS_THOROUGH }, async () => {
    const disk = aDisk()
    disk.fileQuotaBytes = 60_000
    const phone = await open(disk, city)
    await phone.open(LIST)
    await untilListed(phone, 700)
    await phone.advance(5_000)
    phone.page.expect('手机存满了')
    phone.expectNoErrors()
    const again = await open(disk, null)
    await again.open(LIST)
    again.page.expect('共 61 处')
    again.expectNoErrors()
  })
})
