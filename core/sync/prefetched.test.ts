import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import type { Snapshot } from './ports'
import { adoptPrefetched } from './prefetched'
import { refreshFeed } from './refreshFeed'

const signer = aSigner()
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, titles: ['随程序带的'] })
const newer = aFeed(signer, { revision: 1795000100, titles: ['新的'] })
const titles = (snapshot: Snapshot): string[] => snapshot.news().map(({ title }) => title)
const packOf = ({ files }: TestFeed): string =>
  JSON.stringify({ files: Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])) })
const adopt = (phone: FakePhone, text: string, fetchedAtMs = phone.nowMs - 3_600_000): Promise<Snapshot> =>
  adoptPrefetched(phone.ports, phone.ports.bundled, { text, fetchedAtMs })

describe('what WeChat had fetched while the app was closed', () => {
  it('is shown without any request, dated by when it was fetched', async () => {
    const phone = new FakePhone(trust, packaged)
    const snapshot = await adopt(phone, packOf(newer))
    assert.deepEqual([titles(snapshot), snapshot.confirmedAtMs, phone.asked], [['新的'], phone.nowMs - 3_600_000, []])
  })

  it('confirms what the phone has when it is index.json alone', async () => {
    const phone = new FakePhone(trust, packaged)
    const snapshot = await adopt(phone, Buffer.from(packaged.files.get('index.json')!).toString())
    assert.equal(snapshot.confirmedAtMs, phone.nowMs - 3_600_000)
  })

  it('is believed no more than a server: forged, broken, older or empty data changes nothing', async () => {
    const phone = new FakePhone(trust, packaged)
    const forged = aFeed(aSigner(), { revision: 1795000100, titles: ['假的'] })
    const mixed = { ...newer, files: new Map([...newer.files, [newer.index.parts.news.path, Buffer.from('{}')]]) }
    const texts = [
      '',
      '{',
      'null',
      '[]',
      '{"files":{"__proto__":"x"}}',
      packOf(forged),
      packOf(mixed),
      packOf(aFeed(signer, { revision: 1 })),
    ]
    for (const text of texts) assert.equal(await adopt(phone, text), phone.ports.bundled)
    assert.deepEqual([phone.events, phone.files.size], [[], 0])
  })

  it('doesn’t date back what was confirmed later', async () => {
    const phone = new FakePhone(trust, packaged)
    phone.serve(newer)
    const outcome = await refreshFeed(phone.ports, phone.ports.bundled)
    assert(outcome.kind === 'updated')
    const old = { text: packOf(newer), fetchedAtMs: phone.nowMs - 1 }
    assert.equal(await adoptPrefetched(phone.ports, outcome.snapshot, old), outcome.snapshot)
  })

  it('is taken after a refresh, too, when it is from later than that', async () => {
    const phone = new FakePhone(trust, packaged)
    phone.serve(packaged)
    const confirmed = await refreshFeed(phone.ports, phone.ports.bundled)
    assert(confirmed.kind === 'unchanged')
    const [asked, fetchedAtMs] = [phone.nowMs, phone.nowMs + 1]
    const adopted = (atMs: number) => adoptPrefetched(phone.ports, confirmed.snapshot, { text: packOf(newer), fetchedAtMs: atMs })
    phone.nowMs += 60_000
    assert.equal(await adopted(asked), confirmed.snapshot)
    assert.deepEqual(titles(await adopted(fetchedAtMs)), ['新的'])
  })

  it('may be no longer than a file that is fetched', async () => {
    const phone = new FakePhone(trust, packaged)
    const long = newer.files.get(newer.index.parts.news.path)!
    const text = packOf({
      ...newer,
      files: new Map([...newer.files, [newer.index.parts.news.path, Buffer.concat([long, Buffer.from(' ')])]]),
    })
    assert.equal(await adopt(phone, text), phone.ports.bundled)
  })
})
