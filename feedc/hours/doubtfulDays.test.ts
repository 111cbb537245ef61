import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { YEARS } from '@test/fakes/holidayYears'
import { type CalendarDay, calendarOf, type DayKind } from './holidays'
import { legalFestivals, reckonedAlmanac, weekdayOfDay } from './lawHolidays'

const days = (from: string, count: number) => new Map(calendarOf(from, count, YEARS).map(day => [day.date, day]))
const IN_2027 = days('2027-01-01', 365)
const FREE_OR_NOT: readonly DayKind[] = ['ordinary', 'holiday']
const ANYTHING: readonly DayKind[] = ['ordinary', 'holiday', 'worked']

/** 2027 by the law and an almanac, and no notice yet: dates as MM-DD, read off a wall calendar. */
const SPECIAL_2027: readonly (readonly [festival: string, own: string, mayBeFree: string, mayBeAnything: string])[] = [
  // A Friday takes its weekend in.
  ['new_year', '01-01', '01-02 01-03', ''],
  [
    'spring_festival',
    '02-05 02-06 02-07 02-08',
    '02-01 02-02 02-03 02-04 02-09 02-10 02-11 02-12',
    '01-24 01-30 01-31 02-13 02-14 02-20',
  ],
  // A Monday, too.
  ['qingming', '04-05', '04-03 04-04', ''],
  ['labour_day', '05-01 05-02', '04-27 04-28 04-29 04-30 05-03 05-04 05-05 05-06 05-07', '04-24 04-25 05-08 05-09'],
  // A Wednesday may be joined to the weekend before or after.
  ['dragon_boat', '06-09', '06-07 06-08 06-10 06-11', '06-05 06-06 06-12 06-13'],
  ['mid_autumn', '09-15', '09-13 09-14 09-16 09-17', '09-11 09-12 09-18'],
  ['national_day', '10-01 10-02 10-03', '09-27 09-28 09-29 09-30 10-04 10-05 10-06 10-07 10-08', '09-25 09-26 10-09 10-10'],
]
/** Between a Wednesday in September and National Day: may be moved for either. */
const FOR_EITHER = '2027-09-19'

describe('a year whose notice is not out', () => {
  const dates = (written: string): readonly string[] =>
    written
      .split(' ')
      .filter(Boolean)
      .map(each => `2027-${each}`)
  const of = (date: string): readonly unknown[] => [date, IN_2027.get(date)?.kinds, IN_2027.get(date)?.festival]

  for (const [festival, own, free, anything] of SPECIAL_2027)
    it(`has the law's days of ${festival}, and around them what a notice may move`, () => {
      for (const date of dates(own)) assert.deepEqual(of(date), [date, ['holiday'], festival])
      for (const date of dates(free)) assert.deepEqual(of(date), [date, FREE_OR_NOT, festival])
      for (const date of dates(anything)) assert.deepEqual(of(date), [date, ANYTHING, festival])
    })

  it('has no other day in doubt', () => {
    const special = new Set([FOR_EITHER, ...SPECIAL_2027.flatMap(([, ...each]) => each.flatMap(dates))])
    assert.deepEqual(IN_2027.get(FOR_EITHER)?.kinds, ANYTHING)
    for (const date of ['2027-12-25', '2027-12-26']) assert.deepEqual(of(date), [date, ANYTHING, 'new_year'])
    for (const date of ['2027-12-27', '2027-12-28']) assert.deepEqual(of(date), [date, ['ordinary'], null])
    for (const date of ['2027-12-29', '2027-12-30', '2027-12-31']) assert.deepEqual(of(date), [date, FREE_OR_NOT, 'new_year'])
    // From Christmas on it is New Year 2028 that may be moved.
    for (const [date, { kinds, festival }] of IN_2027)
      if (!special.has(date) && date < '2027-12-25') assert.deepEqual([kinds, festival], [['ordinary'], null], date)
  })
})

describe('a year of which no almanac was looked up', () => {
  const IN_2028 = days('2028-01-01', 366)
  const kinds = (date: string) => IN_2028.get(`2028-${date}`)?.kinds

  it('has the days of the sun for sure', () => {
    for (const date of ['01-01', '04-04', '05-01', '05-02', '10-01', '10-02', '10-03'])
      assert.deepEqual(kinds(date), ['holiday'], date)
  })

  it('has the days of the moon in doubt, and a day either side', () => {
    // New Year's Eve 2028 is 25 January, a Tuesday; the Dragon Boat Festival 28 May, a Sunday.
    for (const date of ['01-24', '01-25', '01-26', '01-27', '01-28']) assert.deepEqual(kinds(date), FREE_OR_NOT, date)
    for (const date of ['05-27', '05-28']) assert.deepEqual(kinds(date), ANYTHING, date)
    assert.deepEqual(kinds('05-29'), FREE_OR_NOT)
    assert.equal(IN_2028.get('2028-05-29')?.festival, 'dragon_boat')
    assert.deepEqual(kinds('03-15'), ['ordinary'])
  })
})

describe('a festival of the moon beside a weekend, with no almanac', () => {
  it('may be a day before or after it', () => {
    // The Dragon Boat Festival was on a Friday in 2022, on a Monday in 2024.
    const around = (year: number, ...dates: readonly string[]) => {
      const known = new Map(calendarOf(`${year}-01-01`, 365, []).map(({ date, kinds }) => [date, kinds]))
      return dates.map(date => known.get(`${year}-${date}`))
    }
    assert.deepEqual(around(2022, '06-01', '06-02', '06-03', '06-06'), [['ordinary'], FREE_OR_NOT, FREE_OR_NOT, ['ordinary']])
    assert.deepEqual(around(2024, '06-07', '06-10', '06-11', '06-12'), [['ordinary'], FREE_OR_NOT, FREE_OR_NOT, ['ordinary']])
  })
})

describe('a year whose notice is out', () => {
  const IN_2026 = days('2026-01-01', 365)
  const of = (date: string) => [IN_2026.get(date)?.kinds, IN_2026.get(date)?.festival]

  it('has what it says, whose holiday it is, and nothing in doubt', () => {
    assert.deepEqual(of('2026-02-15'), [['holiday'], 'spring_festival'])
    assert.deepEqual(of('2026-02-23'), [['holiday'], 'spring_festival'])
    assert.deepEqual(of('2026-02-24'), [['ordinary'], null])
    assert.deepEqual(of('2026-02-14'), [['worked'], null])
    assert.deepEqual(of('2026-10-08'), [['ordinary'], null])
    assert.deepEqual(of('2026-10-07'), [['holiday'], 'national_day'])
    for (const { kinds } of IN_2026.values()) assert.equal(kinds.length, 1)
  })

  it('is followed and gone before by years of their own, in one calendar', () => {
    const across = days('2025-12-20', 420)
    assert.deepEqual(across.get('2026-01-01')?.kinds, ['holiday'])
    assert.deepEqual(across.get('2027-02-06')?.kinds, ['holiday'])
    assert.deepEqual(across.get('2025-12-31')?.kinds, ['ordinary'])
    assert.deepEqual(days('2024-12-01', 40).get('2025-01-01')?.kinds, ['holiday'])
    assert.deepEqual(days('2026-12-01', 800).get('2028-10-01')?.kinds, ['holiday'])
  })
})

describe('the days of a calendar', () => {
  const all = days('2026-01-01', 800)

  it('are as many as were asked for, one after another, with their weekday', () => {
    assert.equal(all.size, 800)
    assert.equal(weekdayOfDay('2026-01-01'), 3)
    assert.deepEqual(
      ['2026-01-01', '2026-01-04', '2026-01-05', '2028-02-29'].map(date => all.get(date)?.weekday),
      [3, 6, 0, 1],
    )
  })

  it("are numbered around Lunar New Year's Day, for three weeks, and for sure where an almanac was looked up", () => {
    const lunar = (date: string): CalendarDay['lunar'] | undefined => all.get(date)?.lunar
    assert.deepEqual(lunar('2026-02-17'), { at: 0, isSure: true })
    assert.deepEqual(lunar('2026-02-16'), { at: -1, isSure: true })
    assert.deepEqual(lunar('2026-01-27'), { at: -21, isSure: true })
    assert.equal(lunar('2026-01-26'), null)
    assert.deepEqual(lunar('2026-03-09'), { at: 20, isSure: true })
    assert.equal(lunar('2026-03-10'), null)
    assert.deepEqual(lunar('2027-02-06'), { at: 0, isSure: true })
    assert.deepEqual(lunar('2028-01-26'), { at: 0, isSure: false })
  })

  it('are alike where they differ in nothing but their date', () => {
    const like = (date: string) => all.get(date)?.like
    assert.equal(like('2026-07-06'), like('2026-07-13'))
    assert.notEqual(like('2026-07-06'), like('2026-07-07'))
    assert.notEqual(like('2026-09-28'), like('2026-10-05'))
    assert.notEqual(like('2026-02-25'), like('2026-03-04'))
    assert.notEqual(like('2026-05-04'), like('2026-10-05'))
  })
})

describe("the law's own days", () => {
  /** From printed almanacs. */
  const MOON: readonly (readonly [year: number, newYear: string, dragonBoat: string, midAutumn: string])[] = [
    [2023, '01-22', '06-22', '09-29'],
    [2024, '02-10', '06-10', '09-17'],
    [2025, '01-29', '05-31', '10-06'],
    [2026, '02-17', '06-19', '09-25'],
    [2028, '01-26', '05-28', '10-03'],
    [2029, '02-13', '06-16', '09-22'],
  ]
  for (const [year, newYear, dragonBoat, midAutumn] of MOON)
    it(`of the moon are reckoned for ${year}`, () => {
      const almanac = { newYear: `${year}-${newYear}`, dragonBoat: `${year}-${dragonBoat}`, midAutumn: `${year}-${midAutumn}` }
      assert.deepEqual(reckonedAlmanac(year), almanac)
    })

  it('are thirteen, from the eve of the Spring Festival on', () => {
    const { newYear, dragonBoat, midAutumn } = reckonedAlmanac(2026)
    assert.deepEqual(legalFestivals(2026, { newYear, dragonBoat, midAutumn }), [
      { name: 'new_year', days: ['2026-01-01'] },
      { name: 'spring_festival', days: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'] },
      { name: 'qingming', days: ['2026-04-05'] },
      { name: 'labour_day', days: ['2026-05-01', '2026-05-02'] },
      { name: 'dragon_boat', days: ['2026-06-19'] },
      { name: 'mid_autumn', days: ['2026-09-25'] },
      { name: 'national_day', days: ['2026-10-01', '2026-10-02', '2026-10-03'] },
    ])
    const qingming = (year: number) => legalFestivals(year, reckonedAlmanac(2026))[2]?.days[0]
    assert.deepEqual([2023, 2024, 2025, 2027, 2028].map(qingming), [
      '2023-04-05',
      '2024-04-04',
      '2025-04-04',
      '2027-04-05',
      '2028-04-04',
    ])
  })
})
