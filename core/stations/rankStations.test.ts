import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { distanceM } from '@core/geo/geo'
import { openState } from '@core/hours/openState'
import { freshness } from '@core/time/freshness'
import { ALWAYS, aStation, HERE, hours, NEVER, NOON, point, query } from '@test/fakes/rankableStations'
import fc from 'fast-check'
import { prepareStations, type RankableStation, type RankQuery, rankStations } from './rankStations'
import { USEFULNESS_ORDER, usefulness } from './usefulness'

const idsOf = (stations: readonly RankableStation[], asked: RankQuery): string[] =>
  rankStations(prepareStations(stations), asked).groups.flatMap(group => group.stations.map(({ station }) => station.id))

describe('the list of stations', () => {
  it('puts a checked open place far away before an unchecked one next door, and unknown hours before closed', () => {
    const stations = [
      aStation({ id: 'closed', hours: NEVER }),
      aStation({ id: 'unknown', hours: null }),
      aStation({ id: 'soon', hours: hours([[1440 + 13 * 60, 1440 + 14 * 60]]) }),
      aStation({ id: 'posted' }),
      aStation({ id: 'checked', checked: '2026-06', at: point(121.6, 31.3) }),
    ]
    assert.deepEqual(idsOf(stations, query()), ['checked', 'posted', 'soon', 'unknown', 'closed'])
  })

  it('orders by distance within a group, places nobody located last', () => {
    const stations = [
      aStation({ id: 'nowhere', at: null }),
      aStation({ id: 'far', at: point(121.5, 31.23) }),
      aStation({ id: 'near', at: point(121.471, 31.23) }),
      aStation({ id: 'district-only', at: HERE, precision: 'district' }),
    ]
    assert.deepEqual(idsOf(stations, query()), ['near', 'far', 'nowhere', 'district-only'])
  })

  it('works without a position: by district, subdistrict and name', () => {
    const stations = [
      aStation({ id: '1', district: 'b', name: 'z' }),
      aStation({ id: '2', district: 'a' }),
      aStation({ id: '3', district: 'b', name: 'a' }),
    ]
    assert.deepEqual(idsOf(stations, query({}, { here: null })), ['3', '1', '2'])
    assert.equal(rankStations(prepareStations(stations), query({}, { here: null })).groups[0]?.stations[0]?.distanceM, null)
  })

  it('keeps to the limit over all groups and still counts what is left out', () => {
    const stations = [
      ...Array.from({ length: 5 }, () => aStation()),
      ...Array.from({ length: 5 }, () => aStation({ hours: null })),
    ]
    const { groups, total } = rankStations(prepareStations(stations), query({}, { limit: 7 }))
    assert.deepEqual(
      groups.map(({ usefulness: group, stations: rows, total: all }) => [group, rows.length, all]),
      [
        ['open_posted', 5, 5],
        ['hours_unknown', 2, 5],
      ],
    )
    assert.equal(total, 10)
  })

  it('never lists unknown hours, nor a suspended place, under "open now"', () => {
    const stations = [
      aStation({ id: 'open' }),
      aStation({ hours: null }),
      aStation({ status: 'suspended' }),
      aStation({ hours: NEVER }),
    ]
    assert.deepEqual(idsOf(stations, query({ openNow: true })), ['open'])
  })

  it('asks for every amenity named, and takes "nobody said" for no', () => {
    const stations = [
      aStation({ id: 'both', amenities: { toilet: true, microwave: true } }),
      aStation({ amenities: { toilet: true } }),
      aStation({ amenities: { toilet: true, microwave: false } }),
    ]
    assert.deepEqual(idsOf(stations, query({ amenities: ['toilet', 'microwave'] })), ['both'])
    assert.deepEqual(idsOf(stations, query({ amenities: ['sauna'] })), [])
  })

  it('tells more than 31 amenities apart', () => {
    const codes = Array.from({ length: 70 }, (_, index) => `a${index}`)
    const stations = codes.map(code => aStation({ id: code, amenities: { [code]: true } }))
    for (const code of codes) assert.deepEqual(idsOf(stations, query({ amenities: [code] })), [code])
  })

  it('finds a place without a point by its district, its words and the favourites', () => {
    const lost = aStation({
      id: 'lost',
      at: null,
      district: 'Jinshan',
      subdistrict: 'Shanyang',
      name: 'Bailian Station',
      kind: 'party_station',
    })
    const stations = [aStation(), lost]
    assert.deepEqual(idsOf(stations, query({ district: 'Jinshan' })), ['lost'])
    assert.deepEqual(idsOf(stations, query({ subdistrict: 'Shanyang' })), ['lost'])
    assert.deepEqual(idsOf(stations, query({ kind: 'party_station' })), ['lost'])
    assert.deepEqual(idsOf(stations, query({ text: 'station  jinshan' })), ['lost'])
    assert.deepEqual(idsOf(stations, query({ ids: ['lost', 'gone'] })), ['lost'])
    assert.deepEqual(idsOf(stations, query({ district: 'Chongming' })), [])
  })

  it('keeps a courier at night from places that close at ten', () => {
    const stations = [aStation({ id: 'all-night' }), aStation({ hours: hours([[600, 1320]]) }), aStation({ hours: null })]
    assert.deepEqual(idsOf(stations, query({ night: true })), ['all-night'])
  })

  it('moves a station to another group when its minute comes', () => {
    const prepared = prepareStations([aStation({ hours: hours([[1440 + 780, 1440 + 840]]) })])
    const groupAt = (time: string) =>
      rankStations(prepared, query({}, { nowMs: Date.parse(`2026-11-24T${time}+08:00`) })).groups[0]?.usefulness
    assert.deepEqual(['11:59:59', '12:00:00', '13:00:00', '14:00:00'].map(groupAt), [
      'closed',
      'opens_soon',
      'open_posted',
      'closed',
    ])
  })

  it("remembers nothing that is no longer so, even when the phone's clock is set back", () => {
    const stations = [
      [510, 1050],
      [540, 690],
      [1200, 1560],
      [0, 1440],
      [1380, 1440],
    ].map(([from, to]) => aStation({ hours: hours([[1440 + from!, 1440 + to!]]) }))
    const kept = prepareStations(stations)
    fc.assert(
      fc.property(fc.integer({ min: -9 * 1440, max: 9 * 1440 }), minutes => {
        const asked = query({}, { nowMs: NOON + minutes * 60_000 })
        assert.deepEqual(rankStations(kept, asked), rankStations(prepareStations(stations), asked))
      }),
      { numRuns: 300 },
    )
  })

  it('says the same as asking every station by itself', () => {
    const choices = {
      at: [HERE, point(121.48, 31.2), point(121.3, 31.4), null],
      hours: [ALWAYS, NEVER, null, hours(null), hours([[1440 + 780, 1440 + 840]]), hours([[1440 + 600, 1440 + 720]])],
      checked: [null, '2026', '2024'],
      status: ['open', 'moved'] as const,
      amenities: [{}, { toilet: true }, { toilet: true, wifi: true }, { wifi: false }],
    }
    const stations = fc.array(
      fc.record({
        at: fc.constantFrom(...choices.at),
        hours: fc.constantFrom(...choices.hours),
        checked: fc.constantFrom(...choices.checked),
        status: fc.constantFrom(...choices.status),
        amenities: fc.constantFrom(...choices.amenities),
      }),
      { maxLength: 40 },
    )
    const filters = fc.record({
      openNow: fc.boolean(),
      amenities: fc.constantFrom([], ['toilet'], ['wifi']),
      withinM: fc.constantFrom(null, 1000, 5000),
    })
    fc.assert(
      fc.property(stations, filters, fc.nat(50), (fields, filter, limit) => {
        const list = fields.map(each => aStation(each))
        assert.deepEqual(idsOf(list, query(filter, { limit })), plainly(list, query(filter, { limit })))
      }),
    )
  })
})

/** The same answer without arrays of numbers. */
function plainly(stations: readonly RankableStation[], { filter, nowMs, limit }: RankQuery): string[] {
  const rows = stations.map(station => ({
    station,
    group: USEFULNESS_ORDER.indexOf(usefulness(openState(station.hours, nowMs), freshness(station, nowMs), station.status)),
    metres: station.at ? distanceM(HERE, station.at) : Number.POSITIVE_INFINITY,
  }))
  return rows
    .filter(
      ({ group, metres, station }) =>
        (!filter.openNow || group < 2) &&
        (filter.withinM === null || metres <= filter.withinM) &&
        filter.amenities.every(code => station.amenities[code]),
    )
    .sort((a, b) => a.group - b.group || (a.metres === b.metres ? 0 : a.metres - b.metres))
    .slice(0, limit)
    .map(({ station }) => station.id)
}
