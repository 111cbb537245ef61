import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PartName } from '@core/feed/wire/index'
import { fitBundle, type Parts } from './fitBundle'

const HOURS = { text: '每日9:00-17:00' }
const SOURCE = { name: '甲', kind: 'official' }
const station = (id: string, district: string, properties: object = { hours: 0 }) => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: { district, precision: 'address', source: 0, ...properties },
})
/** A made-up feed of one or two records of each kind; the stations share their hours and sources. */
const WHOLE: Parts = {
  alerts: {
    alerts: [
      { identifier: 'older', sent: '2026-01-01T00:00:00+08:00' },
      { identifier: 'newest', sent: '2026-03-01T00:00:00+08:00' },
      { identifier: 'newer', sent: '2026-02-01T00:00:00+08:00' },
    ],
    guides: [{ id: 'guide' }],
    checks: [{ id: 'check' }],
  },
  enrolment: {
    paths: [{ id: 'path' }],
    triage: [{ id: 'question' }],
    channels: [{ id: 'channel' }],
    benefits: [{ id: 'benefit-1' }, { id: 'benefit-2' }],
    hotlines: [{ id: 'hotline' }],
    synonyms: [{ id: 'saying' }],
    legal: [],
    checklists: [{ id: 'checklist' }],
    answers: [{ id: 'answer' }],
  },
  stations: {
    type: 'FeatureCollection',
    hours: [HOURS],
    sources: [SOURCE],
    features: [
      station('a1', '甲'),
      station('a2', '甲', {}),
      station('a3', '甲', { hours: HOURS, source: SOURCE }),
      station('b1', '乙'),
    ],
  },
  news: { title: '测试', items: [{ id: 'third' }, { id: 'second' }, { id: 'first' }] },
}
const ORDER = [
  ['newest'],
  ['newer'],
  ['older'],
  ['hotline', 'checklist'],
  ['answer'],
  ['saying'],
  ['check'],
  ['guide'],
  ['path', 'question', 'channel'],
  ['benefit-1'],
  ['benefit-2'],
  ['a1'],
  ['b1'],
  ['a2'],
  ['a3'],
  ['third'],
  ['second'],
  ['first'],
]

const bytesOf = (parts: Parts): number =>
  Object.values(parts).reduce((sum, part) => sum + Buffer.byteLength(JSON.stringify(part)), 0)
const LISTS: Readonly<Record<PartName, readonly string[]>> = {
  alerts: ['alerts', 'guides', 'checks'],
  enrolment: ['paths', 'triage', 'channels', 'benefits', 'hotlines', 'legal', 'checklists', 'answers', 'synonyms'],
  stations: ['features'],
  news: ['items'],
}
type Named = { readonly id?: string; readonly identifier?: string }
const idsIn = (parts: Parts, part: PartName): string[] =>
  LISTS[part].flatMap(list => (parts[part][list] as Named[]).map(({ id, identifier }) => id ?? identifier ?? ''))
const allIds = (parts: Parts): string[] => (Object.keys(LISTS) as PartName[]).flatMap(part => idsIn(parts, part))

describe('what the package carries as its room grows', () => {
  it('comes in one order, as much of it as fits, and what stays behind is counted', () => {
    const met: string[][] = []
    const empty = bytesOf(fitBundle(WHOLE, 0).parts)
    let before = 0
    for (let room = empty; room < bytesOf(WHOLE); room += 3) {
      const { parts, left } = fitBundle(WHOLE, room)
      assert.ok(bytesOf(parts) <= room, `${bytesOf(parts)} in ${room}`)
      const ids = allIds(parts)
      if (ids.length > before) met.push(ids.filter(id => !met.flat().includes(id)))
      before = ids.length
      assert.deepEqual(ids.length, met.flat().length, 'nothing is taken out again')
      for (const part of Object.keys(LISTS) as PartName[]) {
        const missing = idsIn(WHOLE, part).length - idsIn(parts, part).length
        assert.equal(left.get(part), missing || undefined, part)
      }
    }
    // The last of them fits only together with what the lists cost that it no longer needs.
    assert.deepEqual(met, ORDER.slice(0, met.length))
    assert.ok(met.length >= ORDER.length - 3)
  })

  it('is the feed to the byte where it fits, and one byte less where it doesn’t', () => {
    const all = bytesOf(WHOLE)
    assert.equal(fitBundle(WHOLE, all).parts, WHOLE)
    assert.equal(fitBundle(WHOLE, all).left.size, 0)
    assert.notEqual(fitBundle(WHOLE, all - 1).parts, WHOLE)
  })

  it('keeps each station’s own hours and source, however the feed shared them', () => {
    const { stations } = fitBundle(WHOLE, bytesOf(WHOLE) - 1).parts as unknown as {
      stations: {
        hours: unknown[]
        sources: unknown[]
        features: { id: string; properties: { hours?: number; source: number } }[]
      }
    }
    const read = stations.features.map(({ id, properties: { hours, source } }) => [
      id,
      hours === undefined ? null : stations.hours[hours],
      stations.sources[source],
    ])
    assert.deepEqual(read, [
      ['a1', HOURS, SOURCE],
      ['a2', null, SOURCE],
      ['a3', HOURS, SOURCE],
      ['b1', HOURS, SOURCE],
    ])
  })
})
