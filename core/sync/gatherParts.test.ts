import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SLICE_BYTES } from '@core/feed/sha256'
import { PART_NAMES } from '@core/feed/wire/index'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { RECORDS } from '@test/fakes/wireRecords'
import { loadSnapshot } from './loadSnapshot'
import type { Snapshot, SyncOutcome } from './ports'
import { refreshFeed } from './refreshFeed'

const signer = aSigner()
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, titles: ['随程序带的'] })
const newer = aFeed(signer, { revision: 1795000100, titles: ['新的'] })
const newest = aFeed(signer, { revision: 1795000200, titles: ['随程序带的'] })
const news = newer.index.parts.news.path
const aPhone = (): FakePhone => new FakePhone(trust, packaged)
const refresh = (phone: FakePhone): Promise<SyncOutcome> => refreshFeed(phone.ports, loadSnapshot(phone.ports))
const titles = (snapshot: Snapshot): string[] => snapshot.news().map(({ title }) => title)

describe('gathering the parts of an update', () => {
  it('goes on from where a lost connection ended it', async () => {
    const phone = aPhone()
    phone.serve(newer)
    phone.files.set(news, Buffer.from(newer.files.get(news)!).toString())
    const outcome = await refresh(phone)
    assert.equal(outcome.kind, 'updated')
    assert.deepEqual(phone.asked, ['index.json'])
  })

  it('doesn’t believe a file left behind by an interrupted update before its hash fits', async () => {
    const phone = aPhone()
    phone.serve(newer)
    phone.files.set(news, Buffer.from(packaged.files.get(packaged.index.parts.news.path)!).toString())
    const outcome = await refresh(phone)
    assert(outcome.kind === 'updated')
    assert.deepEqual([titles(outcome.snapshot), phone.asked], [['新的'], ['index.json', news]])
  })

  it('shows the old feed whole when one part can’t be had, and remembers that a newer one exists', async () => {
    const phone = aPhone()
    phone.serve(newer)
    phone.served.delete(news)
    assert.deepEqual(await refresh(phone), { kind: 'unreachable', reason: 'bad_status' })
    assert.deepEqual(titles(loadSnapshot(phone.ports)), ['随程序带的'])
    // The newer revision was seen and verified: going back is no longer possible.
    phone.serve(packaged)
    const outcome = await refresh(phone)
    assert(outcome.kind === 'rejected')
    assert.equal(outcome.error.code, 'rollback')
  })

  it('takes from the package what an update has in common with it', async () => {
    const phone = aPhone()
    phone.serve(newer)
    await refresh(phone)
    phone.serve(newest)
    phone.asked.length = 0
    const outcome = await refresh(phone)
    assert(outcome.kind === 'updated')
    assert.deepEqual([titles(outcome.snapshot), phone.asked], [['随程序带的'], ['index.json']])
  })

  it('clears away what no feed names any more, after the pointer and not before', async () => {
    const phone = aPhone()
    phone.serve(newer)
    await refresh(phone)
    phone.serve(newest)
    await refresh(phone)
    assert.deepEqual([...phone.files.keys()], [])
    assert.deepEqual(titles(loadSnapshot(phone.restart(trust, packaged).ports)), ['随程序带的'])
  })

  it('names the part that was refused', async () => {
    const phone = aPhone()
    phone.serve(newer)
    phone.served.set(news, Buffer.alloc(newer.index.parts.news.bytes, 32))
    const outcome = await refresh(phone)
    assert(outcome.kind === 'rejected')
    assert.deepEqual([outcome.error.code, outcome.error.at], ['wrong_hash', '/parts/news'])
  })

  it('needs every part: while one is lost or spoilt, whichever it is, the old feed stays whole', async () => {
    const all = aFeed(signer, {
      revision: 1795000400,
      titles: ['新的'],
      stations: ['新站'],
      alerts: { guides: [RECORDS.guide!.whole] },
      enrolment: { legal: [RECORDS.legal!.whole] },
    })
    for (const name of PART_NAMES) {
      const { path, bytes } = all.index.parts[name]
      for (const spoilt of ['offline', Buffer.alloc(bytes, 32)] as const) {
        const phone = aPhone()
        phone.serve(all)
        phone.served.set(path, spoilt)
        const outcome = await refresh(phone)
        const said =
          outcome.kind === 'rejected' ? outcome.error.at : outcome.kind === 'unreachable' ? outcome.reason : outcome.kind
        assert.equal(said, spoilt === 'offline' ? 'offline' : `/parts/${name}`)
        assert.deepEqual([phone.keys.has('pointer'), titles(loadSnapshot(phone.ports))], [false, ['随程序带的']])
        phone.serve(all)
        const after = await refresh(phone)
        assert.ok(after.kind === 'updated' && after.isSaved)
        assert.deepEqual([after.snapshot.alerts().guides.length, after.snapshot.enrolment().legal.length], [1, 1])
      }
    }
  })

  it('leaves out an item that isn’t one, says so, and shows the others', async () => {
    const phone = aPhone()
    const cells = { '0': ['好站', ''] }
    phone.serve(aFeed(signer, { revision: 1795000500, titles: ['', '新的'], cells }))
    const outcome = await refresh(phone)
    assert.ok(outcome.kind === 'updated')
    const { snapshot } = outcome
    assert.deepEqual([titles(snapshot), snapshot.stations().map(({ name }) => name), snapshot.dropped()], [['新的'], ['好站'], 2])
    const dropped = phone.events.filter(({ event }) => event === 'items_dropped')
    assert.deepEqual(
      dropped.map(({ code }) => code),
      ['bad_item', 'bad_item'],
    )
  })

  it('hashes a big part in slices, so that the courier’s thumb is never kept waiting', async () => {
    const phone = aPhone()
    const big = aFeed(signer, { revision: 1795000300, titles: Array.from({ length: 2_000 }, (_, at) => `长长的标题 ${at}`) })
    phone.serve(big)
    assert.equal((await refresh(phone)).kind, 'updated')
    // After the signature, between slices, before the JSON is read, before it is checked.
    assert.equal(phone.pauses, 1 + Math.ceil(big.index.parts.news.bytes / SLICE_BYTES) - 1 + 2)
  })
})
