import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { cli } from '@feedc/cli'
import { courierJson } from '@test/rig/courier'
import { BUNDLED, WEAPP } from '@test/rig/dists'
import { Disk, openApp } from 'weapp-rig'
import { repackaged } from './repackaged'

const CONTENT = 'test/second-city'
const FEED_URL = 'https://suzhou.test/feed/'
const work = mkdtempSync(join(tmpdir(), 'second-city-'))
after(() => rmSync(work, { recursive: true, force: true }))

/** As an operator types it. */
async function feedc(...args: string[]): Promise<string> {
  const said: string[] = []
  const io = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    nowMs: Date.now,
    env: {},
  }
  const exit = await cli(args, io)
  assert.equal(exit, 0, `feedc ${args.join(' ')}\n${said.join('\n')}`)
  return said.join('\n')
}

it('opens another city from its content alone: checked, built, bundled, published, read on a phone', async () => {
  const [feed, bundled, site, app] = ['feed', 'bundled', 'site', 'app'].map(name => join(work, name)) as [
    string,
    string,
    string,
    string,
  ]
  await feedc('check', CONTENT)
  await feedc('build', CONTENT, '--out', feed)
  await feedc('bundle', feed, '--content', CONTENT, '--out', bundled, '--feed-url', FEED_URL)
  await feedc('publish', feed, '--to', `file:${site}`, '--trust', join(bundled, 'trust.json'), '--rehearsal')
  await feedc('verify', site, '--trust', join(bundled, 'trust.json'))
  const carried = repackaged(WEAPP, app, BUNDLED, bundled)
  assert.deepEqual(
    ['alerts', 'city', 'enrolment', 'index', 'news', 'places', 'stations', 'trust'].filter(
      name => !carried.includes(`${name}.json`),
    ),
    [],
  )

  const published = new Map(
    readdirSync(site, { withFileTypes: true }).flatMap(file =>
      file.isFile() ? [[file.name, readFileSync(join(site, file.name))]] : [],
    ),
  )
  const disk = new Disk()
  const phone = await openApp(app, {
    disk,
    before: each =>
      each.network.serve(FEED_URL, ({ url }) => {
        const body = published.get(url.slice(FEED_URL.length))
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
  const at = { datum: 'wgs84', lng: 121.4703, lat: 31.2322 } as const
  elsewhere.keys.set(
    'courier',
    courierJson({}, { place: { name: '别处', district: null, subdistrict: null, at, how: 'on_map' } }),
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
