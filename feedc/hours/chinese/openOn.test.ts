import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MinuteInterval } from '@core/hours/hours'
import { calendarOf, type DayKind } from '@feedc/hours/holidays'
import { YEARS } from '@test/fakes/holidayYears'
import { anyOf, both, but } from './daySets'
import type { Days, Statement } from './Meaning'
import { openOn, speaksOfWorkdays } from './openOn'

const CALENDAR = new Map(calendarOf('2026-01-01', 365, YEARS).map(day => [day.date, day]))
const md = (written: string) => {
  const [month, day] = written.split('-').map(Number) as [number, number]
  return { year: null, month, day }
}
const dates = (from: string, to = from): Days => ({ kind: 'dates', from: md(from), to: md(to) })
const weekdays = (...days: readonly number[]): Days => ({ kind: 'weekdays', weekdays: days })
const EVERY: Days = { kind: 'every' }
const WORKDAYS: Days = { kind: 'workdays' }
const WEEKEND: Days = { kind: 'weekend' }
const HOLIDAYS: Days = { kind: 'holidays' }
const MONDAYS = weekdays(0)
const MON_TO_FRI = weekdays(0, 1, 2, 3, 4)
const SUMMER = dates('6-1', '9-30')
const WINTER = dates('10-1', '5-31')
const NATIONAL: Days = { kind: 'festival', name: 'national_day' }

const spans = (written: string): readonly MinuteInterval[] =>
  written
    .split(',')
    .filter(Boolean)
    .map(each => each.split('-').map(hour => Number(hour) * 60) as [number, number])
const open = (days: Days, hours: string): Statement => ({ kind: 'open', days, times: spans(hours) })
const closed = (days: Days): Statement => ({ kind: 'closed', days })
const usual = (days: Days): Statement => ({ kind: 'usual', days })
const unknown = (days: Days): Statement => ({ kind: 'unknown', days })
const rest = (days: Days, hours: string): Statement => ({ kind: 'break', days, time: spans(hours)[0]! })

const MONDAY = '2026-03-02'
const TUESDAY = '2026-03-03'
const SATURDAY = '2026-03-07'
const WORKED_SATURDAY = '2026-02-28'
const FREE_MONDAY = '2026-04-06'
const FIRST_OCTOBER = '2026-10-01'
const JULY_MONDAY = '2026-07-06'
const JULY_SATURDAY = '2026-07-04'

/** `hours`: of the clock; '' closed; '?' nobody can say. */
const SAYS: readonly (readonly [promise: string, says: readonly Statement[], day: string, hours: string])[] = [
  ['what is said of every day holds every day', [open(EVERY, '9-17')], SATURDAY, '9-17'],
  ['a day that no hours are for is closed', [open(MON_TO_FRI, '9-17')], SATURDAY, ''],
  ['a day of rest is closed', [open(EVERY, '9-17'), closed(MONDAYS)], MONDAY, ''],
  ['a day of rest closes no other day', [open(EVERY, '9-17'), closed(MONDAYS)], TUESDAY, '9-17'],
  ['somebody will say later', [open(EVERY, '9-17'), unknown(HOLIDAYS)], FIRST_OCTOBER, '?'],
  ['somebody will say of holidays, and has said of the others', [open(EVERY, '9-17'), unknown(HOLIDAYS)], MONDAY, '9-17'],

  // Two sets of hours.
  ['the same days again add their hours', [open(MONDAYS, '9-12'), open(MONDAYS, '14-17')], MONDAY, '9-12,14-17'],
  ['added hours are in order, however they were written', [open(MONDAYS, '14-17'), open(MONDAYS, '9-12')], MONDAY, '9-12,14-17'],
  ['added hours may touch', [open(MONDAYS, '9-12'), open(MONDAYS, '12-17')], MONDAY, '9-12,12-17'],
  ['two hours for the same day that overlap are no answer', [open(MONDAYS, '9-12'), open(MONDAYS, '11-17')], MONDAY, '?'],
  ['fewer days beat more', [open(weekdays(0, 1, 2, 3, 4, 5), '9-17'), open(weekdays(0), '9-12')], MONDAY, '9-12'],
  ['fewer days beat more, first or last', [open(weekdays(0), '9-12'), open(weekdays(0, 1), '9-17')], MONDAY, '9-12'],
  ['more days hold where the fewer say nothing', [open(weekdays(0, 1), '9-17'), open(weekdays(0), '9-12')], TUESDAY, '9-17'],
  ['fewer days at other hours may be an addition', [open(weekdays(0, 1), '9-12'), open(weekdays(0), '14-17')], MONDAY, '?'],
  ['fewer days at touching hours may be an addition', [open(weekdays(0, 1), '9-12'), open(weekdays(0), '12-17')], MONDAY, '?'],
  ['hours that meet by an hour are meant instead', [open(weekdays(0, 1), '9-13'), open(weekdays(0), '12-17')], MONDAY, '12-17'],
  [
    'hours that meet one of two are meant instead',
    [open(weekdays(0, 1), '9-12,13-17'), open(weekdays(0), '10-11')],
    MONDAY,
    '10-11',
  ],
  ['days that only cross are no answer', [open(weekdays(0, 1), '9-17'), open(weekdays(0, 2), '9-12')], MONDAY, '?'],
  [
    'days that only cross agree where their hours do',
    [open(weekdays(0, 1), '9-17'), open(weekdays(0, 2), '9-17')],
    MONDAY,
    '9-17',
  ],
  [
    'as many other days as these are no answer',
    [open(weekdays(0, 1), '9-17'), open(anyOf(weekdays(0), weekdays(1)), '9-12')],
    MONDAY,
    '?',
  ],
  ['Saturday is within the weekend', [open(WEEKEND, '9-17'), open(weekdays(5), '9-12')], SATURDAY, '9-12'],
  ['Monday is within the workdays', [open(WORKDAYS, '9-17'), open(MONDAYS, '9-12')], MONDAY, '9-12'],
  [
    'Monday is within Monday to Friday but holidays',
    [open(but(MON_TO_FRI, HOLIDAYS), '9-17'), open(MONDAYS, '9-12')],
    MONDAY,
    '9-12',
  ],
  ['Monday is within Mondays and weekends', [open(anyOf(MONDAYS, WEEKEND), '9-17'), open(MONDAYS, '9-12')], MONDAY, '9-12'],
  ['Mondays and the 2nd have no order', [open({ kind: 'month_days', days: [2] }, '9-17'), open(MONDAYS, '9-12')], MONDAY, '?'],
  [
    'Mondays, and Mondays or the 2nd, have no order',
    [open(anyOf(MONDAYS, { kind: 'month_days', days: [2] }), '9-17'), open(MONDAYS, '9-12')],
    MONDAY,
    '?',
  ],
  [
    'Monday beats Monday to Friday and both beat the week',
    [open(weekdays(0, 1, 2, 3, 4, 5, 6), '8-20'), open(MON_TO_FRI, '9-17'), open(MONDAYS, '9-12')],
    MONDAY,
    '9-12',
  ],

  // The more special day.
  ['days of the week beat every day', [open(EVERY, '8-20'), open(weekdays(5), '10-16')], SATURDAY, '10-16'],
  ['days of the week beat every day, first or last', [open(weekdays(5), '10-16'), open(EVERY, '8-20')], SATURDAY, '10-16'],
  ['holidays beat days of the week', [open(MON_TO_FRI, '8-20'), open(HOLIDAYS, '10-16')], FIRST_OCTOBER, '10-16'],
  ['a festival beats holidays', [open(EVERY, '8-20'), open(HOLIDAYS, '10-16'), open(NATIONAL, '11-14')], FIRST_OCTOBER, '11-14'],
  [
    'a festival is no other holiday',
    [open(EVERY, '8-20'), open(HOLIDAYS, '10-16'), open(NATIONAL, '11-14')],
    FREE_MONDAY,
    '10-16',
  ],
  ['special hours apart from the others may be an addition', [open(EVERY, '8-12'), open(HOLIDAYS, '13-16')], FIRST_OCTOBER, '?'],
  ['special hours next to the others may be an addition', [open(EVERY, '8-12'), open(HOLIDAYS, '12-16')], FIRST_OCTOBER, '?'],

  // Rests against hours.
  ['a rest on holidays beats hours of every day', [open(EVERY, '9-17'), closed(HOLIDAYS)], FIRST_OCTOBER, ''],
  [
    'hours of 1 October beat a rest on holidays',
    [open(EVERY, '9-17'), closed(HOLIDAYS), open(dates('10-1'), '9-12')],
    FIRST_OCTOBER,
    '9-12',
  ],
  [
    'a rest on Mondays, hours on holidays: nobody says what holds on both',
    [open(EVERY, '9-17'), closed(MONDAYS), open(HOLIDAYS, '10-16')],
    FREE_MONDAY,
    '?',
  ],
  [
    'a rest on Mondays, hours on holidays: any other holiday is plain',
    [open(EVERY, '9-17'), closed(MONDAYS), open(HOLIDAYS, '10-16')],
    FIRST_OCTOBER,
    '10-16',
  ],
  ['a rest on Mondays holds all summer', [open(SUMMER, '8-18'), open(WINTER, '9-17'), closed(MONDAYS)], JULY_MONDAY, ''],
  [
    'a rest on Mondays closes no Tuesday in summer',
    [open(SUMMER, '8-18'), open(WINTER, '9-17'), closed(MONDAYS)],
    '2026-07-07',
    '8-18',
  ],
  ['a day like any other has its hours', [open(EVERY, '9-17'), closed(MONDAYS), usual(HOLIDAYS)], FREE_MONDAY, '9-17'],
  ['open all year takes no day of rest back', [open(EVERY, '9-17'), closed(MONDAYS), usual(EVERY)], MONDAY, ''],
  ['as usual on Mondays is no match for a rest on Mondays', [open(EVERY, '9-17'), closed(MONDAYS), usual(MONDAYS)], MONDAY, ''],
  [
    'open all year, and National Day left out: closed then',
    [open(but(EVERY, NATIONAL), '9-17'), usual(EVERY)],
    FIRST_OCTOBER,
    '',
  ],
  [
    'open all year, and National Day left out: open on other holidays',
    [open(but(EVERY, NATIONAL), '9-17'), usual(EVERY)],
    FREE_MONDAY,
    '9-17',
  ],
  [
    'as usual on holidays, and one festival left out: closed then',
    [open(but(but(EVERY, NATIONAL), MONDAYS), '9-17'), usual(HOLIDAYS)],
    FIRST_OCTOBER,
    '',
  ],
  [
    'as usual on holidays, and holidays left out: nobody says which',
    [open(but(EVERY, HOLIDAYS), '9-17'), usual(HOLIDAYS)],
    FIRST_OCTOBER,
    '?',
  ],
  [
    'as usual on holidays, and Mondays left out: nobody says which',
    [open(but(EVERY, MONDAYS), '9-17'), usual(HOLIDAYS)],
    FREE_MONDAY,
    '?',
  ],
  ['as usual on a day without hours: nobody says which', [open(MON_TO_FRI, '9-17'), usual(WEEKEND)], SATURDAY, '?'],
  [
    'as usual and at rest, on a day without hours: at rest',
    [open(MON_TO_FRI, '9-17'), usual(WEEKEND), closed(weekdays(5))],
    SATURDAY,
    '',
  ],

  // A weekend that is worked.
  ['beside workday hours it is a workday', [open(WORKDAYS, '9-17'), open(WEEKEND, '10-16')], WORKED_SATURDAY, '9-17'],
  [
    'a rest on weekends beside workday hours closes no workday',
    [open(WORKDAYS, '9-17'), closed(WEEKEND)],
    WORKED_SATURDAY,
    '9-17',
  ],
  [
    'a rest on weekends beside workday hours takes its break',
    [open(WORKDAYS, '9-17'), closed(WEEKEND), rest(EVERY, '12-13')],
    WORKED_SATURDAY,
    '9-12,13-17',
  ],
  ['weekend hours alone may or may not hold', [open(WEEKEND, '10-16')], WORKED_SATURDAY, '?'],
  ['a rest on weekends may or may not hold', [open(EVERY, '9-17'), closed(WEEKEND)], WORKED_SATURDAY, '?'],
  ['a rest on Saturdays holds', [open(WORKDAYS, '9-17'), closed(weekdays(5))], WORKED_SATURDAY, ''],
  [
    'a rest on weekends and one on Saturdays: nobody can say',
    [open(WORKDAYS, '9-17'), closed(WEEKEND), closed(weekdays(5))],
    WORKED_SATURDAY,
    '?',
  ],
  [
    'workdays of the summer say nothing of a Saturday in winter but that it is closed',
    [open(both(SUMMER, WORKDAYS), '9-17'), open(both(WINTER, WEEKEND), '10-16')],
    WORKED_SATURDAY,
    '',
  ],
  ['an ordinary Saturday has its own hours', [open(WORKDAYS, '9-17'), open(WEEKEND, '10-16')], SATURDAY, '10-16'],

  // Breaks.
  ['a break at noon', [open(EVERY, '9-17'), rest(EVERY, '12-13')], MONDAY, '9-12,13-17'],
  ['a break at the beginning', [open(EVERY, '9-17'), rest(EVERY, '9-10')], MONDAY, '10-17'],
  ['a break at the end', [open(EVERY, '9-17'), rest(EVERY, '16-17')], MONDAY, '9-16'],
  ['a break over the beginning', [open(EVERY, '9-17'), rest(EVERY, '8-10')], MONDAY, '10-17'],
  ['a break over the end', [open(EVERY, '9-17'), rest(EVERY, '16-18')], MONDAY, '9-16'],
  ['a break over it all', [open(EVERY, '9-17'), rest(EVERY, '8-18')], MONDAY, ''],
  ['a break as long as it all', [open(EVERY, '9-17'), rest(EVERY, '9-17')], MONDAY, ''],
  ['a break before it opens', [open(EVERY, '9-17'), rest(EVERY, '8-9')], MONDAY, '9-17'],
  ['a break after it has closed', [open(EVERY, '9-17'), rest(EVERY, '17-18')], MONDAY, '9-17'],
  ['two breaks', [open(EVERY, '9-17'), rest(EVERY, '10-11'), rest(EVERY, '12-13')], MONDAY, '9-10,11-12,13-17'],
  ['a break in the second of two openings', [open(EVERY, '9-12,13-17'), rest(EVERY, '14-15')], MONDAY, '9-12,13-14,15-17'],
  ['a break on Mondays is none on Tuesdays', [open(EVERY, '9-17'), rest(MONDAYS, '12-13')], TUESDAY, '9-17'],
  [
    'a break on weekends: nobody knows of one that is worked',
    [open(EVERY, '9-17'), rest(WEEKEND, '12-13')],
    WORKED_SATURDAY,
    '?',
  ],
  ['a break adds nothing to what nobody knows', [open(WEEKEND, '9-17'), rest(EVERY, '12-13')], WORKED_SATURDAY, '?'],
  [
    'a break on a special day',
    [open(EVERY, '9-17'), closed(HOLIDAYS), open(dates('10-1'), '9-15'), rest(EVERY, '12-13')],
    FIRST_OCTOBER,
    '9-12,13-15',
  ],

  // Parts of the year.
  ['a text of summers says nothing of winter', [open(SUMMER, '8-18')], MONDAY, '?'],
  ['a text of summers says it of summers', [open(SUMMER, '8-18')], JULY_MONDAY, '8-18'],
  ['Saturdays in summer: no other day of the summer', [open(both(SUMMER, weekdays(5)), '8-18')], JULY_MONDAY, ''],
  ['Saturdays in summer', [open(both(SUMMER, weekdays(5)), '8-18')], JULY_SATURDAY, '8-18'],
  ['Saturdays in summer: nothing of winter', [open(both(SUMMER, weekdays(5)), '8-18')], SATURDAY, '?'],
  ['summers but Mondays: closed on Mondays in summer', [open(but(SUMMER, MONDAYS), '8-18')], JULY_MONDAY, ''],
  ['summers but Mondays: nothing of winter', [open(but(SUMMER, MONDAYS), '8-18')], MONDAY, '?'],
  ['every day but in summer: closed in summer', [open(but(EVERY, SUMMER), '8-18')], JULY_MONDAY, ''],
  ['June and August: nothing of July', [open(anyOf(dates('6-1', '6-30'), dates('8-1', '8-31')), '8-18')], JULY_MONDAY, '?'],
  [
    'Saturdays in June and August: closed on a Monday in June',
    [open(both(anyOf(dates('6-1', '6-30'), dates('8-1', '8-31')), weekdays(5)), '8-18')],
    '2026-06-08',
    '',
  ],
  ['hours of a festival alone say nothing of other days', [open(NATIONAL, '9-17')], MONDAY, '?'],
  ['hours of a festival alone say nothing of other holidays', [open(NATIONAL, '9-17')], FREE_MONDAY, '?'],
  [
    "a summer's own hours beside weekdays, on a day that those leave out: for it too, or not",
    [open(MON_TO_FRI, '9-17'), open(SUMMER, '8-18')],
    JULY_SATURDAY,
    '?',
  ],
  ["a summer's own hours beside weekdays, on one of them", [open(MON_TO_FRI, '9-17'), open(SUMMER, '8-18')], JULY_MONDAY, '8-18'],
  ["a summer's own hours beside those of every day", [open(EVERY, '9-17'), open(SUMMER, '8-18')], JULY_SATURDAY, '8-18'],
  [
    'one special day beside weekdays is open, whatever its weekday',
    [open(MON_TO_FRI, '9-17'), open(dates('7-4'), '8-18')],
    JULY_SATURDAY,
    '8-18',
  ],
  [
    'Saturdays of a summer beside weekdays are those',
    [open(MON_TO_FRI, '9-17'), open(both(SUMMER, weekdays(5)), '8-18')],
    JULY_SATURDAY,
    '8-18',
  ],
]

describe('what opens on one day', () => {
  for (const [promise, statements, date, hours] of SAYS)
    it(`${promise} (${date})`, () => {
      const day = CALENDAR.get(date)!
      assert.equal(day.kinds.length, 1)
      assert.deepEqual(openOn({ statements }, day, day.kinds[0] as DayKind), hours === '?' ? null : spans(hours))
    })
})

describe('whether workdays are spoken of', () => {
  it('says so of workdays, among other days and in part, and not of those left out', () => {
    for (const days of [WORKDAYS, anyOf(MONDAYS, WORKDAYS), both(SUMMER, WORKDAYS), but(WORKDAYS, MONDAYS)])
      assert.equal(speaksOfWorkdays(days), true, JSON.stringify(days))
    for (const days of [EVERY, WEEKEND, MON_TO_FRI, anyOf(MONDAYS, WEEKEND), but(EVERY, WORKDAYS)])
      assert.equal(speaksOfWorkdays(days), false, JSON.stringify(days))
  })
})
