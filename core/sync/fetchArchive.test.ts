import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { fetchArchive } from './fetchArchive'

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
