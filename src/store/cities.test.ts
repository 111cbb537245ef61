import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { Place } from '@core/courier/courierState'
import { interestOf } from '@core/courier/interest'
import { err, ok } from '@core/result'
import { loadSnapshot } from '@core/sync/loadSnapshot'
import { toInstant } from '@core/time/shanghaiTime'
import { signDirectory } from '@feedc/build/signIndex'
import { courierPort } from '@test/fakes/courierPort'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, type FeedPatch, type Signer, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import { createArchiveStore } from './archiveStore'
import { type CitiesPorts, createCities } from './cities'
import { createCourierStore } from './courierStore'
import { createFeedStore } from './feedStore'
import type { OpenCity } from './openCity'
import { createReportQueue } from './reportQueue'

const [rootKey, homeKey, northKey, southKey, nextKey] = Array.from({ length: 5 }, aSigner) as [
  Signer,
  Signer,
  Signer,
  Signer,
  Signer,
]
const DIRECTORY_URL = 'https://feed.test/directory.json'
const publicOf = ({ keyid, publicKey }: Signer) => ({ keyid, publicKey })
const root = { directory: 'test-cities', keys: [publicOf(rootKey)], url: DIRECTORY_URL }
const trust = { ...trustIn(homeKey), root }
const bounds = { west: 120, south: 30, east: 121, north: 31 }
const entry = (id: string, key: Signer, west: number) => ({
  id,
  name: id,
  path: `${id}/`,
  box: [west, 30, west + 1, 31],
  keys: [publicOf(key)],
})
const IN = { home: 120.5, north: 121.5, south: 122.5, nowhere: 10 }
const placeIn = (city: keyof typeof IN): Place => ({
  name: city,
  district: null,
  subdistrict: null,
  at: { datum: 'wgs84', lng: IN[city], lat: 30.5 },
  how: 'located',
})

/** One phone, servers around it, and an app that can be closed and opened again. */
class World {
  nowMs = Date.parse('2026-11-24T08:00:00+08:00')
  isOffline = false
  directory: Uint8Array | null = null
  asked = 0
  readonly notes: string[] = []
  readonly kept = new Map<string, unknown>()
  readonly phones = new Map<string, FakePhone>()
  readonly feeds = new Map<string, TestFeed>()
  readonly couriers = new Map<string, ReturnType<typeof courierPort>>()
  readonly packaged = aFeed(homeKey, { titles: ['随程序带的'] })

  constructor() {
    this.list()
    this.serve('test-feed', homeKey, { revision: 1795000000, titles: ['随程序带的'] })
    this.serve('north', northKey, { titles: ['北城的'] })
    this.serve('south', southKey, { titles: ['南城的'] })
  }

  serve(feed: string, key: Signer, patch: FeedPatch = {}): void {
    this.feeds.set(feed, aFeed(key, { feed, ...patch }))
  }

  /** What the root says from now on. */
  list(patch: { cities?: unknown[]; revision?: number; generated?: string; expires?: string; key?: Signer } = {}): void {
    const { key = rootKey, ...rest } = patch
    const payload = {
      spec: '1.0',
      directory: 'test-cities',
      revision: Math.floor(this.nowMs / 1000),
      generated: toInstant(this.nowMs),
      expires: toInstant(this.nowMs + 180 * 86_400_000),
      cities: [entry('test-feed', homeKey, 120), entry('north', northKey, 121), entry('south', southKey, 122)],
      ...rest,
    }
    this.directory = signDirectory(payload, [key])
  }

  open() {
    let shown: OpenCity | null = null
    const own: OpenCity = {
      id: 'test-feed',
      name: 'home',
      city: { name: 'home', bounds, centre: { name: '中', at: { datum: 'wgs84', lng: 120.5, lat: 30.5 } }, credits: [] },
      trust,
      bundled: new FakePhone(trust, this.packaged).ports.bundled,
      isOwn: true,
    }
    const ports: CitiesPorts = {
      own,
      root,
      readStanding: () => this.kept.get('city') ?? null,
      writeStanding: standing => Boolean(this.kept.set('city', JSON.parse(JSON.stringify(standing)))),
      readDirectory: () => this.kept.get('directory') ?? null,
      writeDirectory: directory => Boolean(this.kept.set('directory', JSON.parse(JSON.stringify(directory)))),
      fetchDirectory: async () => {
        this.asked += 1
        return this.isOffline || !this.directory ? err('offline') : ok({ bytes: this.directory, servedAtMs: null })
      },
      nowMs: () => this.nowMs,
      note: code => void this.notes.push(code),
      open: (city, before) => this.storesOf(city, before),
      show: city => {
        shown = city
      },
      forgetMarks: () => {
        for (const id of this.couriers.keys()) if (id !== 'test-feed') this.couriers.delete(id)
      },
    }
    const app = createCities(ports)
    return {
      ...app,
      shown: () => shown?.id ?? 'test-feed',
      here: () => app.travel.getState().here?.id,
      notice: () => app.travel.getState().notice,
      titles: () =>
        app.current
          .getState()
          .stores.feed.getState()
          .snapshot.news()
          .map(({ title }) => title),
      courier: () => app.current.getState().stores.courier.getState(),
      look: () => app.travel.getState().look(),
      goTo: (id: string) => app.travel.getState().goTo(id),
      /** The courier said where they are; ends when what follows from it has come to rest. */
      say: async (where: keyof typeof IN) => {
        app.current
          .getState()
          .stores.courier.getState()
          .set({ place: placeIn(where) })
        for (let turn = 0; turn < 50; turn++) await new Promise(resolve => setImmediate(resolve))
      },
    }
  }

  private storesOf(city: OpenCity, before: Parameters<CitiesPorts['open']>[1]) {
    const phone = this.phones.get(city.id)?.restart(city.trust, this.packaged) ?? new FakePhone(city.trust, this.packaged)
    this.phones.set(city.id, phone)
    phone.nowMs = this.nowMs
    phone.ports.bundled = city.bundled
    const { fetchFile } = phone.ports
    phone.ports.fetchFile = async (...wanted) => {
      if (this.isOffline) return err('offline')
      const feed = this.feeds.get(city.id)
      if (feed) phone.serve(feed)
      return fetchFile(...wanted)
    }
    const port = this.couriers.get(city.id) ?? courierPort()
    this.couriers.set(city.id, port)
    const courier = before ?? createCourierStore(port)
    phone.interest = interestOf(courier.getState())
    const feed = createFeedStore(phone.ports, loadSnapshot(phone.ports), () => 0.5)
    const post = async (): Promise<null> => null
    const sending = { hosts: [], ownUrl: null, post, nowMs: phone.ports.nowMs, random: () => 0.5 }
    const reports = createReportQueue({ courier, feed, ...sending })
    return { feed, courier, reports, archive: createArchiveStore(phone.ports) }
  }
}

let world: World
let app: ReturnType<World['open']>
beforeEach(async () => {
  world = new World()
  app = world.open()
  await app.look()
})
const refresh = (): Promise<void> => app.current.getState().stores.feed.getState().refresh('retry')
const rest = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await new Promise(resolve => setImmediate(resolve))
}

describe('a courier who crosses the border', () => {
  it('is moved over once the other city’s feed is verified, is told so, and comes back with one tap', async () => {
    await app.say('north')
    assert.deepEqual([app.here(), app.shown(), app.titles()], ['north', 'north', ['北城的']])
    assert.deepEqual(app.notice(), { kind: 'moved', to: { id: 'north', name: 'north' }, from: { id: 'test-feed', name: 'home' } })
    await app.goTo('test-feed')
    assert.deepEqual([app.here(), app.titles()], ['test-feed', ['随程序带的']])
    assert.equal(app.notice()?.kind, 'elsewhere', 'it says where the courier is, and moves nobody who went back by hand')
    await app.say('south')
    assert.deepEqual([app.here(), app.notice()?.to.id], ['test-feed', 'south'])
    await app.say('home')
    assert.equal(app.notice(), null)
    await app.say('north')
    assert.equal(app.here(), 'north', 'who came home is moved again when they leave')
  })

  it('finds in each city what they marked there, and takes along how the app looks and where they are', async () => {
    app.courier().toggleFavourite('station', 'H-1', 1)
    app.courier().setSettings({ isCare: true })
    app.courier().set({ outletPhone: '021-12345678' })
    await app.say('north')
    assert.deepEqual([app.courier().favourites, app.courier().settings.isCare], [[], true])
    assert.deepEqual([app.courier().place?.name, app.courier().outletPhone], ['north', '021-12345678'])
    app.courier().toggleFavourite('station', 'N-1', 2)
    app.courier().markRead('n')
    await app.goTo('test-feed')
    assert.deepEqual([app.courier().favourites.map(({ id }) => id), app.courier().readIds], [['H-1'], []])
    app = world.open()
    await app.goTo('north')
    assert.deepEqual(
      app.courier().favourites.map(({ id }) => id),
      ['N-1'],
    )
  })

  it('opens tomorrow, without network, in the city where they were', async () => {
    await app.say('north')
    world.isOffline = true
    app = world.open()
    assert.deepEqual([app.here(), app.shown(), app.titles(), app.notice()], ['north', 'north', ['北城的'], null])
    await app.goTo('test-feed')
    assert.deepEqual(app.titles(), ['随程序带的'])
    await app.goTo('south')
    assert.deepEqual([app.here(), app.notice()?.kind], ['test-feed', 'failed'], 'of which the phone keeps nothing')
  })

  it('stays where they are without network, is told, and goes when it is there again', async () => {
    world.isOffline = true
    await app.say('north')
    assert.deepEqual([app.here(), app.notice()?.kind, app.titles()], ['test-feed', 'failed', ['随程序带的']])
    world.isOffline = false
    await app.goTo('north')
    assert.deepEqual([app.here(), app.titles()], ['north', ['北城的']])
  })

  it('is left alone where no city is, and where the directory is past its date', async () => {
    await app.say('nowhere')
    assert.deepEqual([app.here(), app.notice()], ['test-feed', null])
    world.nowMs += 200 * 86_400_000
    world.isOffline = true
    await app.say('north')
    assert.deepEqual([app.here(), app.notice()?.kind], ['test-feed', 'elsewhere'])
  })

  it('is moved when the app first hears of the city in which they have been all along', async () => {
    world = new World()
    app = world.open()
    await app.say('north')
    assert.equal(app.here(), 'test-feed')
    await app.look()
    await rest()
    assert.equal(app.here(), 'north')
  })

  it('who clears everything begins at home, with nothing anywhere', async () => {
    await app.say('north')
    app.courier().toggleFavourite('station', 'N-1', 1)
    app.courier().clear()
    app.travel.getState().forget()
    await rest()
    assert.deepEqual([app.here(), app.courier().place], ['test-feed', null])
    await app.goTo('north')
    assert.deepEqual(app.courier().favourites, [], 'in what is open too')
    await app.goTo('test-feed')
    await rest()
    app = world.open()
    assert.equal(app.here(), 'test-feed')
    await app.goTo('north')
    assert.deepEqual(app.courier().favourites, [])
  })
})

describe('a city’s key', () => {
  it('signs nothing for another city, also under that city’s name', async () => {
    for (const [feed, key] of [
      ['north', southKey],
      ['north', homeKey],
      ['north', rootKey],
      ['south', northKey],
    ] as const) {
      world.feeds.set('north', aFeed(key, { feed, titles: ['假的'] }))
      await app.goTo('north')
      assert.deepEqual([app.here(), app.notice()?.kind, app.titles()], ['test-feed', 'failed', ['随程序带的']])
    }
    world.feeds.set('test-feed', aFeed(northKey, { revision: 1795000100, titles: ['假的'] }))
    await refresh()
    assert.deepEqual(app.titles(), ['随程序带的'])
  })

  /** Good until 9999, and above everything that a right clock signs this year. */
  const STOLEN = { revision: 1795000000 + 300 * 86_400, expires: '9999-01-01T08:00:00+08:00', titles: ['假的'] }

  it('ends with the next directory, however long its feed says that it holds: another city’s', async () => {
    world.serve('north', northKey, STOLEN)
    await app.say('north')
    assert.deepEqual(app.titles(), ['假的'])
    world.nowMs += 86_400_000
    world.list({ cities: [entry('test-feed', homeKey, 120), entry('north', nextKey, 121)] })
    await app.look()
    assert.deepEqual([app.here(), app.titles()], ['test-feed', ['随程序带的']], 'at once, before anything was fetched')
    await rest()
    assert.deepEqual(
      [app.here(), app.notice()?.kind],
      ['test-feed', 'failed'],
      'the stolen key’s feed is still served, and refused',
    )
    world.serve('north', nextKey, { titles: ['真的'] })
    await app.goTo('north')
    assert.deepEqual([app.here(), app.titles()], ['north', ['真的']], 'below the stolen revision, which binds nobody any more')
    assert.equal(app.current.getState().stores.courier.getState().place?.name, 'north')
  })

  it('ends with the next directory: the package’s own city’s', async () => {
    world.serve('test-feed', homeKey, STOLEN)
    await refresh()
    assert.deepEqual(app.titles(), ['假的'])
    world.nowMs += 86_400_000
    world.list({ cities: [entry('test-feed', nextKey, 120)] })
    await app.look()
    assert.deepEqual(app.titles(), ['随程序带的'])
    await refresh()
    assert.deepEqual(app.titles(), ['随程序带的'])
    world.serve('test-feed', nextKey, { revision: 1795000100, titles: ['真的'] })
    await refresh()
    assert.deepEqual(app.titles(), ['真的'])
    world.isOffline = true
    app = world.open()
    assert.deepEqual(app.titles(), ['真的'])
  })

  it('ends also while its feed is on its way', async () => {
    world.serve('north', northKey, STOLEN)
    const going = app.goTo('north')
    world.nowMs += 86_400_000
    world.list({ cities: [entry('test-feed', homeKey, 120), entry('north', nextKey, 121)] })
    await Promise.all([app.look(), going])
    await rest()
    assert.deepEqual([app.here(), app.titles()], ['test-feed', ['随程序带的']])
  })

  it('is gone with its city: the app goes home and says so, and marks wait for its return', async () => {
    await app.say('north')
    app.courier().toggleFavourite('station', 'N-1', 1)
    world.nowMs += 86_400_000
    world.list({ cities: [entry('test-feed', homeKey, 120)] })
    await app.look()
    assert.deepEqual([app.here(), app.notice()?.kind, app.notice()?.from.id], ['test-feed', 'gone', 'north'])
    await app.goTo('north')
    assert.equal(app.here(), 'test-feed')
    world.nowMs += 86_400_000
    world.list()
    await app.look()
    await app.goTo('north')
    assert.deepEqual(
      app.courier().favourites.map(({ id }) => id),
      ['N-1'],
    )
  })

  it('may change under a courier without their seeing it, when both keys are listed for a while', async () => {
    await app.say('north')
    world.nowMs += 86_400_000
    const both = { ...entry('north', northKey, 121), keys: [publicOf(northKey), publicOf(nextKey)] }
    world.list({ cities: [entry('test-feed', homeKey, 120), both] })
    await app.look()
    assert.deepEqual([app.here(), app.titles()], ['north', ['北城的']])
    world.serve('north', nextKey, { revision: 1795000001, titles: ['新钥匙签的'] })
    await refresh()
    world.nowMs += 86_400_000
    world.list({ cities: [entry('test-feed', homeKey, 120), entry('north', nextKey, 121)] })
    await app.look()
    assert.deepEqual([app.here(), app.titles()], ['north', ['新钥匙签的']])
  })
})

describe('the directory', () => {
  it('is asked for once a day, and a server that doesn’t answer not at every turn', async () => {
    assert.equal(world.asked, 1)
    await app.look()
    app = world.open()
    await app.look()
    assert.equal(world.asked, 1)
    world.nowMs += 86_400_000
    world.isOffline = true
    for (let at = 0; at < 5; at++) await app.look()
    assert.equal(world.asked, 2)
    world.nowMs += 600_000
    await app.look()
    assert.equal(world.asked, 3)
  })

  it('changes nothing when it is somebody else’s, older, changed, from the future or broken', async () => {
    await app.say('north')
    const bad: readonly (readonly [string, Parameters<World['list']>[0]])[] = [
      ['unknown_key', { key: northKey, cities: [] }],
      ['rollback', { revision: 1795000000, cities: [] }],
      ['same_revision_other_bytes', { revision: Math.floor(world.nowMs / 1000), cities: [] }],
      ['from_the_future', { generated: '2031-01-01T08:00:00+08:00', expires: '2032-01-01T08:00:00+08:00', cities: [] }],
      ['bad_directory', { cities: 'none' as never }],
      [
        'expired',
        { generated: '2026-01-01T08:00:00+08:00', expires: '2026-02-01T08:00:00+08:00', revision: 1795478401, cities: [] },
      ],
    ]
    for (const [code, patch] of bad) {
      world.nowMs += 86_400_000
      world.list(patch)
      if (code === 'same_revision_other_bytes') world.list({ ...patch, revision: Date.parse('2026-11-24T08:00:00+08:00') / 1000 })
      await app.look()
      assert.deepEqual([world.notes.at(-1), app.here(), app.travel.getState().cities.length], [code, 'north', 3])
    }
  })

  it('is forgotten, and the city with it, when the package trusts another root; garbage is none', async () => {
    await app.say('north')
    for (const value of [{ schemaVersion: 1, chosen: 'north' }, 'x', null]) {
      world.kept.set('city', value)
      assert.equal(world.open().here(), 'test-feed')
    }
    await app.goTo('north')
    const standing = world.kept.get('city') as { keyids: string[] }
    world.kept.set('city', { ...standing, keyids: ['retired'] })
    assert.equal(world.open().here(), 'test-feed')
  })
})
