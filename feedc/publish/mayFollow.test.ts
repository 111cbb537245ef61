import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { AS, REFUSAL, trust, verified, version } from '@test/fakes/publishing'
import { aSigner, type FeedPatch, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import { publishCopy as copy } from './copy'
import type { StoredFile } from './FeedTarget'
import { mayFollow } from './mayFollow'
import { revisionName } from './names'
import { readPublished } from './published'

describe('whether a feed may follow the one that is there', () => {
  const strict = { allowsRemovals: false, isNewKey: false, replacesFuture: false, isRehearsal: false }
  const kept = (...revisions: number[]): StoredFile[] =>
    revisions.map(revision => ({ name: revisionName(revision), bytes: 1, md5: null, writtenAtMs: 0 }))
  async function verdict(
    was: TestFeed | null,
    is: TestFeed,
    listed: StoredFile[] = [],
    consents = strict,
    keys = trust,
  ): Promise<string> {
    const target = new MemoryTarget()
    for (const [name, bytes] of was?.files ?? []) target.files.set(name, { bytes, writtenAtMs: 0, ...AS })
    const before = await readPublished(target, keys)
    assert(before.ok)
    const may = await mayFollow(target, { before: before.value, isVoid: false, listed }, await verified(is), consents)
    return may.ok ? may.value : may.error
  }
  const named = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => `站${from + at}`)

  it('is a matter of its number: above what is there and above what was kept', async () => {
    assert.equal(await verdict(null, version(1)), 'newer')
    assert.equal(await verdict(version(1), version(2)), 'newer')
    assert.equal(await verdict(version(1), version(1)), 'same')
    assert.equal(await verdict(version(1), version(1), kept(1795000001)), 'same', 'kept by a publishing that was cut off')
    assert.equal(await verdict(version(1), version(1), kept(1795000002)), copy.notAbove(1795000001, 1795000002))
    assert.equal(await verdict(null, version(1), kept(1795000001)), 'newer', 'announced by a publishing that was cut off')
    assert.equal(await verdict(null, version(1), kept(1795000002)), copy.notAbove(1795000001, 1795000002))
    assert.equal(await verdict(null, version(2), kept(1795000001)), 'newer')
    assert.equal(await verdict(version(2), version(1)), copy.notAbove(1795000001, 1795000002))
    assert.equal(await verdict(version(1), version(1, { titles: ['别的'] })), copy.sameRevisionOtherBytes(1795000001))
  })

  it('is a matter of the key that signed what is there', async () => {
    const stranger = trustIn(aSigner())
    assert.equal(await verdict(version(1), version(2), [], strict, stranger), copy.otherKey)
    assert.equal(await verdict(version(1), version(2), [], { ...strict, isNewKey: true }, stranger), 'newer')
    assert.equal(await verdict(version(1), version(1), [], strict, stranger), 'same', 'it is there already')
  })

  it('is a matter of its stations: a tenth may go, five are named', async () => {
    const stations = (...names: string[]): FeedPatch => ({ stations: names })
    const of = (was: string[], is: string[], consents = strict): Promise<string> =>
      verdict(version(1, stations(...was)), version(2, stations(...is)), [], consents)
    assert.equal(await of(named(0, 10), named(1, 10)), 'newer')
    assert.equal(await of(named(0, 10), named(2, 10)), copy.stationsGone(2, 10, ['站0', '站1']))
    assert.equal(await of(named(0, 10), named(5, 10)), copy.stationsGone(5, 10, named(0, 5)))
    assert.equal(await of(named(0, 10), named(6, 10)), copy.stationsGone(6, 10, named(0, 5)))
    assert.equal(await of(named(0, 10), [], { ...strict, allowsRemovals: true }), 'newer')
  })

  it('can’t be told where the stations that are there can’t be had, unless they are the same', async () => {
    const [was, is] = [version(1, { stations: ['甲'] }), version(2, { stations: ['乙'] })]
    const without = { ...was, files: new Map([...was.files].filter(([name]) => !name.startsWith('stations'))) }
    assert.equal(await verdict(without, is), copy.stationsUnknown)
    assert.equal(await verdict(without, version(2, { stations: ['甲'] })), 'newer')
    const target = new MemoryTarget()
    for (const [name, bytes] of was.files) target.files.set(name, { bytes, writtenAtMs: 0, ...AS })
    const before = await readPublished(target, trust)
    assert(before.ok)
    target.fail = () => REFUSAL
    const may = await mayFollow(target, { before: before.value, isVoid: false, listed: [] }, await verified(is), strict)
    assert.match(may.ok ? '' : may.error, /没有权限/)
  })
})
