import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { intervalsOn } from '@core/hours/dayIntervals'
import type { MinuteInterval, OpeningHours } from '@core/hours/hours'
import { addDays, dayNumberOfDay, weekdayOfNumber } from '@core/time/shanghaiTime'
import { YEARS } from '@test/fakes/holidayYears'
import { CALENDAR_DAYS, compileHours } from './compileHours'

/** State Council notice for 2026 (国办发明电, November 2025), by hand: first and last day off, then the weekends worked. */
const BREAKS_2026 = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const
const WORKED_2026 = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']
const isHoliday = (day: string): boolean => BREAKS_2026.some(([from, to]) => from <= day && day <= to)
const isWeekend = (day: string): boolean => weekdayOfNumber(dayNumberOfDay(day)) >= 5
const isWorkday = (day: string): boolean => WORKED_2026.includes(day) || (!isWeekend(day) && !isHoliday(day))
const DAYS_2026 = Array.from({ length: 365 }, (_, ahead) => addDays('2026-01-01', ahead))

const computed = (text: string, fromDay = '2026-01-01'): OpeningHours => {
  const hours = compileHours(text, null, fromDay, CALENDAR_DAYS, YEARS)
  assert(hours.ok, text)
  return hours.value
}

/** Compares every day of 2026 with what a person would say. */
function holdsIn2026(text: string, expected: (day: string) => readonly MinuteInterval[]): void {
  const hours = computed(text)
  for (const day of DAYS_2026) assert.deepEqual(intervalsOn(hours, dayNumberOfDay(day)), expected(day), `${text} ${day}`)
}

describe('what editors write about workdays and holidays', () => {
  it('closes workday hours on every legal holiday and opens them on every make-up workday of 2026', () => {
    holdsIn2026('工作日 8:30-17:30', day => (isWorkday(day) ? [[510, 1050]] : []))
  })

  it('keeps weekend hours on weekends, holidays among them, but not on those that are worked', () => {
    holdsIn2026('工作日8:30-17:30；双休日9:00-16:00', day =>
      isWorkday(day) ? [[510, 1050]] : isWeekend(day) ? [[540, 960]] : [],
    )
  })

  it('takes holiday hours beside workday hours for every day that is not worked', () => {
    holdsIn2026('工作日8:30-17:30，节假日9:00-16:00', day => (isWorkday(day) ? [[510, 1050]] : [[540, 960]]))
  })

  it('takes rest days for weekends and holidays, unless worked', () => {
    holdsIn2026('休息日 9:00-16:00', day => (isWorkday(day) ? [] : [[540, 960]]))
  })

  it('closes on legal holidays where that is said, however it is said', () => {
    for (const text of [
      '每日9:00-17:00，法定节假日休息',
      '9:00-17:00（节假日除外）',
      '每天9:00-17:00；国定假日不开放',
      'Mo-Su 09:00-17:00; PH off',
    ]) {
      holdsIn2026(text, day => (isHoliday(day) ? [] : [[540, 1020]]))
    }
  })

  it('has its own hours on legal holidays where that is said', () => {
    holdsIn2026('每日8:00-20:00，法定节假日10:00-16:00', day => (isHoliday(day) ? [[600, 960]] : [[480, 1200]]))
  })

  it('lets a workday evening run past midnight into a holiday', () => {
    const hours = computed('工作日18:00-次日2:00')
    const on = (day: string) => intervalsOn(hours, dayNumberOfDay(day))
    assert.deepEqual(on('2026-09-30'), [
      [0, 120],
      [1080, 1440],
    ])
    assert.deepEqual(on('2026-10-01'), [[0, 120]])
    assert.deepEqual(on('2026-10-02'), [])
    assert.deepEqual(on('2026-10-08'), [[1080, 1440]])
  })

  it('says unknown, not open and not closed, on every day that the 2027 notice may move', () => {
    const workdays = computed('工作日 9:00-17:00', '2026-11-28')
    const on = (day: string) => intervalsOn(workdays, dayNumberOfDay(day))
    for (const day of ['2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12']) assert.equal(on(day), null, day)
    // The eve and the first three days are the law's own: closed, whatever the notice says.
    for (const day of ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']) assert.deepEqual(on(day), [], day)
    // A weekend near it may be worked in exchange; one far from any holiday is a weekend.
    for (const day of ['2027-01-30', '2027-02-13', '2027-02-14', '2027-02-20']) assert.equal(on(day), null, day)
    for (const day of ['2027-01-16', '2027-03-06', '2027-07-31']) assert.deepEqual(on(day), [], day)
    for (const day of ['2027-01-29', '2027-02-22', '2027-03-08']) assert.deepEqual(on(day), [[540, 1020]], day)
  })

  it('leaves hours that name days of the week alone, whatever a notice moves', () => {
    const daily = computed('周一至周五 9:00-17:00', '2026-11-28')
    assert.deepEqual(daily.exceptions, [])
    assert.equal(daily.validThrough ?? null, null)
  })

  it('tells worked weekends apart for 工作日, 双休日 and 节假日', () => {
    const on = (text: string, day: string) => intervalsOn(computed(text), dayNumberOfDay(day))
    for (const day of WORKED_2026) {
      assert.deepEqual(on('工作日9:00-17:00', day), [[540, 1020]], day)
      assert.equal(on('双休日9:00-17:00', day), null, day)
      assert.deepEqual(on('每天9:00-17:00，节假日休息', day), [[540, 1020]], day)
      assert.deepEqual(on('工作日9:00-17:00；双休日10:00-16:00', day), [[540, 1020]], day)
    }
  })

  it('opens a round-the-clock Saturday from midnight, after a Friday that was a holiday', () => {
    const hours = computed('工作日17:00-次日8:30；周末24小时')
    assert.deepEqual(intervalsOn(hours, dayNumberOfDay('2026-06-20')), [[0, 1440]])
    assert.deepEqual(intervalsOn(hours, dayNumberOfDay('2026-06-19')), [[0, 510]])
  })

  it('knows nothing after the last day that was worked out', () => {
    const hours = compileHours('工作日 9:00-17:00', null, '2026-01-01', 60, YEARS)
    assert(hours.ok)
    assert.equal(hours.value.validThrough, '2026-03-01')
    assert.notEqual(intervalsOn(hours.value, dayNumberOfDay('2026-03-01')), null)
    assert.equal(intervalsOn(hours.value, dayNumberOfDay('2026-03-02')), null)
  })
})
