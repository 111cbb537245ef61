import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Wgs84 } from '@core/geo/geo'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import { loadSnapshot } from './loadSnapshot'
import type { Snapshot } from './ports'
import { recheck } from './recheck'
import { refreshFeed } from './refreshFeed'
import { widen } from './widen'

const signer = aSigner()
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, stations: ['随程序带的'] })
const many = (name: string): string[] => Array.from({ length: 70 }, (_, at) => `${name}${at}`)
/** Four places from west to east, 1° apart. */
const CELLS = { '0': many('西'), '1': many('中'), '2': many('东'), '3': many('远') }
const city = aFeed(signer, { revision: 1795000100, cells: CELLS })
const cellOf = (feed: TestFeed, key: string): string =>
  [...feed.files.keys()].find(name => name.startsWith(`stations-${key}.`)) ?? 'none'
const at = (lng: number): Wgs84 => ({ datum: 'wgs84', lng, lat: 0.25 })
/** Whose stations are on the phone, by the first character of their names. */
const places = (snapshot: Snapshot): string => [...new Set(snapshot.stations().map(({ name }) => name.charAt(0)))].join('')

function aPhone(lng: number | null = 1.2, feed = city): FakePhone {
  const phone = new FakePhone(trust, packaged)
  phone.interest = { at: lng === null ? null : at(lng), district: null, stationIds: [] }
  phone.serve(feed)
  return phone
}
async function refreshed(phone: FakePhone, held = loadSnapshot(phone.ports)): Promise<Snapshot> {
  const outcome = await refreshFeed(phone.ports, held)
  assert.ok('snapshot' in outcome, JSON.stringify(outcome))
  return outcome.snapshot
}
async function widened(phone: FakePhone, snapshot: Snapshot, mostBytes = Number.POSITIVE_INFINITY) {
  let last = snapshot
  const shown: number[] = []
  const how = await widen(phone.ports, snapshot, {
    mostBytes,
    isCurrent: () => true,
    show: opened => {
      shown.push(opened.size)
      last = { ...last, openedCells: () => opened }
    },
  })
  return { how, shown, opened: last.openedCells().size }
}
const restarted = (phone: FakePhone): FakePhone => {
  const again = phone.restart(trust, packaged)
  again.interest = phone.interest
  return again
}

describe('a courier in a city that comes in cells', () => {
  it('gets the list around them first, and fetches nothing else for it', async () => {
    const phone = aPhone()
    const snapshot = await refreshed(phone)
    assert.equal(places(snapshot), '中')
    assert.deepEqual(phone.asked, ['index.json', city.index.parts.stations.path, cellOf(city, '1')])
    assert.deepEqual([snapshot.coverage(), snapshot.isWhole('stations')], [{ held: 70, total: 280 }, false])
  })

  it('gets the list of wherever they are, and some list when nobody knows where', async () => {
    assert.equal(places(await refreshed(aPhone(null))), '西')
    assert.equal(places(await refreshed(aPhone(3.1))), '远')
  })

  it('gets the rest in the background, the nearest first, told of it a few times and not each time', async () => {
    const phone = aPhone()
    const { how, opened, shown } = await widened(phone, await refreshed(phone))
    assert.deepEqual([how, opened], ['whole', 4])
    assert.ok(shown.length <= 2, shown.join())
    assert.ok(phone.asked.indexOf(cellOf(city, '2')) < phone.asked.indexOf(cellOf(city, '3')))
  })

  it('isn’t made to pay for more than the bounds, nor asked for what it has', async () => {
    const phone = aPhone()
    const snapshot = await refreshed(phone)
    assert.deepEqual((await widened(phone, snapshot, 0)).how, 'bounded')
    const asked = phone.asked.length
    await refreshed(phone, snapshot)
    assert.deepEqual(phone.asked.slice(asked), ['index.json'])
  })

  it('has in a basement, after a restart, what was fetched, and no more', async () => {
    const phone = aPhone()
    await widened(phone, await refreshed(phone))
    const below = restarted(phone)
    below.served.clear()
    const atOnce = loadSnapshot(below.ports)
    assert.equal(places(atOnce), '中')
    assert.equal((await widened(below, atOnce, 0)).opened, 4)
    assert.deepEqual(below.asked, [])
  })

  it('pays for one cell when one station changed, and loses no other station meanwhile', async () => {
    const phone = aPhone()
    await widened(phone, await refreshed(phone))
    const next = aFeed(signer, { revision: 1795000200, cells: { ...CELLS, '3': [...many('远').slice(1), '远新'] } })
    const later = restarted(phone)
    later.serve(next)
    const held = loadSnapshot(later.ports)
    const after = await refreshed(later, held)
    assert.deepEqual(later.asked, ['index.json', next.index.parts.stations.path, cellOf(next, '3')])
    later.asked.length = 0
    assert.equal((await widened(later, after, 0)).opened, 4)
    assert.deepEqual(later.asked, [])
    assert.equal(later.files.has(cellOf(city, '3')), false, 'what no feed names any more is cleared away')
  })

  it('keeps the old list whole while a cell it needs can’t be had, and says which one was refused', async () => {
    const phone = aPhone()
    phone.served.set(cellOf(city, '1'), 'timeout')
    assert.deepEqual(await refreshFeed(phone.ports, phone.ports.bundled), { kind: 'unreachable', reason: 'timeout' })
    assert.equal(loadSnapshot(phone.ports).stations()[0]?.name, '随程序带的')
    const cell = city.files.get(cellOf(city, '1'))!
    phone.served.set(cellOf(city, '1'), Buffer.alloc(cell.length, 32))
    const refused = await refreshFeed(phone.ports, phone.ports.bundled)
    assert.ok(refused.kind === 'rejected')
    assert.deepEqual([refused.error.code, refused.error.at], ['wrong_hash', '/parts/stations/cells'])
    phone.serve(city)
    assert.equal(places(await refreshed(phone)), '中')
  })

  it('never shows half of two editions, whatever write the phone is killed at', async () => {
    const next = aFeed(signer, {
      revision: 1795000200,
      titles: ['新的'],
      cells: { ...CELLS, '1': many('新') },
    })
    for (let writes = 0; writes < 8; writes += 1) {
      const phone = aPhone()
      await refreshed(phone)
      const killed = restarted(phone)
      killed.serve(next)
      killed.writesLeft = writes
      await refreshFeed(killed.ports, loadSnapshot(killed.ports))
      const seen = loadSnapshot(restarted(killed).ports)
      const isNew = seen.revision === next.index.revision
      assert.equal(places(seen), isNew ? '新' : '中', `killed after ${writes} writes`)
      assert.equal(seen.news()[0]?.title, isNew ? '新的' : '测试')
    }
  })

  it('goes on from memory on a full phone, and stops fetching what it can’t keep', async () => {
    const phone = aPhone()
    phone.isFull = true
    const outcome = await refreshFeed(phone.ports, phone.ports.bundled)
    assert.ok(outcome.kind === 'updated' && !outcome.isSaved)
    assert.equal(places(outcome.snapshot), '中')
    const { how, opened } = await widened(phone, outcome.snapshot)
    assert.deepEqual([how, opened], ['full', 4])
  })

  it('isn’t asked on a full phone for what is on the screen, and is told that nothing is new', async () => {
    const phone = aPhone()
    phone.isFull = true
    const snapshot = await refreshed(phone)
    phone.asked.length = 0
    const again = await refreshFeed(phone.ports, snapshot)
    assert.deepEqual([again.kind, phone.asked], ['unchanged', ['index.json']])
    assert.ok('snapshot' in again && places(again.snapshot) === '中')
  })

  it('reads a rotten cell once at most: it is hashed again after launch, dropped, and fetched anew', async () => {
    const phone = aPhone()
    await refreshed(phone)
    const path = cellOf(city, '1')
    const again = restarted(phone)
    again.files.set(path, again.files.get(path)!.replace('中0', '坏0'))
    const checked = await recheck(again.ports, loadSnapshot(again.ports))
    assert.equal(places(checked), '')
    assert.equal(places(await refreshed(again, checked)), '中')
    assert.ok(again.asked.includes(path))
  })
})

describe('a part that rotted on disk', () => {
  it('reads as the package’s after launch, and is fetched anew though nothing is new', async () => {
    const newer = aFeed(signer, { revision: 1795000300, titles: ['新的'] })
    const phone = aPhone(null, newer)
    await refreshed(phone)
    const again = phone.restart(trust, packaged)
    const path = newer.index.parts.news.path
    again.files.set(path, again.files.get(path)!.replace('新的', '假的'))
    const loaded = loadSnapshot(again.ports)
    const checked = await recheck(again.ports, loaded)
    assert.equal(checked.news()[0]?.title, '测试')
    assert.equal((await refreshed(again, checked)).news()[0]?.title, '新的')
    assert.equal(await recheck(again.ports, loadSnapshot(again.ports)).then(({ revision }) => revision), 1795000300)
  })

  it('costs nothing where everything is as it was', async () => {
    const phone = aPhone()
    const snapshot = await refreshed(phone)
    assert.equal(await recheck(phone.ports, snapshot), snapshot)
  })
})
