import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CalendarDay, calendarOf, type DayKind } from '@feedc/hours/holidays'
import { YEARS } from '@test/fakes/holidayYears'
import { evaluateMeaning, type KnownDay, keyOfDays } from './evaluateMeaning'
import type { Days, Statement } from './Meaning'

const EVERY: Days = { kind: 'every' }
const HOLIDAYS: Days = { kind: 'holidays' }
const weekdays = (...days: readonly number[]): Days => ({ kind: 'weekdays', weekdays: days })
const open = (days: Days, ...times: readonly (readonly [number, number])[]): Statement => ({
  kind: 'open',
  days,
  times: times.map(([from, to]) => [from * 60, to * 60]),
})
const hours = (...times: readonly (readonly [number, number])[]): KnownDay => times.map(([from, to]) => [from * 60, to * 60])

const LEAD = 12
/** Days of 2026 by their date, from a calendar that begins a dozen days before. */
function said(statements: readonly Statement[], from = '2026-03-02', change = (day: CalendarDay): CalendarDay => day) {
  const before = new Date(Date.parse(`${from}T00:00:00Z`) - LEAD * 86_400_000).toISOString().slice(0, 10)
  const calendar = calendarOf(before, 40 + LEAD, YEARS).map(change)
  const days = evaluateMeaning({ statements }, calendar, LEAD)
  assert.equal(days.length, 40)
  return (date: string): KnownDay | undefined => days[calendar.findIndex(each => each.date === date) - LEAD]
}

describe('hours over the days of a calendar', () => {
  it('begin with the first day that is asked for', () => {
    const on = said([open(weekdays(0), [9, 17])])
    assert.deepEqual(on('2026-03-02'), hours([9, 17]))
    assert.deepEqual(on('2026-03-03'), hours())
    assert.deepEqual(on('2026-03-09'), hours([9, 17]))
  })

  it('run over into the next day, and from the day before the first', () => {
    const on = said([open(weekdays(6), [20, 26])])
    assert.deepEqual(on('2026-03-02'), hours([0, 2]))
    assert.deepEqual(on('2026-03-08'), hours([20, 24]))
    assert.deepEqual(on('2026-03-09'), hours([0, 2]))
    assert.deepEqual(on('2026-03-10'), hours())
  })

  it('are one opening where they meet or overlap, and two where they do not', () => {
    const night = (from: number) => said([open(weekdays(0), [20, 26]), open(weekdays(1), [from, 12])])('2026-03-03')
    assert.deepEqual(night(2), hours([0, 12]))
    assert.deepEqual(night(1), hours([0, 12]))
    assert.deepEqual(night(3), hours([0, 2], [3, 12]))
    const within = said([open(weekdays(0), [20, 34]), open(weekdays(1), [6, 8], [9, 12])])
    assert.deepEqual(within('2026-03-03'), hours([0, 12]))
    assert.deepEqual(said([open(weekdays(0), [20, 34]), open(weekdays(1), [6, 8])])('2026-03-03'), hours([0, 10]))
  })

  it('belong to the next day alone where they begin after midnight', () => {
    const on = said([open(weekdays(0), [24, 30])])
    assert.deepEqual(on('2026-03-02'), hours())
    assert.deepEqual(on('2026-03-03'), hours([0, 6]))
  })

  it('are unknown after an unknown evening that might run over, and known after one that cannot', () => {
    const unknown: Statement = { kind: 'unknown', days: weekdays(0) }
    assert.equal(said([open(EVERY, [9, 26]), unknown])('2026-03-03'), null)
    assert.equal(said([open(EVERY, [9, 26]), unknown])('2026-03-02'), null)
    assert.deepEqual(said([open(EVERY, [9, 26]), unknown])('2026-03-04'), hours([0, 2], [9, 24]))
    assert.deepEqual(said([open(EVERY, [9, 24]), unknown])('2026-03-03'), hours([9, 24]))
    assert.deepEqual(said([open(EVERY, [9, 24]), open(weekdays(4), [9, 26]), unknown])('2026-03-03'), null)
  })

  it('are known of a day of several kinds where all of them give the same', () => {
    const maybe =
      (...kinds: DayKind[]) =>
      (day: CalendarDay) =>
        day.date === '2026-03-04' ? { ...day, kinds } : day
    const daily = [open(EVERY, [9, 17])]
    const restsOnHolidays: readonly Statement[] = [...daily, { kind: 'closed', days: HOLIDAYS }]
    const on = (statements: readonly Statement[], ...kinds: DayKind[]) =>
      said(statements, '2026-03-02', maybe(...kinds))('2026-03-04')
    assert.deepEqual(on(daily, 'ordinary', 'holiday'), hours([9, 17]))
    assert.deepEqual(on(daily, 'ordinary', 'holiday', 'worked'), hours([9, 17]))
    assert.equal(on(restsOnHolidays, 'ordinary', 'holiday'), null)
    assert.equal(on(restsOnHolidays, 'holiday', 'ordinary'), null)
    assert.equal(on(restsOnHolidays, 'ordinary', 'worked', 'holiday'), null)
    assert.deepEqual(on(restsOnHolidays, 'ordinary', 'worked'), hours([9, 17]))
    assert.deepEqual(on(restsOnHolidays, 'holiday'), hours())
  })

  it('tell two Mondays apart where one is a date, a festival or a kind of its own', () => {
    const july = { year: null, month: 4, day: 6 }
    const onDate = said([open(EVERY, [9, 17]), { kind: 'closed', days: { kind: 'dates', from: july, to: july } }], '2026-03-20')
    assert.deepEqual([onDate('2026-03-30'), onDate('2026-04-06')], [hours([9, 17]), hours()])
    const inFestival = said(
      [open(EVERY, [9, 17]), { kind: 'closed', days: { kind: 'festival', name: 'qingming' } }],
      '2026-03-20',
    )
    assert.deepEqual([inFestival('2026-03-30'), inFestival('2026-04-06')], [hours([9, 17]), hours()])
    const onHolidays = said([open(EVERY, [9, 17]), { kind: 'closed', days: HOLIDAYS }], '2026-03-20')
    assert.deepEqual([onHolidays('2026-03-30'), onHolidays('2026-04-06')], [hours([9, 17]), hours()])
    const odd = said([open({ kind: 'odd_dates' }, [9, 17])], '2026-03-20')
    assert.deepEqual([odd('2026-03-23'), odd('2026-03-30')], [hours([9, 17]), hours()])
    const nth = said([open({ kind: 'nth', nth: [2], weekdays: [0] }, [9, 17])])
    assert.deepEqual([nth('2026-03-09'), nth('2026-03-16')], [hours([9, 17]), hours()])
    const eve = said([open(EVERY, [9, 17]), { kind: 'closed', days: { kind: 'lunar', from: -1, to: -1 } }], '2026-02-01')
    assert.deepEqual([eve('2026-02-09'), eve('2026-02-16'), eve('2026-02-17')], [hours([9, 17]), hours(), hours([9, 17])])
  })
})

describe('a day of rest that moves when it falls on a holiday', () => {
  const shifting: readonly Statement[] = [
    open(EVERY, [9, 17]),
    { kind: 'closed', days: weekdays(0) },
    { kind: 'shifted', days: HOLIDAYS },
  ]

  it('is a rest on any plain Monday', () => {
    const on = said(shifting, '2026-03-02')
    assert.deepEqual([on('2026-03-02'), on('2026-03-03')], [hours(), hours([9, 17])])
  })

  it('may be any day from the Monday that is off to the first that is not', () => {
    // Qingming 2026: 4 to 6 April, Saturday to Monday.
    const on = said(shifting, '2026-03-20')
    assert.deepEqual(['2026-04-04', '2026-04-05', '2026-04-06', '2026-04-07', '2026-04-08'].map(on), [
      hours([9, 17]),
      hours([9, 17]),
      null,
      null,
      hours([9, 17]),
    ])
  })

  it('is looked for no further than the calendar goes', () => {
    const calendar = calendarOf('2026-03-30', 8, YEARS)
    assert.equal(calendar.at(-1)?.date, '2026-04-06')
    const days = evaluateMeaning({ statements: shifting }, calendar, 5)
    assert.deepEqual(days, [hours([9, 17]), hours([9, 17]), null])
  })

  it('may be any day of a long run, and is looked back for before the first day', () => {
    // Spring Festival 2026: 15 to 23 February, so Mondays 16 and 23 are off.
    const on = said(shifting, '2026-02-20')
    assert.deepEqual(['2026-02-20', '2026-02-22', '2026-02-23', '2026-02-24', '2026-02-25'].map(on), [
      null,
      null,
      null,
      null,
      hours([9, 17]),
    ])
    const before = said(shifting, '2026-02-10')
    assert.deepEqual(['2026-02-14', '2026-02-15', '2026-02-16'].map(before), [hours([9, 17]), hours([9, 17]), null])
  })
})

it('lists of days have one key where they are the same, day by day', () => {
  assert.equal(keyOfDays([hours([9, 17]), null, hours()]), keyOfDays([hours([9, 17]), null, hours()]))
  assert.notEqual(keyOfDays([hours([9, 17]), null]), keyOfDays([null, hours([9, 17])]))
  assert.notEqual(keyOfDays([hours([9, 17])]), keyOfDays([hours([9, 16])]))
  assert.notEqual(keyOfDays([null]), keyOfDays([hours()]))
})
