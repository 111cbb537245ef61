import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { NO_FILTER, type StationFilter } from '@core/courier/courierState'
import { AMENITIES, AMENITY } from '@core/feed/amenities.copy'
import type { Relaxation } from '@core/stations/relaxations'
import { aStation } from '@test/fakes/aStation'
import { amenityIcon, amenityState, cardAmenities } from './amenityWords'
import { copy } from './copy'
import { LIST_OR_MAP } from './listOrMap'
import { relaxationWords, relaxed } from './relaxationWords'
import { chunksOf } from './stationChunks'

const FULL: StationFilter = {
  amenities: ['toilet', 'meal'],
  openNow: true,
  night: true,
  district: '测试区',
  kind: 'courier_station',
  favourites: true,
  withinM: 1000,
}
const STEPS: readonly (readonly [Relaxation, string, Partial<StationFilter>])[] = [
  [
    { kind: 'drop_amenity', amenity: 'toilet', count: 2 },
    copy.relax.drop_amenity(AMENITY.toilet.label, 2),
    { amenities: ['meal'] },
  ],
  [{ kind: 'drop_open_now', count: 3 }, copy.relax.drop_open_now(3), { openNow: false }],
  [{ kind: 'drop_night', count: 4 }, copy.relax.drop_night(4), { night: false }],
  [{ kind: 'drop_district', count: 5 }, copy.relax.drop_district(5), { district: null }],
  [{ kind: 'drop_kind', count: 6 }, copy.relax.drop_kind(6), { kind: null }],
  [{ kind: 'drop_favourites', count: 7 }, copy.relax.drop_favourites(7), { favourites: false }],
  [{ kind: 'widen', withinM: 3000, count: 8 }, copy.relax.widen(3, 8), { withinM: 3000 }],
  [{ kind: 'widen', withinM: null, count: 9 }, copy.relax.anyDistance(9), { withinM: null }],
]

it('offers to drop one condition by its name and number, and drops that one alone', () => {
  for (const [step, words, change] of STEPS) {
    assert.equal(relaxationWords(step), words)
    assert.deepEqual(relaxed(FULL, step), { ...FULL, ...change })
  }
})

describe('what is there', () => {
  it('is yes, no or nobody said', () => {
    const station = aStation({ amenities: { toilet: true, meal: false } })
    assert.deepEqual(
      (['toilet', 'meal', 'ac'] as const).map(code => amenityState(station, code)),
      ['yes', 'no', 'unknown'],
    )
  })

  it('is named on a card by what couriers want first, as much as fits, and never what isn’t there', () => {
    const everything = aStation({ amenities: Object.fromEntries(AMENITIES.map(code => [code, true])) })
    const first = ['phone_charging', 'microwave', 'toilet', 'drinking_water', 'seating'] as const
    assert.deepEqual(
      cardAmenities(everything, 5).map(({ code, icon, label }) => `${code} ${icon} ${label}`),
      first.map(code => `${code} ${code} ${AMENITY[code].card?.short ?? AMENITY[code].label}`),
    )
    assert.deepEqual(cardAmenities(aStation({ amenities: { toilet: false } }), 4), [])
    const onCards = cardAmenities(everything, 99).map(({ code }) => code)
    for (const code of AMENITIES) assert.equal(amenityIcon(code), onCards.includes(code) ? code : 'more')
    assert.ok(onCards.length < AMENITIES.length)
  })
})

describe('the list cut into pieces', () => {
  it('has three cards a piece, in the list’s order', () => {
    const open = { tone: 'grey', text: '' } as const
    const row = (id: string) => ({ station: aStation({ id }), open, distance: '', ride: '', note: '', isGamble: false })
    assert.deepEqual(
      chunksOf(['a', 'b', 'c', 'd'].map(row)).map(chunk => chunk.map(({ station }) => station.id)),
      [['a', 'b', 'c'], ['d']],
    )
    assert.deepEqual(chunksOf([]), [])
  })

  it('has a list and a map to choose from', () => {
    assert.deepEqual(
      LIST_OR_MAP.map(({ key, text, icon }) => [key, text, icon]),
      [
        ['list', copy.list, 'list'],
        ['map', copy.map, 'map'],
      ],
    )
  })
})

it('begins without any condition', () => {
  assert.deepEqual(relaxed(NO_FILTER, { kind: 'drop_night', count: 1 }), NO_FILTER)
})
