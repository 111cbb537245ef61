import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { SCORE } from './score'
import type { Found, FoundDoc } from './search'
import type { FoundKind } from './searchDoc'
import { sectionsOf } from './sections'

const hit = (id: string, score: number, kind: FoundKind = 'answer'): FoundDoc => ({
  doc: { kind, id, title: id, text: '', keywords: '' },
  score,
})
const NOTHING: Found = { docs: [], stations: null, places: null, isGuess: false, takenFor: null, words: [] }
const stations = (score: number): Found['stations'] => ({ ask: { amenities: [], when: null, ids: null, around: null }, score })
const places = (score: number): Found['places'] => ({ line: null, all: [], score })
const kinds = (found: Partial<Found>, hasStations = true): string =>
  sectionsOf({ ...NOTHING, ...found }, hasStations)
    .map(section => {
      if (section.kind === 'best') return `best ${section.hits.map(({ doc }) => doc.id).join('')}`
      return section.kind === 'more' ? `${section.of} ${section.hits.map(({ doc }) => doc.id).join('')}` : section.kind
    })
    .join(', ')

describe('a page of what was found', () => {
  it('has the surest on top: records, stations or places', () => {
    assert.equal(kinds({ docs: [hit('a', 90)], stations: stations(80), places: places(98) }), 'places, best a, stations')
    assert.equal(kinds({ docs: [hit('a', 90)], stations: stations(95), places: places(70) }), 'stations, best a, places')
    assert.equal(kinds({}), '')
  })

  it('shows no stations where none answers', () => {
    assert.equal(kinds({ docs: [hit('a', 90)], stations: stations(95) }, false), 'best a')
  })

  it('has four likely answers, three below stations that are as sure, and all others by kind', () => {
    const docs = [...'abcde'].map(id => hit(id, 90))
    assert.equal(kinds({ docs }), 'best abcd, answer e')
    assert.equal(kinds({ docs, stations: stations(89) }), 'best abcd, stations, answer e')
    assert.equal(kinds({ docs, stations: stations(90) }), 'stations, best abc, answer de')
    assert.equal(kinds({ docs, stations: stations(95) }, false), 'best abcd, answer e')
    assert.equal(kinds({ docs: [hit('a', 10)], stations: stations(30) }), 'stations, answer a')
  })

  it('calls nothing likely that is less, unless all of it only comes close', () => {
    const docs = [hit('a', SCORE.likely), hit('b', SCORE.likely - 1), hit('c', 30, 'guide'), hit('d', 30)]
    assert.equal(kinds({ docs }), 'best a, answer bd, guide c')
    assert.equal(kinds({ docs, isGuess: true }), 'best abcd')
  })

  it('loses no record and shows none twice', () => {
    const docs = fc
      .array(fc.tuple(fc.nat(100), fc.constantFrom<FoundKind>('answer', 'guide', 'article')), { maxLength: 9 })
      .map(all => all.map(([score, kind], at) => hit(`${at}`, score, kind)).sort((a, b) => b.score - a.score))
    fc.assert(
      fc.property(docs, fc.boolean(), fc.option(fc.nat(100)), (all, isGuess, score) => {
        const found = { ...NOTHING, docs: all, isGuess, stations: score === null ? null : stations(score) }
        const sections = sectionsOf(found, true)
        const shown = sections.flatMap(section => ('hits' in section ? section.hits : []))
        assert.deepEqual(new Set(shown), new Set(all))
        assert.equal(shown.length, all.length)
        for (const section of sections)
          if (section.kind === 'more') assert.ok(section.hits.every(({ doc }) => doc.kind === section.of))
      }),
    )
  })
})
