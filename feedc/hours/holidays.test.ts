import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { YEARS } from '@test/fakes/holidayYears'
import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days'
import notices from 'chinese-days/dist/chinese-days.json'
import { calendarOf } from './holidays'
import { type Almanac, legalFestivals, reckonedAlmanac } from './lawHolidays'
import { withUtcClock } from './utcClock'

/** The package chinese-days, asked as a second opinion and nowhere else. */
const almanacOf = (year: number): Almanac =>
  withUtcClock(() => ({
    newYear: getSolarDateFromLunar(`${year}-01-01`).date,
    dragonBoat: getSolarDateFromLunar(`${year}-05-05`).date,
    midAutumn: getSolarDateFromLunar(`${year}-08-15`).date,
  }))
const announced = (day: string): string => (day in notices.workdays ? 'worked' : day in notices.holidays ? 'holiday' : 'ordinary')

describe('the calendar of days off', () => {
  it("has 2026 as chinese-days has it, day by day, and the almanac's days", () => {
    for (const { date, weekday, kinds } of calendarOf('2026-01-01', 365, YEARS)) {
      // The package lists weekends within a run as days off, as the notice does.
      assert.deepEqual(kinds, [announced(date)], `${date} ${weekday}`)
    }
    for (const { year, almanac } of YEARS) assert.deepEqual(almanac, almanacOf(year), `${year}`)
  })

  it('keeps every day in doubt that a notice ever moved, while that notice is not out', () => {
    // Special years: a parade in 2015; the epidemic moved 2020 in January. Before 2025 the law had neither the eve nor 2 May.
    const isSpecial = (date: string): boolean => /^2015-09-0|^2020-(?:01|02)/.test(date)
    const wasNotLaw = (date: string, festival: string | null): boolean =>
      date < '2025' && ['spring_festival', 'labour_day', 'dragon_boat'].includes(festival ?? '')
    for (let year = 2008; year <= 2026; year += 1) {
      for (const { date, kinds, festival } of calendarOf(`${year}-01-01`, 365, [
        { year, almanac: almanacOf(year), notice: null },
      ])) {
        if (isSpecial(date) || (kinds.length === 1 && kinds[0] === 'holiday' && wasNotLaw(date, festival))) continue
        assert(kinds.includes(announced(date) as never), `${date}: ${announced(date)}, not ${kinds.join()}`)
      }
    }
  })

  it("has the law's own days of 2027, and 9 to 12 February in doubt", () => {
    const of = (date: string) => calendarOf('2027-01-01', 365, YEARS).find(each => each.date === date)!.kinds
    const own = [
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ]
    for (const day of own) assert.deepEqual(of(`2027-${day}`), ['holiday'], day)
    for (const day of ['02-09', '02-10', '02-11', '02-12', '05-03'])
      assert.deepEqual(of(`2027-${day}`), ['ordinary', 'holiday'], day)
    assert.deepEqual(of('2027-03-10'), ['ordinary'])
  })

  it('finds Qingming in every year of the century, and lunar days within the doubt that it leaves', () => {
    for (let year = 2020; year < 2100; year += 1) {
      const qingming = withUtcClock(() => getSolarTermDate(year, 4, 'pure_brightness'))
      assert.equal(legalFestivals(year, reckonedAlmanac(year)).find(({ name }) => name === 'qingming')!.days[0], qingming)
      const { newYear, dragonBoat, midAutumn } = almanacOf(year)
      const calendar = new Map(calendarOf(`${year}-01-01`, 365, []).map(day => [day.date, day]))
      for (const day of [newYear, dragonBoat, midAutumn]) assert(calendar.get(day)!.kinds.includes('holiday'), day)
    }
  })

  it("is the same on an editor's computer in any zone", () => {
    const before = process.env.TZ
    const inShanghai = calendarOf('2026-09-20', 400, [])
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = zone
      assert.deepEqual(calendarOf('2026-09-20', 400, []), inShanghai)
    }
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
})
