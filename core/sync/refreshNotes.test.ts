import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { refreshFeed } from './refreshFeed'

const signer = aSigner()
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, titles: ['随程序带的'] })
const newer = aFeed(signer, { revision: 1795000100, titles: ['新的'], stations: ['甲'] })
const aPhone = (): FakePhone => new FakePhone(trust, packaged)
const notes = ({ events }: FakePhone): string[] => events.map(({ event, code, detail }) => `${event} ${code} ${detail}`)

describe('what a phone notes of a refresh', () => {
  it('is how it went and why it went wrong, as codes', async () => {
    const phone = aPhone()
    for (const answer of ['offline', Buffer.from('{'), Buffer.from(' \n<html>'), Buffer.alloc(20_000)] as const) {
      phone.served.set('index.json', answer)
      await refreshFeed(phone.ports, phone.ports.bundled)
    }
    phone.serve(packaged)
    await refreshFeed(phone.ports, phone.ports.bundled)
    assert.deepEqual(notes(phone), [
      'refreshed unreachable offline',
      'refreshed rejected not_json',
      'refreshed unreachable captive_portal',
      'refreshed rejected too_large',
      'refreshed unchanged null',
    ])
  })

  it('says of a full phone that neither parts nor pointer were kept', async () => {
    const phone = aPhone()
    phone.isFull = true
    phone.serve(newer)
    await refreshFeed(phone.ports, phone.ports.bundled)
    assert.deepEqual(notes(phone), [
      'storage part_not_saved null',
      'storage part_not_saved null',
      'storage pointer_not_saved null',
      'refreshed updated null',
    ])
  })

  it('is silent about storage when all was kept', async () => {
    const phone = aPhone()
    phone.serve(newer)
    await refreshFeed(phone.ports, phone.ports.bundled)
    assert.deepEqual(notes(phone), ['refreshed updated null'])
  })
})

describe('what a phone keeps of a refresh', () => {
  it('is the highest revision it saw signed, and by whom, even when a part can’t be had; not one it had already', async () => {
    const phone = aPhone()
    phone.serve(packaged)
    await refreshFeed(phone.ports, phone.ports.bundled)
    assert.equal(phone.keys.has('floor'), false)
    phone.serve(newer)
    phone.served.delete(newer.index.parts.news.path)
    await refreshFeed(phone.ports, phone.ports.bundled)
    assert.deepEqual(JSON.parse(phone.keys.get('floor') ?? ''), {
      schemaVersion: 1,
      revision: 1795000100,
      keyids: [signer.keyid],
    })
  })

  it('is where a feed came from: the package’s own, confirmed, is still the package’s', async () => {
    const phone = aPhone()
    phone.serve(packaged)
    const same = await refreshFeed(phone.ports, phone.ports.bundled)
    assert(same.kind === 'unchanged')
    assert.deepEqual([same.snapshot.origin, same.snapshot.confirmedAtMs], ['bundled', phone.nowMs])
    phone.serve(newer)
    const updated = await refreshFeed(phone.ports, same.snapshot)
    assert(updated.kind === 'updated')
    assert.deepEqual([updated.snapshot.origin, updated.isSaved], ['phone', true])
    assert.deepEqual([...phone.files.keys()].sort(), [newer.index.parts.news.path, newer.index.parts.stations.path].sort())
  })

  it('is nothing of what goes on when the last of its parts can’t be had', async () => {
    const enrolment = newer.index.parts.enrolment.path
    const phone = new FakePhone(trust, aFeed(signer, { revision: 1795000000 }))
    const other = { ...newer, files: new Map(newer.files) }
    phone.serve(other)
    phone.ports.bundled = {
      ...phone.ports.bundled,
      parts: { ...phone.ports.bundled.parts, enrolment: { ...phone.ports.bundled.parts.enrolment, isDamaged: () => true } },
    }
    phone.served.set(enrolment, 'offline')
    assert.deepEqual(await refreshFeed(phone.ports, phone.ports.bundled), { kind: 'unreachable', reason: 'offline' })
    assert.equal(phone.keys.has('pointer'), false)
  })
})
