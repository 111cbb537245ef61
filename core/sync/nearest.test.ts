import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CellRef, Station } from '@core/feed/types'
import { aStation } from '@test/fakes/aStation'
import fc from 'fast-check'
import { byInterest, firstOf, heirsOf, stationsOn } from './cells'

const HASH = 'a'.repeat(64)
const cell = (key: string, patch: Partial<CellRef> = {}): CellRef =>
  ({
    path: `stations-${key}.${HASH}.json`,
    bytes: 9,
    sha256: HASH,
    count: 70,
    toilets: 0,
    districts: [],
    box: null,
    ...patch,
  }) as CellRef
const keys = (refs: readonly CellRef[]): string => refs.map(({ path }) => path.slice(9, path.indexOf('.'))).join(' ')
const at = (lng: number, lat: number) => ({ datum: 'wgs84', lng, lat }) as const
const NOBODY = { at: null, district: null, stationIds: [] }

describe('the cells of a large city', () => {
  const box = (west: number, south: number): CellRef['box'] => [west, south, west + 0.1, south + 0.1]
  const CITY = [
    cell('a', { box: box(121.6, 31.2), districts: ['浦东新区'] }),
    cell('b', { box: box(121.4, 31.2), districts: ['黄浦区', '静安区'] }),
    cell('c', { box: box(121.4, 31.5), districts: ['崇明区'] }),
    cell('d', { districts: ['金山区'] }),
    cell('e', { box: box(121.4, 30.8), districts: ['奉贤区'] }),
  ]

  it('come nearest first, the one around the courier before all; where nobody knows where that is, as the editor has them', () => {
    assert.equal(keys(byInterest(CITY, NOBODY)), 'a b c d e')
    assert.equal(keys(byInterest(CITY, { ...NOBODY, at: at(121.45, 31.25) })), 'b a c e d')
    // Measured to the nearest edge or corner, on every side.
    assert.equal(keys(byInterest(CITY, { ...NOBODY, at: at(121.75, 31.25) })), 'a b c e d')
    assert.equal(keys(byInterest(CITY, { ...NOBODY, at: at(121.45, 31.48) })), 'c b a e d')
    assert.equal(keys(byInterest(CITY, { ...NOBODY, at: at(121.3, 30.7) })), 'e b a c d')
  })

  it('of the district that the courier looks at come before the nearest', () => {
    assert.equal(keys(byInterest(CITY, { ...NOBODY, at: at(121.45, 31.25), district: '金山区' })), 'd b a c e')
    assert.equal(keys(byInterest(CITY, { ...NOBODY, district: '静安区' })), 'b a c d e')
    assert.equal(keys(byInterest(CITY, { ...NOBODY, district: '别处' })), 'a b c d e')
  })

  it('that make a first list are as few as hold sixty places that aren’t toilets, three at most', () => {
    const counts = (...all: readonly (readonly [count: number, toilets: number])[]) =>
      keys(firstOf(all.map(([count, toilets], place) => cell('abcde'[place]!, { count, toilets }))))
    assert.equal(counts([60, 0], [60, 0]), 'a')
    assert.equal(counts([59, 0], [60, 0]), 'a b')
    assert.equal(counts([300, 241], [1, 0], [60, 0]), 'a b')
    assert.equal(counts([5, 0], [5, 0], [5, 0], [90, 0]), 'a b c')
    assert.equal(counts([5, 0], [5, 0]), 'a b')
    assert.equal(counts(), '')
  })

  it('that follow those of before are of the same place, whether that was split or joined', () => {
    const now = ['12', '13', '2', '31'].map(key => cell(key))
    assert.equal(keys(heirsOf(now, ['1'])), '12 13')
    assert.equal(keys(heirsOf(now, ['21', '31'])), '2 31')
    assert.equal(keys(heirsOf(now, ['3'])), '31')
    assert.equal(keys(heirsOf(now, [])), '')
    assert.equal(keys(heirsOf(now, ['4', '1234'])), '12')
  })

  it('add their stations to the others, cell by cell, and of two with one id the first stays', () => {
    const ids = fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { maxLength: 4 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E')), fc.array(ids, { maxLength: 3 }), (own, cells) => {
        const named =
          (from: string) =>
          (id: string): Station =>
            aStation({ id, name: from })
        const refs = cells.map((_, place) => cell(`${place}`))
        const opened = new Map(
          cells
            .map((each, place) => [refs[place]!.path, { stations: each.map(named(`${place}`)), dropped: 0 }] as const)
            .reverse(),
        )
        const all = [...own.map(named('own')), ...cells.flatMap((each, place) => each.map(named(`${place}`)))]
        const expected = all.filter(({ id }, place) => all.findIndex(each => each.id === id) === place)
        assert.deepEqual(stationsOn(own.map(named('own')), [...refs, cell('unread')], opened), expected)
      }),
    )
    const stations = [aStation()]
    assert.equal(stationsOn(stations, [], new Map()), stations)
  })
})
