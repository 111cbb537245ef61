import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RootTrust } from '@core/feed/openDirectory'
import { err, ok } from '@core/result'
import { signDirectory } from '@feedc/build/signIndex'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { judgeDirectory, keptDirectory } from './directory'
import { DIRECTORY_LIMITS, DIRECTORY_NAME } from './limits'
import { isNothing, nothingYet } from './nothingYet'
import { refreshFeed } from './refreshFeed'
import { cityTrust, ownTrust, readStanding, type Standing } from './standing'

const [root, other, city] = [aSigner(), aSigner(), aSigner()]
const keyOf = ({ keyid, publicKey }: typeof root) => ({ keyid, publicKey })
const ROOT: RootTrust = { directory: 'test-cities', keys: [keyOf(root)] }
const NOW = Date.parse('2026-11-24T08:00:00+08:00')
const CLOCKS = { root: ROOT, ownMs: NOW, provenMs: Date.parse('2026-11-01T08:00:00+08:00') }
const ENTRY = { id: 'north', name: '甲', path: 'north/', box: [120, 30, 121, 31], centre: null, credits: [], keys: [keyOf(city)] }
const payload = (patch: object = {}) => ({
  spec: '1.0',
  directory: 'test-cities',
  revision: 1795392000,
  generated: '2026-11-23T08:00:00+08:00',
  expires: '2027-05-23T08:00:00+08:00',
  cities: [ENTRY],
  ...patch,
})
const served = (patch: object = {}, signer = root) =>
  ok({ bytes: new Uint8Array(signDirectory(payload(patch), [signer])), servedAtMs: null })
const judged = (...[fetched, held = null]: [Parameters<typeof judgeDirectory>[0], Parameters<typeof judgeDirectory>[1]?]) => {
  const result = judgeDirectory(fetched, held, CLOCKS)
  return result.ok ? result.value : result.error
}
const kept = () => {
  const first = judged(served())
  assert.ok('floor' in first)
  return first
}
const codeOf = (answer: ReturnType<typeof judged>): string =>
  'kind' in answer ? (answer.kind === 'rejected' ? answer.error.code : answer.reason) : 'kept'

describe('the directory of cities', () => {
  it('is kept as a root key signed it, with when it was asked for and what may never come again', () => {
    assert.deepEqual(kept(), {
      schemaVersion: 1,
      floor: 1795392000,
      keyids: [root.keyid],
      askedAtMs: NOW,
      directory: payload(),
    })
  })

  it('is refused, and the one at hand stays, when nobody answers or a stranger does, or when it is older than what was seen', () => {
    const held = kept()
    assert.equal(codeOf(judged(err('timeout'), held)), 'timeout')
    assert.equal(codeOf(judged(err('too_large'), held)), 'too_large')
    assert.equal(codeOf(judged(served({}, other), held)), 'unknown_key')
    assert.equal(codeOf(judged(served({ directory: 'other' }), held)), 'other_feed')
    assert.equal(codeOf(judged(served({ revision: 1795391999 }), held)), 'rollback')
    assert.equal(codeOf(judged(served({ revision: 1795392100 }), { ...held, floor: 1795392200 })), 'rollback')
    assert.equal(codeOf(judged(served({ cities: [] }), held)), 'same_revision_other_bytes')
  })

  it('is refused when it is from a day that neither the phone’s clock nor the server’s has seen', () => {
    const [bytes, held] = [new Uint8Array(signDirectory(payload({ generated: '2026-11-29T08:00:00+08:00' }), [root])), kept()]
    for (const [servedAtMs, code] of [
      [null, 'from_the_future'],
      [NOW, 'from_the_future'],
      [NOW + 6 * 86_400_000, 'same_revision_other_bytes'],
    ] as const)
      assert.equal(codeOf(judged(ok({ bytes, servedAtMs }), held)), code)
  })

  it('is itself again when it is asked for again, and its floor never falls', () => {
    const held = { ...kept(), floor: 1795392000, askedAtMs: 0 }
    assert.deepEqual(judged(served(), held), { ...held, askedAtMs: NOW })
    const newer = judged(served({ revision: 1795392100 }), held)
    assert.ok('floor' in newer && newer.floor === 1795392100 && newer.directory.revision === 1795392100)
  })

  it('is read back from storage as it was written, and not when it is garbage, another’s, or only a root of old had signed it', () => {
    const stored: unknown = JSON.parse(JSON.stringify(kept()))
    assert.deepEqual(keptDirectory(stored, ROOT), kept())
    assert.equal(keptDirectory(stored, { ...ROOT, keys: [keyOf(other)] }), null)
    assert.deepEqual(keptDirectory(stored, { ...ROOT, keys: [keyOf(other), keyOf(root)] }), kept())
    assert.equal(keptDirectory(stored, { ...ROOT, directory: 'other' }), null)
    for (const garbage of [
      null,
      'x',
      {},
      { ...kept(), schemaVersion: 2 },
      { ...kept(), floor: '1' },
      { ...kept(), directory: {} },
    ])
      assert.equal(keptDirectory(garbage, ROOT), null)
  })

  it('may take half a minute and half a megabyte, no more', () => {
    assert.equal(DIRECTORY_NAME, 'directory.json')
    assert.deepEqual(DIRECTORY_LIMITS, { maxBytes: 524_288, deadlineMs: 30_000 })
  })
})

const signer = aSigner()
const packaged = aFeed(signer, { titles: ['自家的'] })
const phone = new FakePhone(trustIn(signer), packaged)
const { bundled, trust } = phone.ports
const entry = { ...ENTRY, box: [120, 30, 121, 31] as [number, number, number, number] }
const standing = (patch: Partial<Standing> = {}): Standing => ({
  schemaVersion: 1,
  chosen: 'north',
  isPinned: true,
  keyids: [root.keyid],
  generated: '2026-11-24T08:00:00+08:00',
  entries: [entry],
  ...patch,
})

describe('the city a phone stands in', () => {
  it('is the one that was chosen, and the package’s own when that is unreadable or nobody trusted vouches for it any more', () => {
    const home = { schemaVersion: 1, chosen: null, isPinned: false, keyids: [], generated: '', entries: [] }
    assert.deepEqual(readStanding(JSON.parse(JSON.stringify(standing())), ROOT), standing())
    assert.deepEqual(readStanding(standing({ chosen: null, isPinned: false }), ROOT).chosen, null)
    assert.deepEqual(readStanding(standing(), { ...ROOT, keys: [keyOf(other)] }), home)
    for (const garbage of [null, 7, {}, { ...standing(), schemaVersion: 2 }, { ...standing(), isPinned: 'yes' }])
      assert.deepEqual(readStanding(garbage, ROOT), home)
  })

  it('trusts for its own city the later of package and directory', () => {
    const own = { ...entry, id: trust.feed, keys: [keyOf(other)] }
    const later = standing({ entries: [entry, own] })
    assert.deepEqual(ownTrust(trust, bundled, later), { ...trust, keys: [keyOf(other)] })
    const earlier = standing({ entries: [entry, own], generated: packaged.index.generated })
    for (const kept of [earlier, standing(), standing({ entries: [own], generated: 'x' })])
      assert.equal(ownTrust(trust, bundled, kept), trust)
  })

  it('trusts for another city its keys alone, reads it beside the directory or where that says, and sends no report there', () => {
    const here = { ...trust, reportUrl: 'https://report.test/', root: { ...ROOT, url: 'https://feed.test/all/directory.json' } }
    const there = cityTrust(here, entry)
    assert.deepEqual([there.feed, there.keys, there.feedUrl], ['north', [keyOf(city)], 'https://feed.test/all/north/'])
    assert.deepEqual([there.allow, 'reportUrl' in there], [trust.allow, false])
    const elsewhere = 'https://other.test/south/'
    assert.equal(cityTrust(here, { ...entry, path: elsewhere }).feedUrl, elsewhere)
    assert.equal(cityTrust(trust, entry).feedUrl, 'north/')
  })

  it('has nothing of another city before that was fetched, and takes the first feed it is given', async () => {
    const nothing = nothingYet('test-feed', bundled)
    assert.deepEqual([isNothing(nothing), isNothing(bundled)], [true, false])
    assert.deepEqual([nothing.news(), nothing.stations(), nothing.alerts().guides, nothing.archive], [[], [], [], []])
    assert.deepEqual([nothing.confirmedAtMs, nothing.openedCells().size, nothing.generatedAtMs], [null, 0, bundled.generatedAtMs])
    const empty = new FakePhone(trust, packaged)
    empty.ports.bundled = nothing
    empty.serve(packaged)
    const outcome = await refreshFeed(empty.ports, nothing)
    assert.ok(outcome.kind === 'updated' && outcome.snapshot.news()[0]?.title === '自家的')
  })
})
