import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  DAY_MS,
  dayNumberMonthsLater,
  dayNumberOf,
  dayNumberOfDay,
  dayOf,
  dayOfNumber,
  formatClock,
  formatMinute,
  isDay,
  minuteOfDay,
  startOfDayMs,
  startOfDayNumberMs,
  toInstant,
  weekdayOf,
  weekdayOfNumber,
  zonedMs,
} from './shanghaiTime'

/** Each with a trap: Shanghai's own summers of 1986–1991, a night hour that is skipped, half an hour of it, a day that never was, +14:00. */
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati']
const TRAPS = ['1986-05-04T00Z', '2026-03-08T07Z', '2026-11-01T06Z', '2026-10-03T15Z', '2011-12-30T10Z', '1994-12-31T10Z'].map(
  text => Date.parse(text.replace('Z', ':00Z')),
)
const anywhere = fc.integer({ min: 0, max: Date.UTC(2101, 0, 1) - 1 })
const nearATrap = fc.tuple(fc.constantFrom(...TRAPS), fc.integer({ min: -DAY_MS, max: DAY_MS })).map(([at, ms]) => at + ms)
const instants = fc.oneof(anywhere, nearATrap)

/** The oracle: ICU's clock eight hours east of Greenwich, which shares nothing with dayjs or with our arithmetic. */
const ICU = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Etc/GMT-8',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function oracle(ms: number) {
  const part = Object.fromEntries(ICU.formatToParts(ms).map(({ type, value }) => [type, value]))
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    clock: `${part.hour}:${part.minute}`,
    second: part.second ?? '',
    minute: Number(part.hour) * 60 + Number(part.minute),
    weekday: WEEKDAYS.indexOf(part.weekday ?? ''),
  }
}

/** Month lengths by the calendar's own rule. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

const two = (value: number): string => String(value).padStart(2, '0')

describe('Shanghai time', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  /** A phone may stand in any zone; none of it shows. */
  function inEveryZone(work: () => void): void {
    for (const TZ of ZONES) {
      process.env.TZ = TZ
      work()
    }
  }

  it("tells the day, the clock and the weekday as ICU does, whatever the phone's zone", () => {
    inEveryZone(() =>
      fc.assert(
        fc.property(instants, ms => {
          const { day, clock, second, minute, weekday } = oracle(ms)
          assert.deepEqual([dayOf(ms), formatClock(ms), weekdayOf(ms)], [day, clock, weekday])
          assert.equal(toInstant(ms), `${day}T${clock}:${second}+08:00`)
          assert.deepEqual(
            [dayOfNumber(dayNumberOf(ms)), weekdayOfNumber(dayNumberOf(ms)), minuteOfDay(ms)],
            [day, weekday, minute],
          )
          assert.equal(zonedMs(toInstant(ms)), ms - (ms % 1000))
        }),
      ),
    )
  })

  it('finds the first instant of a day, and of the day before and after', () => {
    inEveryZone(() =>
      fc.assert(
        fc.property(instants, fc.integer({ min: -800, max: 800 }), (ms, count) => {
          const { day } = oracle(ms)
          const startMs = startOfDayMs(day)
          assert.deepEqual([oracle(startMs).day, oracle(startMs).clock, oracle(startMs - 1).clock], [day, '00:00', '23:59'])
          assert.equal(startOfDayNumberMs(dayNumberOfDay(day)), startMs)
          assert.equal(addDays(day, count), oracle(startMs + count * DAY_MS).day)
        }),
      ),
    )
  })

  it("counts months, the 31st becoming a shorter month's last day", () => {
    inEveryZone(() =>
      fc.assert(
        fc.property(instants, fc.integer({ min: -240, max: 240 }), (ms, count) => {
          const { day } = oracle(ms)
          const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
          const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
          const expected = `${year}-${two(month)}-${two(Math.min(Number(day.slice(8)), daysIn(year, month)))}`
          assert.equal(dayOfNumber(dayNumberMonthsLater(day, count)), expected)
        }),
      ),
    )
  })

  it('knows a day that exists from one that no calendar has', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    )
    inEveryZone(() =>
      fc.assert(
        fc.property(numbers, ([year, month, day]) => {
          const isReal = day >= 1 && day <= daysIn(year, month)
          assert.equal(isDay(`${year}-${two(month)}-${two(day)}`), isReal)
        }),
      ),
    )
    for (const text of ['2026-1-1', '2026-01', '20260101', '2026-01-01T00:00:00', ' 2026-01-01', ''])
      assert.equal(isDay(text), false, text)
  })

  it("turns the day at Shanghai midnight, not at the phone's", () => {
    const at = (text: string): number => Date.parse(`${text}+08:00`)
    assert.equal(dayOf(at('2026-12-31T23:59:59')), '2026-12-31')
    assert.equal(dayOf(at('2027-01-01T00:00:00')), '2027-01-01')
    assert.equal(formatClock(at('2026-11-24T21:10:59')), '21:10')
  })

  it('reads an instant of any zone, and nothing without one that is no instant', () => {
    assert.equal(zonedMs('2026-11-24T08:00:00+09:00'), Date.UTC(2026, 10, 23, 23))
    assert.equal(zonedMs('2026-11-24T08:00:00Z'), Date.UTC(2026, 10, 24, 8))
    for (const text of ['2026-11-24T08:00:00+99:00', 'yesterday']) assert.equal(zonedMs(text), null, text)
  })

  it('writes the end of a day as 24:00, because 00:00 would read as its beginning', () => {
    assert.equal(formatMinute(0), '00:00')
    assert.equal(formatMinute(570), '09:30')
    assert.equal(formatMinute(1440), '24:00')
  })
})
