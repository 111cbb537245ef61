import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { OpeningHours } from '@core/hours/hours'
import { openState } from '@core/hours/openState'
import { DAY_MINUTES, dayNumberOf, MINUTE_MS, minuteOfDay, WEEK_MINUTES } from '@core/time/shanghaiTime'
import { ALWAYS, aStation, hours, NEVER, NOON, point, query } from '@test/fakes/rankableStations'
import fc from 'fast-check'
import type { DoorSaid, DoorWord, StationStatus } from './doorState'
import { rideMinutes } from './expectedMinutes'
import { prepareStations, type Ranked } from './rankStations'
import { soonestWithChoice } from './soonestWithChoice'

/** Doors that open and shut around the minute of arrival; unknown, around the clock, never. */
type Doors = 'unknown' | 'always' | 'never' | { readonly opensIn: number; readonly lasts: number }
const anyDoors: fc.Arbitrary<Doors> = fc.oneof(fc.constantFrom<Doors>('unknown', 'always', 'never'), {
  arbitrary: fc.record({ opensIn: fc.integer({ min: -20, max: 40 }), lasts: fc.integer({ min: 1, max: 120 }) }),
  weight: 3,
})

function hoursOf(doors: Doors, nowMs: number): OpeningHours | null {
  if (doors === 'unknown') return null
  if (doors === 'always') return ALWAYS
  if (doors === 'never') return NEVER
  const weekMinute = ((dayNumberOf(nowMs) + 3) % 7) * DAY_MINUTES + minuteOfDay(nowMs)
  const from = (weekMinute + doors.opensIn + WEEK_MINUTES) % WEEK_MINUTES
  const to = from + doors.lasts
  return hours(
    to <= WEEK_MINUTES
      ? [[from, to]]
      : [
          [0, to - WEEK_MINUTES],
          [from, WEEK_MINUTES],
        ],
  )
}

const KINDS = ['courier_station', 'nuanfeng_station', 'driver_home', 'party_centre', 'friendly_shop', 'community_canteen']
const CHECKED = [null, '2024', '2026-06', '2026-11-20']
const WORDS = ['open', 'checked', 'disputed', 'locked', 'moved'] as const
const mostly = <T>(usual: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, fc.constantFrom(...others))
/** Any minute of a week from noon on; half of them around those at which the cost of a closed door changes. */
const anyMinute = fc.oneof(
  fc.nat(7 * DAY_MINUTES),
  fc
    .tuple(fc.nat(6), fc.constantFrom(10 * 60, 18 * 60), fc.integer({ min: -60, max: 10 }))
    .map(([day, change, off]) => day * DAY_MINUTES + change + off),
)
/** Four points, so that many stations are of equal ride: at hand, a short ride, a long one, beyond what counts as now. */
const AT = [0, 0.02, 0.06, 0.12].map(east => point(121.47 + east, 31.23))

it('never puts a closed place, or one found locked or gone, before one of equal ride that stands open', () => {
  const stations = fc.array(
    fc.record({
      at: fc.constantFrom(...AT),
      doors: anyDoors,
      kind: fc.constantFrom(...KINDS),
      checked: fc.constantFrom(...CHECKED),
      status: mostly<StationStatus>('open', ['suspended', 'closed', 'moved']),
      word: mostly<DoorWord | null>(null, WORDS),
    }),
    { minLength: 12, maxLength: 30, size: 'max' },
  )
  let compared = 0
  fc.assert(
    fc.property(stations, anyMinute, (fields, minute) => {
      const nowMs = NOON + minute * MINUTE_MS
      const list = fields.map(({ word: _, doors, ...each }, index) =>
        aStation({ ...each, hours: hoursOf(doors, nowMs), id: `${index}` }),
      )
      const said = new Map<string, DoorSaid>()
      for (const [index, { word }] of fields.entries()) if (word) said.set(`${index}`, { word, atMs: nowMs })
      const { stations: rows } = soonestWithChoice(prepareStations(list), query({}, { nowMs, said }))
      assert.equal(rows.length, list.length)
      const shut = new Map<number, string>()
      for (const row of rows) {
        const before = shut.get(row.distanceM!)
        const how = howItStands(row, nowMs, said.get(row.station.id)?.word)
        if (how === 'open') assert.equal(before, undefined, `${before} before ${row.station.id}`)
        if (how === 'open') compared += 1
        if (how === 'shut') shut.set(row.distanceM!, row.station.id)
      }
    }),
    { numRuns: 60 },
  )
  assert.ok(compared > 50, `${compared}`)
})

it('nor where it opens in a minute, was checked this week, and a closed door is about to cost less', () => {
  const nowMs = Date.parse('2026-11-24T05:59:00+08:00')
  const soon = aStation({ id: 'soon', checked: '2026-11-20', hours: hoursOf({ opensIn: 1, lasts: 600 }, nowMs) })
  const { stations } = soonestWithChoice(prepareStations([soon, aStation({ id: 'open' })]), query({}, { nowMs }))
  assert.deepEqual(
    stations.map(({ station }) => station.id),
    ['open', 'soon'],
  )
})

/** When one gets there, by the hours as a card reads them; where couriers disagree nobody can say. */
function howItStands({ station, distanceM }: Ranked, nowMs: number, word?: DoorWord): 'open' | 'shut' | 'unknown' {
  if (station.status !== 'open' || word === 'locked' || word === 'moved') return 'shut'
  if (word === 'open') return 'open'
  const state = openState(station.hours, nowMs + rideMinutes(Math.hypot(distanceM!, 30)) * MINUTE_MS)
  if (state.kind === 'closed') return 'shut'
  return state.kind === 'unknown' || word === 'disputed' ? 'unknown' : 'open'
}
