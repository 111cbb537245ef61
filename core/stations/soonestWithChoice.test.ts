import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aStation, HERE, hours, NEVER, point, query } from '@test/fakes/rankableStations'
import { prepareStations, type RankableStation, type RankQuery, rankStations } from './rankStations'
import { soonestWithChoice } from './soonestWithChoice'

/** Degrees of longitude at 31.23° north: some 95 km each. */
const east = (metres: number) => point(HERE.lng + metres / 95_200, HERE.lat)
const NIGHT = Date.parse('2026-11-24T03:00:00+08:00')
const night = (filter: Partial<RankQuery['filter']> = {}, rest: Partial<RankQuery> = {}): RankQuery =>
  query(filter, { nowMs: NIGHT, ...rest })
const ids = (stations: readonly RankableStation[], asked: RankQuery, order = soonestWithChoice): string[] =>
  order(prepareStations(stations), asked).stations.map(({ station }) => station.id)

const unknown = (id: string, metres: number) => aStation({ id, hours: null, at: east(metres) })
const posted = (id: string, metres: number) => aStation({ id, at: east(metres) })

/** At three: one next door of which nobody knows anything, others a bit further, and one that is posted open 8 km away. */
const GAMBLES = [unknown('next-door', 100), unknown('second', 300), unknown('third', 500), posted('sure', 8000)]

describe('a choice on top', () => {
  it('shows a sure place second when the first is a gamble, and all others in their turn', () => {
    assert.deepEqual(ids(GAMBLES, night(), rankStations), ['next-door', 'second', 'third', 'sure'])
    assert.deepEqual(ids(GAMBLES, night()), ['next-door', 'sure', 'second', 'third'])
  })

  it('keeps to as many as were asked for, says how many there are, and leaves a list of one alone', () => {
    assert.deepEqual(ids(GAMBLES, night({}, { limit: 3 })), ['next-door', 'sure', 'second'])
    assert.deepEqual(ids(GAMBLES, night({}, { limit: 2 })), ['next-door', 'sure'])
    assert.deepEqual(ids(GAMBLES, night({}, { limit: 1 })), ['next-door'])
    assert.equal(soonestWithChoice(prepareStations(GAMBLES), night({}, { limit: 2 })).total, 4)
  })

  it('names a sure place once', () => {
    const stations = [unknown('next-door', 100), posted('sure', 8000)]
    assert.deepEqual(ids(stations, night()), ['next-door', 'sure'])
  })

  it('offers no sure place beyond ten kilometres, nor beyond the ring that the courier chose', () => {
    const far = [...GAMBLES.slice(0, 3), posted('sure', 10_500)]
    assert.deepEqual(ids(far, night()), ids(far, night(), rankStations))
    assert.deepEqual(ids(GAMBLES, night({ withinM: 5000 })), ['next-door', 'second', 'third'])
    assert.deepEqual(ids(GAMBLES, night({ withinM: 20_000 })), ['next-door', 'sure', 'second', 'third'])
  })

  it('keeps to the filter: what lacks the amenity isn’t put there', () => {
    const stations = GAMBLES.map(each => (each.id === 'sure' ? each : { ...each, amenities: { toilet: true } }))
    assert.deepEqual(ids(stations, night({ amenities: ['toilet'] })), ['next-door', 'second', 'third'])
  })

  it('shows what is near second when the first is a long ride, unless it is closed', () => {
    const long = [aStation({ id: 'far', at: east(3050), checked: '2026-11-20' }), posted('far-too', 3100)]
    // A minute's ride is 192 m: what a shop of unknown hours may cost is more than the ride saves.
    const opensSoon = aStation({ id: 'near', at: east(2900), hours: null, kind: 'friendly_shop' })
    assert.deepEqual(ids([...long, opensSoon], query(), rankStations), ['far', 'far-too', 'near'])
    assert.deepEqual(ids([...long, opensSoon], query()), ['far', 'near', 'far-too'])
    const closed = { ...opensSoon, hours: NEVER }
    assert.deepEqual(ids([...long, closed], query()), ['far', 'far-too', 'near'])
    const short = [aStation({ id: 'far', at: east(2950), checked: '2026-11-20' }), posted('far-too', 2960)]
    assert.deepEqual(ids([...short, opensSoon], query()), ['far', 'far-too', 'near'])
  })

  it('has nothing to put beside where nobody knows how far it is', () => {
    const lost = [
      aStation({ id: 'lost', at: null, hours: null }),
      aStation({ id: 'other', at: null, hours: hours([[0, 10080]]) }),
    ]
    assert.deepEqual(ids(lost, night()), ids(lost, night(), rankStations))
    assert.deepEqual(ids(GAMBLES, night({}, { here: null })), ids(GAMBLES, night({}, { here: null }), rankStations))
    assert.deepEqual(ids([], night()), [])
  })
})
