import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { aFeed } from '@test/fakes/signedFeed'
import { courierJson } from '@test/rig/courier'
import { BUNDLED, WEAPP } from '@test/rig/dists'
import { IS_THOROUGH } from '@test/sample'
import { Disk, openApp } from 'weapp-rig'
import { repackaged } from './repackaged'
import {
  askedFor,
  at,
  cleanUp,
  feedc,
  keyIn,
  locateIn,
  openFirst,
  publishDirectory,
  published,
  publishTwoCities,
  SECOND,
  serveInSuzhou,
} from './twoCities'

const FEED_URL = 'https://suzhou.test/feed/'
const HOME = '/pages/home/index'
const LIST = '/pages/stations/index'
const SUZHOU = [120.6222, 31.3128] as const
const SHANGHAI = [121.4703, 31.2322] as const
before(publishTwoCities)
after(cleanUp)

it('opens another city from its content alone: checked, built, bundled, published, read on a phone', async () => {
  const [bundled, app] = [at('bundled'), at('suzhou-app')]
  const trusting = ['--trust', join(bundled, 'trust.json')]
  await feedc('bundle', at('suzhou'), '--content', SECOND, '--out', bundled, '--feed-url', FEED_URL, '--key', at('suzhou.json'))
  await feedc('verify', at('site/suzhou'), ...trusting)
  const carried = repackaged(WEAPP, app, BUNDLED, bundled)
  assert.deepEqual(
    ['alerts', 'city', 'enrolment', 'index', 'news', 'places', 'stations', 'trust'].filter(
      name => !carried.includes(`${name}.json`),
    ),
    [],
  )

  const disk = new Disk()
  const phone = await openApp(app, {
    disk,
    before: each =>
      each.network.serve(FEED_URL, ({ url }) => {
        const body = published(`suzhou/${url.slice(FEED_URL.length)}`)
        return body ? { body } : { status: 404 }
      }),
  })
  await phone.open('/pages/home/index')
  phone.page.expect('试用文章')
  await phone.advance(5_000)
  const list = await phone.open('/pages/stations/index')
  list.expect('共 4 处')
  list.expect('试用驿站甲')
  await list.tap('地图')
  const map = phone.page.text()
  assert.ok(!/上海|人民广场|黄浦/.test(map), map)
  assert.deepEqual(
    phone.network.requests.map(({ url }) => url),
    [`${FEED_URL}index.json`],
    'the phone follows this city’s feed, and nothing is new there',
  )
  await phone.open('/pages/licences/index')
  phone.page.expect('试用内容，不是真的。')
  phone.expectNoErrors()

  // Somebody who stands in the other city is told that it isn't this one's list.
  const elsewhere = new Disk()
  const there = { datum: 'wgs84', lng: 121.4703, lat: 31.2322 } as const
  elsewhere.keys.set(
    'courier',
    courierJson({}, { place: { name: '别处', district: null, subdistrict: null, at: there, how: 'on_map' } }),
  )
  const far = await openApp(app, {
    disk: elsewhere,
    before: each => {
      each.network.isDown = true
    },
  })
  await far.open('/pages/stations/index')
  far.page.expect('你在的地方不在这份名单的城市里')
  far.expectNoErrors()
})

it('a courier who rides into another city gets its list, is told so, and goes back with one tap', async () => {
  const disk = new Disk()
  const phone = await openFirst(disk)
  await phone.open(HOME)
  await phone.advance(5_000)
  assert.equal(askedFor(phone, 'directory.json'), 1)
  await locateIn(phone, SUZHOU)
  const list = await phone.open(LIST)
  list.expect('你在苏州，换成了苏州的名单')
  list.expect('共 4 处')
  list.expect('试用驿站甲')
  await (await phone.open('/pages/licences/index')).expect('试用内容，不是真的。')
  await phone.open(LIST)
  await phone.page.tap('你在苏州，换成了苏州的名单，换回上海的')
  await phone.advance(1_000)
  assert.ok(!phone.page.shows('试用驿站甲'), phone.page.text())
  phone.page.expect('你在苏州，这里是上海的名单')
  await locateIn(phone, SHANGHAI)
  const home = await phone.open(LIST)
  assert.ok(!home.shows('苏州'), home.text())
  ;(await phone.open('/pages/place/index')).expect('按地铁线选')
  await phone.page.tap('苏州')
  await phone.advance(1_000)
  ;(await phone.open(LIST)).expect('你在上海，这里是苏州的名单')
  // The package has no names of its places: the page says so, and asks for none.
  const picker = await phone.open('/pages/place/index')
  picker.expect('这座城市还没有地名表')
  picker.expect('现在是苏州的名单，换一座城市')
  assert.ok(!/挑一个|站名、街道/.test(picker.text()), picker.text())
  assert.equal(askedFor(phone, 'directory.json'), 1, 'once a day')
  phone.expectNoErrors()

  // Tomorrow in a basement: where they were, with what the phone keeps.
  const again = await openApp(at('app'), { disk, before: each => (each.network.isDown = true) })
  ;(await again.open(LIST)).expect('试用驿站甲')
  again.expectNoErrors()
})

it('is switched off in the middle of going over, or back, at any write: one of both cities whole, marks of both kept', {
  skip: !IS_THOROUGH && 'THOROUGH=1',
}, async t => {
  const starred = (id: string) => courierJson({}, { favourites: [{ kind: 'station', id, atMs: Date.now() }] })
  const before = new Disk()
  before.keys.set('courier', starred('SH-001'))
  before.keys.set('courier@suzhou-fixture', starred('SZ-001'))
  const first = await openFirst(before)
  await first.open(HOME)
  await first.advance(5_000)
  const there = before.copy()
  await locateIn(await openFirst(there), SUZHOU)
  const ways = [
    { from: before, to: SUZHOU },
    { from: there, to: SHANGHAI },
  ] as const
  for (const { from, to } of ways) {
    const whole = from.copy()
    let settled = 0
    await ride(whole, to, () => {
      settled = whole.writes
    })
    const writes = whole.writes - settled
    t.diagnostic(`${writes} writes`)
    assert.ok(writes >= 3, `${writes}`)
    for (let write = 1; write <= writes; write += 1)
      for (const isHalfWritten of [false, true]) {
        const disk = from.copy()
        await ride(disk, to, () => disk.killAtWrite(write, isHalfWritten))
        assert.ok(disk.isFrozen, `expected write ${write} of ${writes}`)
        disk.thaw()
        const below = await openApp(at('app'), { disk, before: each => (each.network.isDown = true) })
        const list = await below.open(LIST)
        const shown = [list.shows('共 61 处'), list.shows('共 4 处') && list.shows('试用驿站甲')].filter(Boolean)
        assert.equal(shown.length, 1, `write ${write}: ${list.text().slice(0, 200)}`)
        assert.ok(disk.keys.get('courier')?.includes('"SH-001"'), `write ${write}`)
        assert.ok(disk.keys.get('courier@suzhou-fixture')?.includes('"SZ-001"'), `write ${write}`)
        below.expectNoErrors()
        const again = await openFirst(disk)
        await locateIn(again, to)
        ;(await again.open(LIST)).expect(to === SUZHOU ? '试用驿站甲' : '共 61 处')
        again.expectNoErrors()
      }
  }
})

/** Opens the app and says where one is; `off` before that decides when the phone goes off. */
async function ride(disk: Disk, to: readonly [number, number], off?: () => void): Promise<void> {
  const phone = await openFirst(disk)
  await phone.open(HOME)
  await phone.advance(5_000)
  off?.()
  await locateIn(phone, to)
}

it('a stolen city key opens no other city, and ends with the next directory, good until 9999 or not', {
  skip: !IS_THOROUGH && 'THOROUGH=1',
}, async () => {
  const [shanghaiKey, suzhouKey] = [keyIn('.keys/dev.json'), keyIn(at('suzhou.json'))]
  const now = Math.floor(Date.now() / 1000)
  const stolen = {
    feed: 'suzhou-fixture',
    revision: now + 100 * 86_400,
    expires: '9999-01-01T08:00:00+08:00',
    stations: ['假驿站'],
  }
  const disk = new Disk()
  const phone = await openFirst(disk)
  serveInSuzhou(aFeed(shanghaiKey, stolen))
  await phone.open(HOME)
  await phone.advance(5_000)
  await locateIn(phone, SUZHOU)
  const list = await phone.open(LIST)
  list.expect('没取到苏州的名单，先看上海的')
  assert.ok(!list.shows('假驿站'))

  // The city's own key, stolen: believed, until the root says otherwise.
  serveInSuzhou(aFeed(suzhouKey, stolen))
  await list.tap('没取到苏州的名单，先看上海的，再试一次')
  await phone.advance(1_000)
  phone.page.expect('假驿站')
  await new Promise(resolve => setTimeout(resolve, 1_000))
  await publishDirectory(keyIn(at('suzhou-new.json')))
  const nextDay = await openFirst(disk, Date.now() + 25 * 3_600_000)
  await nextDay.open(LIST)
  await nextDay.advance(5_000)
  assert.ok(!nextDay.page.shows('假驿站'), nextDay.page.text())
  nextDay.page.expect('没取到苏州的名单，先看上海的')
  serveInSuzhou(aFeed(keyIn(at('suzhou-new.json')), { feed: 'suzhou-fixture', revision: now, stations: ['真驿站'] }))
  await nextDay.page.tap('没取到苏州的名单，先看上海的，再试一次')
  await nextDay.advance(1_000)
  nextDay.page.expect('真驿站')
  nextDay.expectNoErrors()
})
