import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { createArchiveStore } from './archiveStore'

const signer = aSigner()
const feeds = [aFeed(signer, { titles: ['去年十二月'] }), aFeed(signer, { titles: ['去年十一月', '去年十月'] })]
const archive = feeds.map(({ index }) => index.parts.news)
const [newer, older] = archive.map(({ path }) => path) as [string, string]

function aStore() {
  const phone = new FakePhone(trustIn(signer), feeds[0]!)
  for (const feed of feeds) for (const [name, bytes] of feed.files) phone.served.set(name, bytes)
  const store = createArchiveStore(phone.ports)
  const titles = (): string[] => archive.flatMap(({ path }) => store.getState().pages[path] ?? []).map(({ title }) => title)
  return { phone, titles, now: () => store.getState() }
}

describe('older issues', () => {
  it('come one page at a time, newest first, each fetched once', async () => {
    const { phone, titles, now } = aStore()
    await now().readNext(archive)
    assert.deepEqual(titles(), ['去年十二月'])
    await now().readNext(archive)
    assert.deepEqual(titles(), ['去年十二月', '去年十一月', '去年十月'])
    await now().readNext(archive)
    assert.deepEqual(phone.asked, [newer, older])
  })

  it('are asked for once, however often the end of the list is reached meanwhile', async () => {
    const { phone, now } = aStore()
    await Promise.all([now().readNext(archive), now().readNext(archive)])
    assert.deepEqual(phone.asked, [newer])
  })

  it('say that there is no network, keep what was read, and come when asked again', async () => {
    const { phone, titles, now } = aStore()
    await now().readNext(archive)
    phone.served.set(older, 'offline')
    await now().readNext(archive)
    assert.deepEqual([now().status, titles()], ['offline', ['去年十二月']])
    phone.served.set(older, feeds[1]!.files.get(older)!)
    await now().readNext(archive)
    assert.deepEqual([now().status, titles().length], ['idle', 3])
  })

  it('say that there is no network while a browser can’t fetch what checks them', async () => {
    const phone = new FakePhone(trustIn(signer), feeds[0]!)
    const store = createArchiveStore(phone.ports, async () => null)
    await store.getState().readNext(archive)
    assert.deepEqual([store.getState().status, phone.asked], ['offline', []])
  })

  it('are refused when their bytes aren’t the ones the index names', async () => {
    const { phone, titles, now } = aStore()
    phone.served.set(newer, Buffer.alloc(archive[0]!.bytes, 32))
    await now().readNext(archive)
    assert.deepEqual([now().status, titles()], ['refused', []])
  })

  it('are looked through no further than to the article, and not at all when no page is left', async () => {
    const { phone, titles, now } = aStore()
    await now().find('t-0', archive, 'anywhere')
    assert.deepEqual([titles(), phone.asked], [['去年十二月'], [newer]])
    await now().find('t-9', archive, 'anywhere')
    await now().find('t-9', archive, 'anywhere')
    assert.deepEqual(phone.asked, [newer, older])
  })

  it('are looked through no further than the network goes, and by one search at a time', async () => {
    const { phone, now } = aStore()
    phone.served.set(newer, 'offline')
    await Promise.all([now().find('t-1', archive, 'anywhere'), now().find('t-1', archive, 'anywhere')])
    assert.deepEqual([phone.asked, now().status], [[newer], 'offline'])
  })

  it('begin with nothing asked for', () => {
    assert.deepEqual([aStore().now().status, aStore().now().pages], ['idle', {}])
  })

  it('are looked through for one article as far as needed', async () => {
    const { phone, titles, now } = aStore()
    await now().find('t-1', archive, 'anywhere')
    assert.deepEqual([titles().length, phone.asked], [3, [newer, older]])
  })

  it('are looked through without a network only where they were kept', async () => {
    const { phone, titles, now } = aStore()
    phone.files.set(older, Buffer.from(feeds[1]!.files.get(older)!).toString())
    await now().find('t-1', archive, 'kept')
    assert.deepEqual([titles(), phone.asked], [['去年十一月', '去年十月'], []])
  })
})
