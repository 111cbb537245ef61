import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { fetchArchive } from './fetchArchive'
import { refreshFeed } from './refreshFeed'

const signer = aSigner()
const feed = aFeed(signer, { titles: ['往期'] })
const ref = feed.index.parts.news
const aPhone = (): FakePhone => new FakePhone(trustIn(signer), feed)

it('fetches an older issue once, and has it in a basement afterwards', async () => {
  const phone = aPhone()
  phone.serve(feed)
  for (const answers of [1, 2]) {
    const issue = await fetchArchive(phone.ports, ref)
    assert(issue.ok, String(answers))
    assert.deepEqual(
      issue.value.map(({ title }) => title),
      ['往期'],
    )
    phone.served.clear()
  }
  assert.deepEqual(phone.asked, [ref.path])
})

it('refuses an older issue whose bytes aren’t the ones the index names', async () => {
  const phone = aPhone()
  phone.served.set(ref.path, Buffer.alloc(ref.bytes, 32))
  const issue = await fetchArchive(phone.ports, ref)
  assert(!issue.ok && issue.error.kind === 'rejected')
  assert.equal(issue.error.error.code, 'wrong_hash')
})

it('keeps an older issue that was read over the next publication, and lets go of one that no index names any more', async () => {
  const [read, gone] = [aFeed(signer, { titles: ['读过的往期'] }), aFeed(signer, { titles: ['撤下的往期'] })]
  const next = aFeed(signer, { revision: 1795000100, titles: ['新的'], archive: [read] })
  const phone = aPhone()
  for (const older of [read, gone]) {
    phone.serve(older)
    assert.ok((await fetchArchive(phone.ports, older.index.parts.news)).ok)
  }
  phone.serve(next)
  assert.equal((await refreshFeed(phone.ports, phone.ports.bundled)).kind, 'updated')
  phone.served.clear()
  const basement = phone.restart(trustIn(signer), feed)
  const issue = await fetchArchive(basement.ports, read.index.parts.news)
  assert.deepEqual([issue.ok && issue.value.map(({ title }) => title), basement.asked], [['读过的往期'], []])
  assert.equal(basement.files.has(gone.index.parts.news.path), false)
})

it('says why an older issue can’t be had', async () => {
  const phone = aPhone()
  for (const [answer, kind] of [
    ['offline', 'unreachable'],
    [Buffer.alloc(ref.bytes * 2 + 100_000), 'rejected'],
  ] as const) {
    phone.served.set(ref.path, answer)
    const issue = await fetchArchive(phone.ports, ref)
    assert.equal(!issue.ok && issue.error.kind, kind)
  }
})

it('fetches an older issue again when the phone holds something else under its name', async () => {
  const phone = aPhone()
  phone.serve(feed)
  phone.files.set(ref.path, 'half')
  assert.ok((await fetchArchive(phone.ports, ref)).ok)
  assert.deepEqual(phone.asked, [ref.path])
})
