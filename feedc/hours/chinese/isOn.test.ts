import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarDay, DayKind } from '@feedc/hours/holidays'
import { isOn, isSeason, rankOf } from './isOn'
import type { Days, MonthDay } from './Meaning'

/** A date of 2026 by a wall calendar: 1 January is a Thursday. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
const day = (date: string, more: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  weekday: weekdayOf(date),
  kinds: ['ordinary'],
  festival: null,
  lunar: null,
  like: '',
  ...more,
})
const md = (written: string): MonthDay => {
  const [day, month, year = null] = written.split('-').reverse().map(Number) as [number, number, number?]
  return { year, month, day }
}
const dates = (from: string, to: string): Days => ({ kind: 'dates', from: md(from), to: md(to) })
const weekdays = (...days: readonly number[]): Days => ({ kind: 'weekdays', weekdays: days })
const nth = (of: readonly number[], ...days: readonly number[]): Days => ({ kind: 'nth', nth: of, weekdays: days })
const every: Days = { kind: 'every' }
const weekend: Days = { kind: 'weekend' }
const workdays: Days = { kind: 'workdays' }
const holidays: Days = { kind: 'holidays' }

const MONDAY = '2026-03-02'
const SATURDAY = '2026-03-07'
type Asked = readonly [of: Days['kind'] & string, date: string, kind: DayKind, is: boolean | null]
/** Words for days, on a Monday and on a Saturday, each as any kind of day. */
const WORDS: readonly Asked[] = [
  ['every', MONDAY, 'ordinary', true],
  ['every', SATURDAY, 'holiday', true],
  ['workdays', MONDAY, 'ordinary', true],
  ['workdays', MONDAY, 'holiday', false],
  ['workdays', SATURDAY, 'ordinary', false],
  ['workdays', SATURDAY, 'worked', true],
  ['workdays', SATURDAY, 'holiday', false],
  ['weekend', MONDAY, 'ordinary', false],
  ['weekend', MONDAY, 'holiday', false],
  ['weekend', SATURDAY, 'ordinary', true],
  ['weekend', SATURDAY, 'holiday', true],
  ['weekend', SATURDAY, 'worked', null],
  ['holidays', MONDAY, 'holiday', true],
  ['holidays', MONDAY, 'ordinary', false],
  ['holidays', SATURDAY, 'ordinary', false],
  ['holidays', SATURDAY, 'worked', false],
  ['any_holidays', SATURDAY, 'holiday', true],
  ['any_holidays', SATURDAY, 'ordinary', false],
  ['rest_days', MONDAY, 'ordinary', false],
  ['rest_days', MONDAY, 'holiday', true],
  ['rest_days', SATURDAY, 'ordinary', true],
  ['rest_days', SATURDAY, 'holiday', true],
  ['rest_days', SATURDAY, 'worked', false],
  ['odd_dates', SATURDAY, 'ordinary', true],
  ['odd_dates', MONDAY, 'ordinary', false],
  ['odd_dates', '2026-03-31', 'ordinary', true],
  ['even_dates', MONDAY, 'ordinary', true],
  ['even_dates', SATURDAY, 'ordinary', false],
  ['even_dates', '2026-03-30', 'ordinary', true],
]
const DATES: readonly (readonly [says: string, of: Days, on: readonly string[], off: readonly string[]])[] = [
  ['Tuesdays and Sundays', weekdays(1, 6), ['2026-03-03', '2026-03-08'], [MONDAY, SATURDAY]],
  ['the 1st and 15th', { kind: 'month_days', days: [1, 15] }, ['2026-03-01', '2026-12-15'], ['2026-03-02', '2026-03-11']],
  ['the first Saturday', nth([1], 5), ['2026-03-07', '2026-08-01'], ['2026-03-14', '2026-03-06', '2026-08-08']],
  ['the second Saturday', nth([2], 5), ['2026-03-14', '2026-08-08'], ['2026-03-07', '2026-03-21', '2026-08-15']],
  ['the second and fourth Wednesday', nth([2, 4], 2), ['2026-04-08', '2026-04-22'], ['2026-04-01', '2026-04-15', '2026-04-29']],
  ['the fifth Thursday', nth([5], 3), ['2026-01-29'], ['2026-01-22', '2026-02-26']],
  ['the last Saturday', nth([-1], 5), ['2026-03-28', '2026-02-28', '2026-10-31'], ['2026-03-21', '2026-02-21', '2026-10-24']],
  ['the last Thursday, on the turn of the year', nth([-1], 3), ['2026-12-31'], ['2026-12-24', '2026-12-25']],
  ['1 May to 30 September', dates('5-1', '9-30'), ['2026-05-01', '2026-07-15', '2030-09-30'], ['2026-04-30', '2026-10-01']],
  ['1 October', dates('10-1', '10-1'), ['2026-10-01', '2027-10-01'], ['2026-09-30', '2026-10-02']],
  [
    '1 November to 31 March, over the turn of the year',
    dates('11-1', '3-31'),
    ['2026-11-01', '2026-12-31', '2026-01-01', '2026-03-31'],
    ['2026-10-31', '2026-04-01', '2026-07-01'],
  ],
  [
    '1 July to 31 August of 2026',
    dates('2026-7-1', '2026-8-31'),
    ['2026-07-01', '2026-08-31'],
    ['2026-06-30', '2026-09-01', '2027-07-15', '2025-07-15'],
  ],
  [
    '20 December 2025 to 10 January 2026',
    dates('2025-12-20', '2026-1-10'),
    ['2025-12-20', '2026-01-10'],
    ['2025-12-19', '2026-01-11', '2026-12-25'],
  ],
  ['1 July to the end of August 2026, the year said at the end', dates('7-1', '2026-8-31'), ['2026-07-01'], ['2027-07-01']],
  ['9 to 11 May', dates('5-9', '5-11'), ['2026-05-09', '2026-05-10', '2026-05-11'], ['2026-05-08', '2026-05-12', '2026-05-01']],
  ['Mondays in May', { kind: 'both', of: [dates('5-1', '5-31'), weekdays(0)] }, ['2026-05-04'], ['2026-05-05', '2026-06-01']],
  [
    'Mondays and the 15th',
    { kind: 'any', of: [weekdays(0), { kind: 'month_days', days: [15] }] },
    [MONDAY, '2026-04-15'],
    [SATURDAY],
  ],
  ['any day but Monday', { kind: 'but', days: every, except: weekdays(0) }, [SATURDAY], [MONDAY]],
  [
    'weekdays but those of May',
    { kind: 'but', days: weekdays(0, 1), except: dates('5-1', '5-31') },
    [MONDAY],
    ['2026-05-04', SATURDAY],
  ],
]

describe('whether a text speaks of a day', () => {
  for (const [of, date, kind, is] of WORDS)
    it(`${of}: a ${kind} ${date} ${is}`, () => assert.equal(isOn({ kind: of } as Days, day(date), kind), is))

  for (const [says, of, on, off] of DATES)
    it(`of ${says}`, () => {
      for (const date of on) assert.equal(isOn(of, day(date), 'ordinary'), true, date)
      for (const date of off) assert.equal(isOn(of, day(date), 'ordinary'), false, date)
    })

  it("is of a festival's own days off, and of no other's", () => {
    const national: Days = { kind: 'festival', name: 'national_day' }
    const inRun = day('2026-10-03', { kinds: ['holiday'], festival: 'national_day' })
    assert.equal(isOn(national, inRun, 'holiday'), true)
    assert.equal(isOn(national, inRun, 'ordinary'), false)
    assert.equal(isOn(national, day('2026-05-01', { kinds: ['holiday'], festival: 'labour_day' }), 'holiday'), false)
    assert.equal(isOn(national, day('2026-10-08'), 'holiday'), false)
  })

  it('is of lunar days by their number, and unsure by one day where no almanac was looked up', () => {
    const toSixth: Days = { kind: 'lunar', from: -1, to: 5 }
    const is = (at: number, isSure: boolean) => isOn(toSixth, day('2026-02-17', { lunar: { at, isSure } }), 'holiday')
    assert.deepEqual(
      [-2, -1, 0, 5, 6].map(at => is(at, true)),
      [false, true, true, true, false],
    )
    assert.deepEqual(
      [-3, -2, -1, 0, 5, 6, 7].map(at => is(at, false)),
      [false, null, null, null, null, null, false],
    )
    assert.equal(isOn(toSixth, day('2026-07-01'), 'ordinary'), false)
  })

  it('is as unsure as what decides it', () => {
    const worked = day(SATURDAY)
    const asked = (of: Days): boolean | null => isOn(of, worked, 'worked')
    const any = (...of: Days[]): Days => ({ kind: 'any', of })
    const both = (a: Days, b: Days): Days => ({ kind: 'both', of: [a, b] })
    const but = (days: Days, except: Days): Days => ({ kind: 'but', days, except })
    assert.equal(asked(any(weekend, workdays)), true)
    assert.equal(asked(any(workdays, weekend)), true)
    assert.equal(asked(any(weekend, holidays)), null)
    assert.equal(asked(any(holidays, weekend)), null)
    assert.equal(asked(any(holidays, weekdays(0))), false)
    assert.equal(asked(both(weekend, every)), null)
    assert.equal(asked(both(every, weekend)), null)
    assert.equal(asked(both(weekend, holidays)), false)
    assert.equal(asked(both(holidays, weekend)), false)
    assert.equal(asked(both(every, workdays)), true)
    assert.equal(asked(but(every, weekend)), null)
    assert.equal(asked(but(weekend, workdays)), false)
    assert.equal(asked(but(holidays, weekend)), false)
    assert.equal(asked(but(weekend, holidays)), null)
    assert.equal(asked(but(every, holidays)), true)
  })
})

describe('which of two statements about a day is the more special', () => {
  it('a date before a holiday, that before a day of the week, that before every day', () => {
    assert.equal(rankOf(every), 0)
    for (const kind of ['workdays', 'weekend', 'rest_days', 'odd_dates', 'even_dates'] as const)
      assert.equal(rankOf({ kind }), 1, kind)
    for (const of of [weekdays(0), nth([1], 5), { kind: 'month_days', days: [1] } as Days]) assert.equal(rankOf(of), 1, of.kind)
    for (const kind of ['holidays', 'any_holidays'] as const) assert.equal(rankOf({ kind }), 2, kind)
    const special: readonly Days[] = [
      { kind: 'festival', name: 'qingming' },
      { kind: 'lunar', from: 0, to: 0 },
      dates('5-1', '5-1'),
    ]
    for (const of of special) assert.equal(rankOf(of), 3, of.kind)
  })

  it('of several days, the most special; of days with some left out, the days', () => {
    assert.equal(rankOf({ kind: 'any', of: [weekdays(5), holidays] }), 2)
    assert.equal(rankOf({ kind: 'any', of: [holidays, every] }), 2)
    assert.equal(rankOf({ kind: 'both', of: [weekdays(5), dates('5-1', '9-30')] }), 3)
    assert.equal(rankOf({ kind: 'both', of: [dates('5-1', '9-30'), weekdays(5)] }), 3)
    assert.equal(rankOf({ kind: 'but', days: weekdays(5), except: holidays }), 1)
    assert.equal(rankOf({ kind: 'but', days: holidays, except: every }), 2)
  })
})

describe('a season, with hours of its own', () => {
  const SEASONS: readonly (readonly [from: string, to: string, is: boolean])[] = [
    ['5-1', '9-30', true],
    ['11-1', '3-31', true],
    ['12-31', '1-2', true],
    ['5-1', '5-17', true],
    ['5-1', '5-16', false],
    ['10-1', '10-7', false],
    ['10-1', '10-1', false],
    ['2026-7-1', '2026-8-31', true],
    ['2026-10-1', '2026-10-7', false],
    ['2025-12-31', '2026-1-2', true],
  ]
  for (const [from, to, is] of SEASONS) it(`${from} to ${to}: ${is}`, () => assert.equal(isSeason(dates(from, to)), is))

  it('is found among other days, and not in those that are left out', () => {
    const summer = dates('5-1', '9-30')
    assert.equal(isSeason({ kind: 'any', of: [weekdays(0), summer] }), true)
    assert.equal(isSeason({ kind: 'both', of: [summer, weekdays(0)] }), true)
    assert.equal(isSeason({ kind: 'both', of: [weekdays(0), holidays] }), false)
    assert.equal(isSeason({ kind: 'but', days: summer, except: holidays }), true)
    assert.equal(isSeason({ kind: 'but', days: every, except: summer }), false)
    for (const of of [every, holidays, weekdays(0)]) assert.equal(isSeason(of), false, of.kind)
  })
})
