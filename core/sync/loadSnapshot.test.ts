import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { loadSnapshot } from './loadSnapshot'
import type { Snapshot } from './ports'
import { refreshFeed } from './refreshFeed'

const [signer, other] = [aSigner(), aSigner()]
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, titles: ['随程序带的'] })
const newer = aFeed(signer, { revision: 1795000100, titles: ['新的'] })
const newest = aFeed(signer, { revision: 1795000200, titles: ['更新的'] })
const titles = (snapshot: Snapshot): string[] => snapshot.news().map(({ title }) => title)

async function aSyncedPhone(): Promise<FakePhone> {
  const phone = new FakePhone(trust, packaged)
  phone.serve(newer)
  await refreshFeed(phone.ports, phone.ports.bundled)
  return phone
}

describe('what is drawn at launch', () => {
  it('reads no part before a screen asks for it', async () => {
    const phone = (await aSyncedPhone()).restart(trust, packaged)
    const read: string[] = []
    const { readPart } = phone.ports.storage
    phone.ports.storage.readPart = path => {
      read.push(path)
      return readPart(path)
    }
    const snapshot = loadSnapshot(phone.ports)
    assert.deepEqual(read, [])
    snapshot.news()
    snapshot.news()
    assert.deepEqual(read, [newer.index.parts.news.path])
  })

  it('is the package when the app was updated past what the phone holds', async () => {
    const phone = (await aSyncedPhone()).restart(trust, newest)
    assert.deepEqual([titles(loadSnapshot(phone.ports)), loadSnapshot(phone.ports).origin], [['更新的'], 'bundled'])
  })

  it('keeps the confirmation of the very feed that came in the package', async () => {
    const phone = new FakePhone(trust, packaged)
    phone.serve(packaged)
    await refreshFeed(phone.ports, phone.ports.bundled)
    const snapshot = loadSnapshot(phone.restart(trust, packaged).ports)
    assert.deepEqual([titles(snapshot), snapshot.confirmedAtMs], [['随程序带的'], phone.nowMs])
  })

  it('takes from the package a part whose file is gone or broken, and says nothing is lost', async () => {
    for (const garbage of [null, '', '{"version":', '{"type":"FeatureCollection","features":[]}']) {
      const phone = (await aSyncedPhone()).restart(trust, packaged)
      if (garbage === null) phone.files.clear()
      else phone.files.set(newer.index.parts.news.path, garbage)
      assert.deepEqual(titles(loadSnapshot(phone.ports)), ['随程序带的'])
    }
  })

  it('fetches a broken part again, although the server has nothing new', async () => {
    const phone = (await aSyncedPhone()).restart(trust, packaged)
    phone.files.set(newer.index.parts.news.path, '{"version":')
    const outcome = await refreshFeed(phone.ports, loadSnapshot(phone.ports))
    assert(outcome.kind === 'updated')
    assert.deepEqual(titles(outcome.snapshot), ['新的'])
    assert.deepEqual(titles(loadSnapshot(phone.restart(trust, packaged).ports)), ['新的'])
  })

  it('forgets a confirmation from the future, written under a clock that has been put right', async () => {
    const phone = new FakePhone(trust, packaged)
    const rightMs = phone.nowMs
    phone.nowMs += 60 * 86_400_000
    phone.serve(newer)
    await refreshFeed(phone.ports, phone.ports.bundled)
    const again = phone.restart(trust, packaged)
    again.nowMs = rightMs
    assert.equal(loadSnapshot(again.ports).confirmedAtMs, null)
  })

  it('is the package, and says so, when what was kept is unreadable or another city’s', async () => {
    for (const pointer of ['"x"', '{}', '{"schemaVersion":1,"index":"{}","keyids":[],"confirmedAtMs":null}']) {
      const phone = (await aSyncedPhone()).restart(trust, packaged)
      phone.keys.set('pointer', pointer)
      assert.equal(loadSnapshot(phone.ports), phone.ports.bundled)
      assert.deepEqual(phone.events, [{ event: 'storage', code: 'pointer_unreadable', detail: null }])
    }
    const moved = (await aSyncedPhone()).restart({ ...trust, feed: 'elsewhere' }, packaged)
    assert.equal(loadSnapshot(moved.ports), moved.ports.bundled)
    const fresh = new FakePhone(trust, packaged)
    assert.deepEqual([loadSnapshot(fresh.ports), fresh.events], [fresh.ports.bundled, []])
  })

  it('says whether it came in the package or later', async () => {
    assert.equal(loadSnapshot((await aSyncedPhone()).ports).origin, 'phone')
    const phone = new FakePhone(trust, packaged)
    phone.serve(packaged)
    await refreshFeed(phone.ports, phone.ports.bundled)
    assert.equal(loadSnapshot(phone.restart(trust, packaged).ports).origin, 'bundled')
  })

  it('survives the retirement of one of two keys that had signed', async () => {
    const phone = new FakePhone(trustIn(other, signer), packaged)
    phone.serve(newer)
    await refreshFeed(phone.ports, phone.ports.bundled)
    assert.deepEqual(titles(loadSnapshot(phone.restart(trustIn(signer), packaged).ports)), ['新的'])
    assert.deepEqual(titles(loadSnapshot(phone.restart(trustIn(other), packaged).ports)), ['随程序带的'])
  })
})
