import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { distanceM } from '@core/geo/geo'
import { openState } from '@core/hours/openState'
import { ALWAYS, aStation, HERE, hours, NEVER, NOON, point, query } from '@test/fakes/rankableStations'
import fc from 'fast-check'
import { prepareStations, type RankableStation, type RankQuery, rankStations } from './rankStations'

const idsOf = (stations: readonly RankableStation[], asked: RankQuery): string[] =>
  rankStations(prepareStations(stations), asked).stations.map(({ station }) => station.id)

describe('the list of stations', () => {
  it('puts first where one sits soonest: by day the door next door, at night one posted open a short ride away', () => {
    const [next, near, far] = [
      aStation({ id: 'unknown-200m', hours: null, at: point(121.4721, 31.23) }),
      aStation({ id: 'posted-2km', at: point(121.491, 31.23) }),
      aStation({ id: 'posted-6km', at: point(121.533, 31.23) }),
    ] as const
    const threeAtNight = Date.parse('2026-11-24T03:00:00+08:00')
    assert.deepEqual(idsOf([far, near, next], query()), ['unknown-200m', 'posted-2km', 'posted-6km'])
    assert.deepEqual(idsOf([far, near, next], query({}, { nowMs: threeAtNight })), ['posted-2km', 'unknown-200m', 'posted-6km'])
  })

  it('counts the wait: open now, then opening soon, then unknown, then opening tomorrow, then never', () => {
    const stations = [
      aStation({ id: 'never', hours: NEVER }),
      aStation({ id: 'tomorrow', hours: hours([[2 * 1440 + 540, 2 * 1440 + 1020]]) }),
      aStation({ id: 'unknown', hours: null }),
      aStation({ id: 'in-1-minute', hours: hours([[1440 + 721, 1440 + 900]]) }),
      aStation({ id: 'posted' }),
      aStation({ id: 'checked', checked: '2026-06' }),
      aStation({ id: 'checked-lately', checked: '2026-11-20' }),
    ]
    const expected = ['checked-lately', 'checked', 'posted', 'in-1-minute', 'unknown', 'tomorrow', 'never']
    assert.deepEqual(idsOf(stations, query()), expected)
  })

  it('takes a place that closes on the way for closed', () => {
    const far = point(121.55, 31.23)
    const stations = [
      aStation({ id: 'closes-at-12:10', at: far, hours: hours([[1440 + 600, 1440 + 730]]) }),
      aStation({ id: 'opens-at-14:00', at: far, hours: hours([[1440 + 840, 1440 + 900]]) }),
    ]
    assert.deepEqual(idsOf(stations, query()), ['opens-at-14:00', 'closes-at-12:10'])
  })

  it('sinks what was found locked below all that may be open, and what is out of service below that', () => {
    const stations = [
      aStation({ id: 'suspended', status: 'suspended' }),
      aStation({ id: 'locked' }),
      aStation({ id: 'nowhere', at: null }),
      aStation({ id: 'far', hours: null, at: point(121.9, 31.0) }),
    ]
    const asked = query({}, { said: new Map([['locked', { word: 'locked', atMs: NOON }]]) })
    assert.deepEqual(idsOf(stations, asked), ['far', 'nowhere', 'locked', 'suspended'])
    assert.deepEqual(
      rankStations(prepareStations(stations), asked).stations.map(({ said }) => said?.word),
      [undefined, undefined, 'locked', undefined],
    )
  })

  it('takes at their word those who stood in the door, before any record', () => {
    const unknown = (id: string, east: number) => aStation({ id, hours: null, at: point(121.47 + east, 31.23) })
    const stations = [unknown('near', 0.001), unknown('stood-open', 0.01), aStation({ id: 'shut-by-hours', hours: NEVER })]
    const said = new Map(['stood-open', 'shut-by-hours'].map(id => [id, { word: 'open', atMs: NOON } as const]))
    const { stations: rows } = rankStations(prepareStations(stations), query({}, { said }))
    assert.deepEqual(
      rows.map(({ station, door }) => `${station.id} ${door}`),
      ['shut-by-hours open_checked', 'stood-open open_checked', 'near hours_unknown'],
    )
    assert.deepEqual(idsOf(stations, query({ openNow: true }, { said })), ['shut-by-hours', 'stood-open'])
    const locked = new Map([['all-night', { word: 'locked', atMs: NOON } as const]])
    assert.deepEqual(idsOf([aStation({ id: 'all-night' })], query({ openNow: true }, { said: locked })), [])
  })

  it('trusts hours that this courier saw kept within a month like a check of this month', () => {
    const stations = [aStation({ id: 'checked', checked: '2026-06' }), aStation({ id: 'seen' })]
    const said = new Map([['seen', { word: 'checked', atMs: NOON } as const]])
    assert.deepEqual(idsOf(stations, query({}, { said })), ['seen', 'checked'])
    assert.equal(rankStations(prepareStations(stations), query({}, { said })).stations[0]?.door, 'open_checked')
  })

  it('gives no minutes finer than the position: from a district’s middle the next street is some kilometres away', () => {
    const stations = prepareStations([aStation({ at: point(121.4721, 31.23) })])
    const ride = (hereErrorM: number) => rankStations(stations, query({}, { hereErrorM })).stations[0]!.minutes!.ride
    assert.ok(ride(0) < 2, `${ride(0)}`)
    assert.ok(ride(5000) > 20, `${ride(5000)}`)
  })

  it('says of each minute where it comes from: the ride, the wait at the door, and what is left of the risk', () => {
    const far = point(121.55, 31.23)
    const [opensLater, opensMeanwhile] = [
      aStation({ id: 'opens at 14:00', at: far, hours: hours([[1440 + 840, 1440 + 900]]) }),
      aStation({ id: 'opens at 12:20', at: far, hours: hours([[1440 + 740, 1440 + 900]]) }),
    ]
    const minutesOf = (station: RankableStation) => rankStations(prepareStations([station]), query()).stations[0]!.minutes!
    const later = minutesOf(opensLater)
    // 7.6 km over the great circle, by roads a third more, at 15 km/h: about forty minutes, and the door opens after 120.
    assert.ok(later.ride > 35 && later.ride < 45, `${later.ride}`)
    assert.ok(Math.abs(later.ride + later.wait - 120) < 1e-6, `${later.ride} + ${later.wait}`)
    assert.equal(minutesOf(opensMeanwhile).wait, 0)
    assert.ok(later.total >= later.ride + later.wait)
    // Not open by a record: it is only expected to be.
    assert.equal(later.risk, minutesOf(aStation({ at: HERE })).risk)
  })

  it('finds what holds both words of two, not one of them', () => {
    const stations = [aStation({ id: 'both', name: '曹杨新村驿站' }), aStation({ id: 'one', name: '曹杨公园' })]
    assert.deepEqual(idsOf(stations, query({ text: '曹杨 驿站' })), ['both'])
    assert.deepEqual(idsOf(stations, query({ text: '曹杨' })).sort(), ['both', 'one'])
  })

  it('is open now by its hours when somebody kept or doubted them, and not when somebody stood before a locked door', () => {
    const shut = aStation({ id: 'shut', hours: NEVER })
    const stations = [aStation({ id: 'kept' }), aStation({ id: 'doubted' }), aStation({ id: 'moved' }), shut]
    const words = { kept: 'checked', doubted: 'disputed', moved: 'moved', shut: 'checked' } as const
    const said = new Map(Object.entries(words).map(([id, word]) => [id, { word, atMs: NOON }]))
    assert.deepEqual(idsOf(stations, query({ openNow: true }, { said })).sort(), ['doubted', 'kept'])
    const { stations: rows } = rankStations(prepareStations(stations), query({}, { said }))
    const door = Object.fromEntries(rows.map(row => [row.station.id, row.door]))
    assert.deepEqual(door, { kept: 'open_checked', doubted: 'open_posted', moved: 'closed', shut: 'closed' })
  })

  it('offers nothing beyond ten kilometres as a place to sit now', () => {
    const stations = prepareStations([aStation({ at: point(121.4721, 31.23) }), aStation({ at: point(121.6, 31.23) })])
    assert.deepEqual(
      rankStations(stations, query()).stations.map(({ isNear }) => isNear),
      [true, false],
    )
  })

  it('orders what is equally open by distance, places nobody located last', () => {
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
    assert.equal(rankStations(prepareStations(stations), query({}, { here: null })).stations[0]?.distanceM, null)
  })

  it('keeps to the limit and still counts what is left out', () => {
    const stations = Array.from({ length: 10 }, () => aStation())
    const { stations: rows, total } = rankStations(prepareStations(stations), query({}, { limit: 7 }))
    assert.deepEqual([rows.length, total], [7, 10])
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

  it('says of a door what is known at that minute', () => {
    const prepared = prepareStations([aStation({ hours: hours([[1440 + 780, 1440 + 840]]) })])
    const doorAt = (time: string) =>
      rankStations(prepared, query({}, { nowMs: Date.parse(`2026-11-24T${time}+08:00`) })).stations[0]?.door
    assert.deepEqual(['12:59:59', '13:00:00', '13:59:59', '14:00:00'].map(doorAt), [
      'closed',
      'open_posted',
      'open_posted',
      'closed',
    ])
  })

  it('is green only when somebody checked it within 12 months, and never of unknown hours', () => {
    const doorOf = (fields: Partial<RankableStation>) =>
      rankStations(prepareStations([aStation(fields)]), query()).stations[0]?.door
    assert.equal(doorOf({ checked: '2026' }), 'open_checked')
    assert.equal(doorOf({ checked: '2024' }), 'open_posted')
    assert.equal(doorOf({ checked: '2026', hours: null }), 'hours_unknown')
    for (const status of ['suspended', 'closed', 'moved'] as const) assert.equal(doorOf({ checked: '2026', status }), 'closed')
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
      at: [HERE, ...[0.005, 0.02, 0.04, 0.06, 0.08, 0.13].map(east => point(121.47 + east, 31.23)), point(121.3, 31.4), null],
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
      { maxLength: 40, size: 'max' },
    )
    const filters = fc.record({
      openNow: fc.boolean(),
      amenities: fc.constantFrom([], ['toilet'], ['wifi']),
      withinM: fc.constantFrom(null, 1000, 5000),
    })
    fc.assert(
      fc.property(stations, filters, fc.nat(20), (fields, filter, limit) => {
        const list = fields.map(each => aStation(each))
        assert.deepEqual(idsOf(list, query(filter, { limit })), plainly(list, query(filter, { limit })))
      }),
    )
  })
})

/** The same answer without arrays of numbers, with numbers of its own: a minute's ride is 192 m as the crow flies. */
function plainly(stations: readonly RankableStation[], { filter, nowMs, limit }: RankQuery): string[] {
  const MINUTE = 60_000
  const rows = stations.map(station => {
    const metres = station.at ? distanceM(HERE, station.at) : null
    const ride = metres === null ? 0 : Math.hypot(metres, 30) / (250 / 1.3)
    const state = openState(station.hours, nowMs + ride * MINUTE)
    const waitMs = state.kind === 'closed' ? (state.opensAtMs ?? Number.POSITIVE_INFINITY) - nowMs - ride * MINUTE : 0
    const isChecked = station.checked === '2026'
    const clock = new Date(nowMs + ride * MINUTE + 8 * 3_600_000)
    const minute = clock.getUTCHours() * 60 + clock.getUTCMinutes()
    const isNight = minute >= 22 * 60 || minute < 6 * 60
    const isOffice = minute >= 510 && minute < 1020 && clock.getUTCDay() % 6 !== 0
    const risk = state.kind === 'unknown' ? (isOffice ? 0.4 : 0.85) : isChecked && waitMs === 0 ? 0.1 : 0.3
    const minutes = Math.min(1e5, ride + waitMs / MINUTE + risk * (isNight ? 22 : 15))
    const sunk = (station.status === 'open' ? 0 : 2) + (metres === null ? 1 : 0)
    const now = openState(station.hours, nowMs).kind
    return {
      station,
      metres,
      ride,
      minutes,
      sunk,
      isOpen: station.status === 'open' && (now === 'open' || now === 'always_open'),
    }
  })
  return rows
    .filter(
      ({ isOpen, metres, station }) =>
        (!filter.openNow || isOpen) &&
        (filter.withinM === null || (metres !== null && metres <= filter.withinM)) &&
        filter.amenities.every(code => station.amenities[code]),
    )
    .sort((a, b) => a.sunk - b.sunk || (Math.abs(a.minutes - b.minutes) < 1e-5 ? a.ride - b.ride : a.minutes - b.minutes))
    .slice(0, limit)
    .map(({ station }) => station.id)
}

describe('toilets that are nothing else', () => {
  const [rest, withToilet] = [aStation({ id: 'rest' }), aStation({ id: 'both', amenities: { toilet: true } })]
  const toilets = (['public_toilet', 'metro_toilet'] as const).map(kind =>
    aStation({ id: kind, kind, amenities: { toilet: true } }),
  )
  const ids = (filter: Parameters<typeof query>[0]): readonly string[] =>
    rankStations(prepareStations([...toilets, rest, withToilet]), query(filter))
      .stations.map(({ station }) => station.id)
      .sort()

  it('take no place to sit its turn, and are all there when a toilet is asked for', () => {
    assert.deepEqual(ids({}), ['both', 'rest'])
    assert.deepEqual(ids({ openNow: true, district: 'd1', withinM: 1000 }), ['both', 'rest'])
    assert.deepEqual(ids({ amenities: ['wifi'] }), [])
    assert.deepEqual(ids({ amenities: ['toilet'] }), ['both', 'metro_toilet', 'public_toilet'])
  })

  it('are found by their kind, as favourites, and by words', () => {
    assert.deepEqual(ids({ kind: 'metro_toilet' }), ['metro_toilet'])
    assert.deepEqual(ids({ ids: ['metro_toilet', 'rest'] }), ['metro_toilet', 'rest'])
    assert.deepEqual(ids({ text: 'n' }), ['both', 'metro_toilet', 'public_toilet', 'rest'])
  })

  it('of the metro wait for nobody by day and come last at night, behind one that posts its hours', () => {
    const metro = aStation({ id: 'metro', kind: 'metro_toilet', amenities: { toilet: true }, hours: null })
    const street = aStation({ id: 'street', kind: 'public_toilet', amenities: { toilet: true }, at: point(121.49, 31.23) })
    const first = (clock: string): string | undefined =>
      rankStations(
        prepareStations([street, metro]),
        query({ amenities: ['toilet'] }, { nowMs: Date.parse(`2026-11-24T${clock}:00+08:00`) }),
      ).stations[0]?.station.id
    assert.deepEqual([first('12:00'), first('03:00')], ['metro', 'street'])
  })
})
