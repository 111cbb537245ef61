import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { OpeningHours } from '@core/hours/hours'
import { openState } from '@core/hours/openState'
import { addDays, MINUTE_MS, startOfDayMs } from '@core/time/shanghaiTime'
import { YEARS } from '@test/fakes/holidayYears'
import { IS_THOROUGH } from '@test/sample'
import OpeningHoursOracle from 'opening_hours'
import { CALENDAR_DAYS, compileHours } from './compileHours'
import { calendarOf } from './holidays'
import { withUtcClock } from './utcClock'

interface Data {
  readonly days: readonly string[]
  readonly times: readonly string[]
  readonly byHand: readonly string[]
  readonly holidays: readonly string[]
  readonly warned: readonly string[]
  readonly chinese: readonly (readonly [chinese: string, osm: string])[]
}
const data = JSON.parse(readFileSync('feedc/hours/hours.test-data.json', 'utf8')) as Data

/**
 * Where the phone and opening_hours.js may differ, each with its reason; anything else that differs is our bug.
 * `mayDiffer`: on that calendar day, or in the small hours of the day after.
 */
const KNOWN_DIFFERENCES = [
  {
    reason:
      'opening_hours 3.15 keeps 8 March, 4 May and 1 June as public holidays of China and lacks the Spring Festival; ours are the legal ones',
    value: /\bPH\b/i,
    mayDiffer: (day: string): boolean => oracleHolidays.getState(wall(day, 720)) !== legalHolidays.has(day),
  },
]
const IN_CHINA = { lat: 31.23, lon: 121.47, address: { country_code: 'cn', state: 'Shanghai' } }
const oracleHolidays = new OpeningHoursOracle('PH 00:00-24:00', IN_CHINA)

/** Compile days whose 370 days hold: the turn of 2025 and a fully announced year · 29 February 2028 and two turns of the year. */
const FROM_DAYS = ['2025-12-15', '2027-09-15']
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Pacific/Kiritimati', 'Australia/Lord_Howe']
const INSTANTS = IS_THOROUGH ? 1000 : 400
const legalHolidays = new Set(
  FROM_DAYS.flatMap(fromDay => calendarOf(fromDay, CALENDAR_DAYS, YEARS).filter(({ kinds }) => kinds.includes('holiday'))).map(
    ({ date }) => date,
  ),
)

/** The host's local time is UTC while the oracle is asked, so Shanghai's wall clock can be written as local time. */
const wall = (day: string, minute: number): Date => new Date(Date.parse(`${day}T00:00:00Z`) + minute * MINUTE_MS)

/** Repeatable, and different for every string: days at random, minutes at random or at an edge, the odd days always. */
function* instantsFrom(fromDay: string, seed: number): Generator<readonly [day: string, minute: number]> {
  let state = seed + 1
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const edges = [0, 1439, 120, 119, 360, 510, 1050, 1320, 719, 1200]
  const odd = [
    '2025-12-31',
    '2026-01-01',
    '2026-10-10',
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
    '2027-12-31',
    '2028-01-01',
  ].filter(day => day >= fromDay && day < addDays(fromDay, CALENDAR_DAYS))
  for (const day of odd) for (const minute of edges) yield [day, minute]
  for (let count = odd.length * edges.length; count < INSTANTS / FROM_DAYS.length; count += 1) {
    yield [addDays(fromDay, next(CALENDAR_DAYS)), count % 2 ? next(1440) : edges[next(edges.length)]!]
  }
}

/** Null: nobody can say, which is neither. */
function isOpen(hours: OpeningHours, day: string, minute: number): boolean | null {
  const { kind } = openState(hours, startOfDayMs(day) + minute * MINUTE_MS)
  return kind === 'unknown' ? null : kind !== 'closed'
}

function inZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    return work()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}

/** The instants at which the phone and the oracle disagree and nobody wrote down why; and how many were compared. */
function compare(text: string, osm: string, seed: number): { differences: readonly string[]; compared: number } {
  const oracle = withUtcClock(() => new OpeningHoursOracle(osm, IN_CHINA))
  const known = KNOWN_DIFFERENCES.filter(({ value }) => value.test(osm))
  const differences: string[] = []
  let compared = 0
  for (const fromDay of FROM_DAYS) {
    const hours = inZone(ZONES[seed % ZONES.length]!, () => compileHours(text, null, fromDay, CALENDAR_DAYS, YEARS))
    assert(hours.ok && hours.value.weekly, `${text} was not computed`)
    const instants = [...instantsFrom(fromDay, seed)]
    const phone = inZone(ZONES[(seed + 1) % ZONES.length]!, () =>
      instants.map(([day, minute]) => isOpen(hours.value, day, minute)),
    )
    const truth = withUtcClock(() => instants.map(([day, minute]) => oracle.getState(wall(day, minute))))
    instants.forEach(([day, minute], index) => {
      if (phone[index] === null) return
      compared += 1
      if (phone[index] === truth[index]) return
      const isKnown = known.some(({ mayDiffer }) => withUtcClock(() => mayDiffer(day) || mayDiffer(addDays(day, -1))))
      if (!isKnown) differences.push(`${text} @ ${day} ${minute}: phone ${phone[index]}, opening_hours ${truth[index]}`)
    })
  }
  return { differences, compared }
}

const osmStrings = [
  ...data.days.flatMap(days => data.times.map(times => `${days} ${times}`.trim())),
  ...data.byHand,
  ...data.holidays,
]

describe("the phone's open or closed against opening_hours.js", () => {
  it('is asked of many', () => assert(osmStrings.length >= 200))

  for (const [seed, osm] of osmStrings.entries())
    it(`is the same over turns of the year, holidays, a leap day and phones in five zones: ${osm}`, () => {
      const { differences, compared } = compare(osm, osm, seed)
      assert.deepEqual(differences.slice(0, 20), [])
      assert(compared >= INSTANTS * 0.7)
    })

  for (const [seed, [chinese, osm]] of data.chinese.entries())
    it(`is the same for Chinese hours and the OSM value that says what they mean: ${chinese}`, () => {
      assert.deepEqual(compare(chinese, osm, seed).differences.slice(0, 20), [])
    })

  it('computes nothing of a value that opening_hours reads with a warning', () => {
    for (const osm of data.warned) {
      const hours = compileHours(osm, null, FROM_DAYS[0]!, CALENDAR_DAYS, YEARS)
      assert(hours.ok && hours.value.weekly === null, osm)
      assert.equal(hours.value.doubt?.code, 'osm_warning', osm)
    }
  })

  for (const [seed, osm] of osmStrings.filter(each => !/PH/i.test(each)).entries())
    it(`names the same next opening or closing: ${osm}`, () => {
      const differences: string[] = []
      const oracle = withUtcClock(() => new OpeningHoursOracle(osm, IN_CHINA))
      const fromDay = FROM_DAYS[seed % FROM_DAYS.length]!
      const hours = compileHours(osm, null, fromDay, CALENDAR_DAYS, YEARS)
      assert(hours.ok)
      for (const [day, minute] of [...instantsFrom(fromDay, seed)]
        .filter(([each]) => each < addDays(fromDay, CALENDAR_DAYS - 63))
        .slice(0, 120)) {
        const nowMs = startOfDayMs(day) + minute * MINUTE_MS
        const state = openState(hours.value, nowMs)
        const phone = state.kind === 'open' ? state.untilMs : state.kind === 'closed' ? state.opensAtMs : null
        const truth = withUtcClock(() => oracle.getNextChange(wall(day, minute))?.getTime() ?? null)
        const horizonMs = (state.kind === 'always_open' ? 7 : 62) * 1440 * MINUTE_MS
        const isBeyond = truth === null || truth - 8 * 60 * MINUTE_MS - nowMs >= horizonMs
        if (phone === null ? !isBeyond : phone !== truth! - 8 * 60 * MINUTE_MS)
          differences.push(`${osm} @ ${day} ${minute}: ${phone} ${truth}`)
      }
      assert.deepEqual(differences.slice(0, 20), [])
    })

  it('differs only where a difference is written down, and every one written down is really there', () => {
    for (const { value, mayDiffer } of KNOWN_DIFFERENCES) {
      assert(osmStrings.some(osm => value.test(osm)))
      assert(withUtcClock(() => mayDiffer('2026-02-17') && mayDiffer('2026-06-01') && !mayDiffer('2026-10-01')))
    }
  })
})
