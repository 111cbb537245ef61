import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { loadSnapshot } from './loadSnapshot'
import { refreshFeed } from './refreshFeed'

const signer = aSigner()
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, titles: ['随程序带的'] })
const newer = aFeed(signer, { revision: 1795000100, titles: ['新的'] })
const aPhone = (): FakePhone => new FakePhone(trust, packaged)
const titles = (snapshot: { news(): readonly { title: string }[] }): string[] => snapshot.news().map(({ title }) => title)

describe('refreshing the feed', () => {
  it('shows what came in the package before anybody asked the network', () => {
    assert.deepEqual(titles(loadSnapshot(aPhone().ports)), ['随程序带的'])
  })

  it('brings what is new, and only what is new', async () => {
    const phone = aPhone()
    phone.serve(newer)
    const outcome = await refreshFeed(phone.ports, phone.ports.bundled)
    assert(outcome.kind === 'updated')
    assert.deepEqual(titles(outcome.snapshot), ['新的'])
    assert.deepEqual(phone.asked, ['index.json', newer.index.parts.news.path])
  })

  it('asks once, and for nothing else, when nothing changed', async () => {
    const phone = aPhone()
    phone.serve(packaged)
    const outcome = await refreshFeed(phone.ports, phone.ports.bundled)
    assert(outcome.kind === 'unchanged')
    assert.equal(outcome.snapshot.confirmedAtMs, phone.nowMs)
    assert.deepEqual(phone.asked, ['index.json'])
  })

  it('opens with the verified feed after a restart, without any network', async () => {
    const phone = aPhone()
    phone.serve(newer)
    await refreshFeed(phone.ports, phone.ports.bundled)
    const snapshot = loadSnapshot(phone.restart(trust, packaged).ports)
    assert.deepEqual([titles(snapshot), snapshot.origin], [['新的'], 'phone'])
  })

  it('says so, and nothing more, when there is no signal', async () => {
    const phone = aPhone()
    phone.served.set('index.json', 'offline')
    assert.deepEqual(await refreshFeed(phone.ports, phone.ports.bundled), { kind: 'unreachable', reason: 'offline' })
  })

  it('takes a hotel’s log-in page for no network, not for an attack', async () => {
    const phone = aPhone()
    phone.served.set('index.json', Buffer.from('<!doctype html><title>Wi-Fi</title>'))
    const outcome = await refreshFeed(phone.ports, phone.ports.bundled)
    assert.deepEqual(outcome, { kind: 'unreachable', reason: 'captive_portal' })
  })

  it('goes on from memory on a full phone', async () => {
    const phone = aPhone()
    phone.isFull = true
    phone.serve(newer)
    const outcome = await refreshFeed(phone.ports, phone.ports.bundled)
    assert(outcome.kind === 'updated')
    assert.deepEqual([titles(outcome.snapshot), outcome.isSaved], [['新的'], false])
  })

  it('loses nothing when the phone is switched off at any write', async () => {
    for (let writes = 0; writes < 6; writes += 1) {
      const phone = aPhone()
      phone.serve(newer)
      phone.writesLeft = writes
      await refreshFeed(phone.ports, phone.ports.bundled)
      const again = phone.restart(trust, packaged)
      assert.match(titles(loadSnapshot(again.ports)).join(), /^(随程序带的|新的)$/)
      const outcome = await refreshFeed(again.ports, loadSnapshot(again.ports))
      assert('snapshot' in outcome, `after ${writes} writes: ${outcome.kind}`)
      assert.deepEqual(titles(outcome.snapshot), ['新的'])
    }
  })

  it('shows the package when storage holds garbage', () => {
    const phone = aPhone()
    for (const garbage of ['"x"', '{}', '{"schemaVersion":1,"index":"{","keyids":[],"confirmedAtMs":null}', '[1]']) {
      phone.keys.set('pointer', garbage)
      assert.deepEqual(titles(loadSnapshot(phone.ports)), ['随程序带的'])
    }
  })
})
