import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { createFeedStore } from './feedStore'
import { syncCode } from './syncCode'

const signer = aSigner()
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, titles: ['随程序带的'] })
const newer = aFeed(signer, { revision: 1795000100, titles: ['新的'] })

function aStore(phone = new FakePhone(trust, packaged)) {
  phone.serve(newer)
  const store = createFeedStore(phone.ports, phone.ports.bundled, () => 0.5)
  const seen: string[] = []
  store.subscribe(({ snapshot, isRefreshing }) => seen.push(`${isRefreshing ? '…' : ''}${snapshot.news()[0]?.title}`))
  return { phone, store, seen, now: () => store.getState() }
}

describe('the feed on a courier’s phone', () => {
  it('changes from the old content to the new at once', async () => {
    const { store, seen, now } = aStore()
    await store.getState().refresh('pull_down')
    assert.deepEqual(seen, ['…随程序带的', '新的'])
    assert.equal(now().lastOutcome?.kind, 'updated')
  })

  it('draws nothing while the app asks by itself, and once when the answer is in', async () => {
    const { now, seen } = aStore()
    await now().refresh('launch')
    assert.deepEqual(seen, ['新的'])
  })

  it('shows what WeChat fetched while the app was closed before the server answers, once', async () => {
    const { phone, now, seen } = aStore()
    phone.served.clear()
    const files = Object.fromEntries([...newer.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
    phone.prefetched = { text: JSON.stringify({ files }), fetchedAtMs: phone.nowMs }
    await now().refresh('launch')
    assert.equal(seen[0], '新的')
    let asked = 0
    phone.ports.prefetched = async () => {
      asked += 1
      return null
    }
    await now().refresh('pull_down')
    assert.equal(asked, 0)
  })

  it('ends its waiting even when something breaks, and can be asked again', async () => {
    const { phone, now } = aStore()
    phone.ports.prefetched = () => Promise.reject(new Error('broken'))
    await assert.rejects(now().refresh('pull_down'))
    assert.equal(now().isRefreshing, false)
    phone.ports.prefetched = async () => null
    await now().refresh('pull_down')
    assert.equal(now().lastOutcome?.kind, 'updated')
  })

  it('says that it is being asked for as soon as a courier joins in', async () => {
    const { now, seen } = aStore()
    await Promise.all([now().refresh('launch'), now().refresh('pull_down')])
    assert.deepEqual(seen, ['…随程序带的', '新的'])
  })

  it('is asked for once when two screens ask together, and both wait for the answer', async () => {
    const { phone, store, now } = aStore()
    await Promise.all([now().refresh('pull_down'), now().refresh('retry'), now().refresh('foreground')])
    assert.deepEqual(phone.asked, ['index.json', newer.index.parts.news.path])
    assert.equal(store.getState().isRefreshing, false)
  })

  it('stays as it is when the server can’t be reached, and says how that ended', async () => {
    const { phone, now } = aStore()
    const before = now().snapshot
    phone.served.set('index.json', 'timeout')
    await now().refresh('launch')
    assert.deepEqual([now().snapshot, now().lastOutcome], [before, { kind: 'unreachable', reason: 'timeout' }])
  })

  it('stays as it is while a browser can’t fetch what checks it, and is asked for once that is there', async () => {
    const phone = new FakePhone(trust, packaged)
    phone.serve(newer)
    let isThere = false
    const code = async () => (isThere ? syncCode() : null)
    const store = createFeedStore(phone.ports, phone.ports.bundled, () => 0.5, code)
    await store.getState().refresh('launch')
    assert.deepEqual(store.getState().lastOutcome, { kind: 'unreachable', reason: 'offline' })
    assert.deepEqual([phone.asked, store.getState().snapshot], [[], phone.ports.bundled])
    isThere = true
    await store.getState().refresh('retry')
    assert.equal(store.getState().lastOutcome?.kind, 'updated')
  })

  it('isn’t asked for again by the app itself right after a failure, but by a courier it is', async () => {
    const { phone, now } = aStore()
    phone.served.set('index.json', 'offline')
    await now().refresh('launch')
    await now().refresh('network_back')
    assert.equal(phone.asked.length, 1)
    await now().refresh('retry')
    assert.equal(phone.asked.length, 2)
  })

  it('asks nobody when the package knows no server', async () => {
    const { phone, now } = aStore(new FakePhone({ ...trust, feedUrl: null }, packaged))
    await now().refresh('pull_down')
    assert.deepEqual([phone.asked, now().canRefresh, now().lastOutcome], [[], false, null])
  })
})
