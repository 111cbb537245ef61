import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import type { Snapshot } from '@core/sync/ports'
import { adoptPrefetched } from '@core/sync/prefetched'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, envelope, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import { backgroundPack } from './background'

const signer = aSigner()
const trust = trustIn(signer)
const packaged = aFeed(signer, { revision: 1795000000, titles: ['随程序带的'] })
const packOf = ({ index, files }: TestFeed): string => {
  const parts = [...files].filter(([name]) => name !== 'index.json').map(([name, bytes]) => ({ name, bytes }))
  return Buffer.from(backgroundPack({ index, indexBytes: files.get('index.json')!, files: parts })).toString()
}
const adopt = (phone: FakePhone, text: string): Promise<Snapshot> =>
  adoptPrefetched(phone.ports, phone.ports.bundled, { text, fetchedAtMs: phone.nowMs })

/** The same feed with stations that don't fit. */
function withStations(feed: TestFeed, text: string, revision: number): TestFeed {
  const bytes = Buffer.from(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const stations = { path: `stations.${sha256}.json`, bytes: bytes.length, sha256 }
  const index = { ...feed.index, revision, parts: { ...feed.index.parts, stations } }
  return { index, files: new Map([...feed.files, [stations.path, bytes], ['index.json', envelope(index, signer)]]) }
}

describe('what is laid out for WeChat to fetch while the app is closed', () => {
  it('is adopted by a phone without any request, quotation marks and all', async () => {
    const phone = new FakePhone(trust, packaged)
    const snapshot = await adopt(phone, packOf(aFeed(signer, { revision: 1795000100, titles: ['“新”的\n"一篇"'] })))
    assert.deepEqual([snapshot.revision, snapshot.news()[0]?.title, phone.asked], [1795000100, '“新”的\n"一篇"', []])
  })

  it('is 256,000 bytes at most, to the byte', () => {
    const pack = (length: number): string =>
      packOf(
        withStations(
          aFeed(signer),
          JSON.stringify({ type: 'FeatureCollection', features: [], note: 'x'.repeat(length) }),
          1795000100,
        ),
      )
    // As long in its own index: the number of bytes there has six digits too.
    const most = 256_000 - (Buffer.byteLength(pack(200_000)) - 200_000)
    assert.equal(Buffer.byteLength(pack(most)), 256_000)
    assert.ok(!pack(most + 1).includes('FeatureCollection'))
  })

  it('leaves out what WeChat wouldn’t hand over, alerts and news last', async () => {
    const huge = JSON.stringify({ type: 'FeatureCollection', features: [], note: '站'.repeat(90_000) })
    const titles = ['新的']
    const before = withStations(aFeed(signer, { titles: ['旧的'] }), huge, 1795000050)
    const after = withStations(aFeed(signer, { titles }), huge, 1795000100)
    const pack = packOf(after)
    assert.ok(Buffer.byteLength(pack) <= 256_000)
    assert.deepEqual(
      Object.keys(JSON.parse(pack).files).map(name => name.split('.')[0]),
      ['index', 'alerts', 'news', 'enrolment'],
    )
    const phone = new FakePhone(trust, before)
    assert.equal((await adopt(phone, pack)).news()[0]?.title, '新的', 'a phone that has the stations takes the rest')
    const other = new FakePhone(trust, packaged)
    assert.equal(await adopt(other, pack), other.ports.bundled, 'one that has not waits for its refresh')
  })
})
