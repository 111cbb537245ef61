import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { floorOf, loadSnapshot } from './loadSnapshot'
import { refreshFeed } from './refreshFeed'

const signer = aSigner()
const trust = trustIn(signer)
const seconds = (at: string): number => Date.parse(at) / 1000
const NOW = '2026-11-24T08:00:00+08:00'
const packaged = aFeed(signer, { revision: seconds('2026-11-01T08:00:00+08:00'), generated: '2026-11-01T08:00:00+08:00' })
const right = aFeed(signer, {
  revision: seconds('2026-11-25T08:00:00+08:00'),
  generated: '2026-11-25T08:00:00+08:00',
  titles: ['对的'],
})
/** Built on a machine whose clock stood in 2031, and published. */
const ahead = aFeed(signer, {
  revision: seconds('2031-01-01T08:00:00+08:00'),
  generated: '2031-01-01T08:00:00+08:00',
  expires: '2031-04-01T08:00:00+08:00',
  titles: ['早了五年'],
})

let phone: FakePhone
beforeEach(() => {
  phone = new FakePhone(trust, packaged)
  phone.nowMs = Date.parse(NOW)
})
async function meets(feed: typeof ahead, { serverMs = null as number | null } = {}) {
  phone.serve(feed)
  phone.serverMs = serverMs
  const outcome = await refreshFeed(phone.ports, loadSnapshot(phone.ports))
  return outcome.kind === 'rejected' ? outcome.error.code : outcome.kind
}

describe('a feed built under a clock that was years ahead', () => {
  it('is refused and leaves no floor: the right one, days later, comes through', async () => {
    assert.equal(await meets(ahead), 'from_the_future')
    assert.equal(floorOf(phone.ports), packaged.index.revision)
    phone.nowMs = Date.parse(NOW) + 86_400_000
    assert.equal(await meets(right), 'updated')
    assert.equal(loadSnapshot(phone.ports).revision, right.index.revision)
  })

  it('served by the very machine whose clock is wrong locks nobody out either', async () => {
    assert.equal(await meets(ahead, { serverMs: Date.parse(ahead.index.generated) }), 'updated')
    assert.equal(floorOf(phone.ports), packaged.index.revision)
    assert.equal(await meets(right, { serverMs: Date.parse(right.index.generated) }), 'updated')
    assert.equal(loadSnapshot(phone.ports).revision, right.index.revision)
  })

  it('taken by a phone whose own clock was as wrong gives way once that clock is put right', async () => {
    phone.nowMs = Date.parse(ahead.index.generated)
    assert.equal(await meets(ahead, { serverMs: Date.parse(NOW) }), 'updated')
    phone.nowMs = Date.parse(right.index.generated)
    assert.equal(await meets(right, { serverMs: phone.nowMs }), 'updated')
  })
})

describe('a phone whose clock is behind', () => {
  it('by ten years goes on getting news, with the server’s clock and without', async () => {
    phone.nowMs = Date.parse('2016-01-01T08:00:00+08:00')
    assert.equal(await meets(right), 'updated')
    const newer = aFeed(signer, { revision: right.index.revision + 100, generated: right.index.generated, titles: ['又一篇'] })
    assert.equal(await meets(newer, { serverMs: Date.parse(NOW) }), 'updated')
    assert.equal(floorOf(phone.ports), newer.index.revision)
  })

  it('by three days goes on getting news too, and can’t be led back below what it knew for sure', async () => {
    phone.nowMs = Date.parse(NOW) - 3 * 86_400_000
    assert.equal(await meets(right, { serverMs: Date.parse(right.index.generated) }), 'updated')
    const old = aFeed(signer, { revision: packaged.index.revision - 1, generated: '2026-10-31T08:00:00+08:00', titles: ['旧的'] })
    assert.equal(await meets(old), 'rollback')
  })
})

it('a floor that a full phone couldn’t keep is kept at the next confirmation', async () => {
  phone.isFull = true
  phone.serve(right)
  const first = await refreshFeed(phone.ports, phone.ports.bundled)
  assert.ok(first.kind === 'updated' && !first.isSaved)
  assert.equal(floorOf(phone.ports), packaged.index.revision)
  phone.isFull = false
  assert.equal((await refreshFeed(phone.ports, first.snapshot)).kind, 'unchanged')
  assert.equal(floorOf(phone.ports), right.index.revision)
})
