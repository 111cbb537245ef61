import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Carried, FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { loadSnapshot } from './loadSnapshot'
import type { Snapshot } from './ports'
import { refreshFeed } from './refreshFeed'

const signer = aSigner()
const trust = trustIn(signer)
const published = aFeed(signer, { titles: ['新的', '旧的', '更旧的'], stations: ['甲', '乙'] })
/** The newest article alone, as `feedc bundle` writes a part it had no room for. */
const carried: Carried = {
  trimmed: ['news'],
  part: (name, whole) =>
    name === 'news' ? { ...(whole as object), items: (whole as { items: unknown[] }).items.slice(0, 1) } : whole,
}
const aPhone = (): FakePhone => {
  const phone = new FakePhone(trust, published, carried)
  phone.serve(published)
  return phone
}
const restarted = (phone: FakePhone): FakePhone => phone.restart(trust, published, carried)
const titles = (snapshot: Snapshot): string[] => snapshot.news().map(({ title }) => title)
const ALL = ['新的', '旧的', '更旧的']

async function refreshed(phone: FakePhone): Promise<Snapshot> {
  const outcome = await refreshFeed(phone.ports, loadSnapshot(phone.ports))
  assert.ok('snapshot' in outcome, outcome.kind)
  return outcome.snapshot
}

describe('a package that had no room for all of the feed', () => {
  it('shows what it carries, and knows that it isn’t all', () => {
    const snapshot = loadSnapshot(aPhone().ports)
    assert.deepEqual(titles(snapshot), ['新的'])
    assert.deepEqual([snapshot.isWhole('news'), snapshot.isWhole('stations')], [false, true])
  })

  it('fetches the rest from a server that has the very same feed, and nothing else', async () => {
    const phone = aPhone()
    const snapshot = await refreshed(phone)
    assert.deepEqual(titles(snapshot), ALL)
    assert.equal(snapshot.isWhole('news'), true)
    assert.deepEqual(phone.asked, ['index.json', published.index.parts.news.path])
  })

  it('has the rest after a restart in a basement, and asks for it once', async () => {
    const phone = aPhone()
    await refreshed(phone)
    const again = restarted(phone)
    assert.deepEqual(titles(loadSnapshot(again.ports)), ALL)
    again.serve(published)
    await refreshed(again)
    assert.deepEqual(again.asked, ['index.json'])
  })

  it('keeps the rest when only something else is published', async () => {
    const phone = aPhone()
    await refreshed(phone)
    phone.serve(aFeed(signer, { revision: published.index.revision + 1, titles: ALL, stations: ['丙'] }))
    await refreshed(phone)
    const again = loadSnapshot(restarted(phone).ports)
    assert.deepEqual([titles(again), again.stations().length], [ALL, 1])
  })

  it('shows what it carries when the rest is broken on disk, and fetches that again', async () => {
    const phone = aPhone()
    await refreshed(phone)
    phone.files.set(published.index.parts.news.path, '{')
    const again = restarted(phone)
    assert.deepEqual(titles(loadSnapshot(again.ports)), ['新的'])
    again.serve(published)
    assert.deepEqual(titles(await refreshed(again)), ALL)
  })

  it('keeps what it carries while the rest can’t be had', async () => {
    const phone = aPhone()
    phone.served.set(published.index.parts.news.path, 'timeout')
    const held = loadSnapshot(phone.ports)
    const outcome = await refreshFeed(phone.ports, held)
    assert.equal(outcome.kind, 'unreachable')
    assert.equal(held.isWhole('news'), false)
  })

  it('doesn’t take for whole what an older package had carried whole', async () => {
    const older = new FakePhone(trust, published)
    older.serve(published)
    await refreshFeed(older.ports, older.ports.bundled)
    const updated = older.restart(trust, published, carried)
    updated.serve(published)
    assert.deepEqual(titles(await refreshed(updated)), ALL)
  })
})
