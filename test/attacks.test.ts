import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadSnapshot } from '@core/sync/loadSnapshot'
import type { SyncOutcome } from '@core/sync/ports'
import { refreshFeed } from '@core/sync/refreshFeed'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, envelope, type TestFeed, trustIn } from '@test/fakes/signedFeed'

/** The attack list of the TUF specification, §1.5.2, against our own client. */
const signer = aSigner()
const attacker = aSigner()
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, titles: ['随程序带的'] })
const newer = aFeed(signer, { revision: 1795000100, titles: ['新的'] })

async function offer(feed: Pick<TestFeed, 'files'>, phone = new FakePhone(trust, packaged)): Promise<SyncOutcome> {
  phone.serve(feed)
  return refreshFeed(phone.ports, loadSnapshot(phone.ports))
}

const refusedWith = (outcome: SyncOutcome, ...codes: string[]): void => {
  assert(outcome.kind === 'rejected', `expected a refusal, got ${outcome.kind}`)
  assert.ok(codes.includes(outcome.error.code), outcome.error.code)
}
/** The same files with one of them replaced. */
const tampered = ({ files }: TestFeed, name: string, bytes: Uint8Array): Pick<TestFeed, 'files'> => ({
  files: new Map([...files, [name, bytes]]),
})

describe('whoever holds the bucket, the CDN or the Wi-Fi', () => {
  it('1 can’t show arbitrary content: another’s signature is refused', async () => {
    refusedWith(await offer(aFeed(attacker, { revision: 1795000100 })), 'unknown_key')
    const stolenId = tampered(newer, 'index.json', envelope(newer.index, attacker, signer.keyid))
    refusedWith(await offer(stolenId), 'bad_signature')
  })

  it('2 can’t send endless data: reading ends at the bound', async () => {
    refusedWith(await offer(tampered(newer, 'index.json', new Uint8Array(200_000))), 'too_large')
    refusedWith(await offer(tampered(newer, newer.index.parts.news.path, new Uint8Array(200_000))), 'too_large')
  })

  it('3 can’t make the phone fetch what no index names', async () => {
    const phone = new FakePhone(trust, packaged)
    await offer({ files: new Map([...newer.files, ['extra.json', new Uint8Array(10)]]) }, phone)
    assert.deepEqual(phone.asked, ['index.json', newer.index.parts.news.path])
  })

  it('4 can’t lock phones out by a revision from the far future', async () => {
    refusedWith(await offer(aFeed(signer, { revision: Number.MAX_SAFE_INTEGER })), 'implausible_revision')
  })

  it('5 can’t freeze a warning unnoticed: an old feed past its date confirms nothing', async () => {
    const phone = new FakePhone(trust, packaged)
    phone.nowMs = Date.parse('2027-06-01T00:00:00+08:00')
    const outcome = await offer(packaged, phone)
    assert(outcome.kind === 'unchanged')
    assert.equal(outcome.snapshot.confirmedAtMs, null)
    assert.ok(phone.nowMs > outcome.snapshot.expiresAtMs)
  })

  it('6 as a mirror that serves nothing or rubbish only keeps the phone at what it has', async () => {
    assert.equal((await offer({ files: new Map() })).kind, 'unreachable')
    refusedWith(await offer(tampered(newer, 'index.json', Buffer.from('{"a":'))), 'not_json', 'bad_envelope')
  })

  it('7 can’t mix parts of two feeds', async () => {
    const older = aFeed(signer, { revision: 1795000050, titles: ['旧的'] })
    const mixed = tampered(newer, newer.index.parts.news.path, older.files.get(older.index.parts.news.path)!)
    refusedWith(await offer(mixed), 'wrong_hash', 'wrong_length')
  })

  it('8 can’t roll back to an older feed, nor to other bytes under the same revision', async () => {
    const phone = new FakePhone(trust, packaged)
    await offer(newer, phone)
    refusedWith(await offer(aFeed(signer, { revision: 1795000050 }), phone), 'rollback')
    refusedWith(await offer(aFeed(signer, { revision: 1795000100, titles: ['别的'] }), phone), 'same_revision_other_bytes')
    refusedWith(await offer(aFeed(signer, { revision: 1794999999 })), 'rollback')
  })

  it('9 can’t hold the phone by a slow retrieval: the deadline is passed on with every request', async () => {
    const phone = new FakePhone(trust, packaged)
    const deadlines: number[] = []
    const { fetchFile } = phone.ports
    phone.ports.fetchFile = (name, limits) => {
      deadlines.push(limits.deadlineMs)
      return fetchFile(name, limits)
    }
    await offer(newer, phone)
    assert.ok(deadlines.length === 2 && deadlines.every(ms => ms > 0 && ms <= 30_000), String(deadlines))
  })

  it('10 with a stolen key loses it at the next release: what only that key signed is forgotten', async () => {
    const phone = new FakePhone(trustIn(signer, attacker), packaged)
    const forged = aFeed(attacker, { revision: 1795000900, titles: ['假的'] })
    assert.equal((await offer(forged, phone)).kind, 'updated')
    const released = phone.restart(trust, packaged)
    assert.deepEqual(
      loadSnapshot(released.ports)
        .news()
        .map(({ title }) => title),
      ['随程序带的'],
    )
    assert.equal((await offer(newer, released)).kind, 'updated')
  })

  it('11 can’t pass off another feed, or a file under another name', async () => {
    refusedWith(await offer(aFeed(signer, { revision: 1795000100, feed: 'other-feed' })), 'other_feed')
    const { index } = newer
    const renamed = { ...index, parts: { ...index.parts, news: { ...index.parts.news, path: index.parts.alerts.path } } }
    refusedWith(await offer(tampered(newer, 'index.json', envelope(renamed, signer))), 'bad_index')
  })
})
