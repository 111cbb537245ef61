import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { YEARS } from '@test/fakes/holidayYears'
import { dayIntervalsOf, openOsm } from './evaluateOsm'
import { calendarOf } from './holidays'
import { readOsm } from './readOsm'
import { withUtcClock } from './utcClock'

const days = (value: string, from = '2026-03-02', count = 7) => {
  const opened = openOsm(value)
  assert('oracle' in opened, value)
  return dayIntervalsOf(opened.oracle, from, count)
}

describe('a value of OSM, day by day', () => {
  it('is cut at midnight, and goes on after it', () => {
    assert.deepEqual(days('Mo 20:00-02:00'), [[[1200, 1440]], [[0, 120]], [], [], [], [], []])
    assert.deepEqual(days('Su 20:00-02:00')?.[0], [[0, 120]])
    assert.deepEqual(days('Mo 12:00-24:00; Tu 00:00-06:00')?.slice(0, 2), [[[720, 1440]], [[0, 360]]])
    assert.deepEqual(
      days('24/7'),
      Array.from({ length: 7 }, () => [[0, 1440]]),
    )
  })

  it('is one opening where two meet, and two where they do not', () => {
    assert.deepEqual(days('Mo 09:00-12:00,12:00-17:00')?.[0], [[540, 1020]])
    assert.deepEqual(days('Mo 09:00-12:00, Mo 12:00-17:00')?.[0], [[540, 1020]])
    assert.deepEqual(days('Mo 09:00-12:00,12:01-17:00')?.[0], [
      [540, 720],
      [721, 1020],
    ])
  })

  it('is as long as was asked, from any day, whether its weeks are alike or not', () => {
    for (const value of ['Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00; 2026 Mar 04 off'])
      assert.equal(days(value, '2026-03-02', 17)?.length, 17, value)
    assert.deepEqual(
      days('We 09:00-17:00', '2026-03-03', 9)?.map(each => each.length),
      [0, 1, 0, 0, 0, 0, 0, 0, 1],
    )
    assert.deepEqual(
      days('2026 Mar 04 09:00-17:00', '2026-03-03', 9)?.map(each => each.length),
      [0, 1, 0, 0, 0, 0, 0, 0, 0],
    )
    assert.deepEqual(
      days('Dec 31 09:00-17:00', '2026-12-30', 3)?.map(each => each.length),
      [0, 1, 0],
    )
  })

  it('is not known where some of it is not', () => {
    assert.equal(days('Mo 18:00+'), null)
    assert.equal(days('Mo-Fr 10:00-14:00 "by appointment"'), null)
    assert.equal(days('2026 Mar 04 18:00+'), null)
  })

  it('has a warning where the library guesses, and none for a date that has passed', () => {
    const warning = (value: string) => {
      const opened = openOsm(value)
      return 'oracle' in opened ? opened.warning : opened
    }
    assert.equal(warning('Mo-Fr 09:00-17:00'), null)
    assert.equal(warning('Mo-Fr 09:00-17:00; 2020 Oct 01 off'), null)
    assert(typeof warning('Mo-Fr 9-17') === 'string')
  })

  it('says where it is no such value: after what could be read', () => {
    assert.deepEqual(openOsm('Mo-Xx 10:00-12:00'), { at: 4 })
    assert.deepEqual(openOsm('please ring'), { at: 2 })
    assert.deepEqual(openOsm(''), { at: 0 })
  })
})

describe('a value of OSM, over a calendar of days off', () => {
  const CALENDAR = calendarOf('2026-01-01', 365, YEARS)
  const read = (text: string, calendar = CALENDAR) => {
    const known = readOsm(text, calendar)
    assert(known.ok, text)
    const { value: days } = known
    assert(!('code' in days), text)
    return (date: string) => days[calendar.findIndex(each => each.date === date)]
  }

  it('closes and opens on the legal holidays, in whatever case they are written', () => {
    for (const text of ['09:00-17:00; PH off', ' 09:00-17:00; ph off ', '09:00-17:00; Ph off']) {
      const on = read(text)
      assert.deepEqual(['2026-02-17', '2026-03-08', '2026-06-01'].map(on), [[], [[540, 1020]], [[540, 1020]]], text)
    }
  })

  it('knows of a day that may be a holiday what holds either way, and no more', () => {
    const maybe = CALENDAR.map(day => (day.date === '2026-03-04' ? { ...day, kinds: ['ordinary', 'holiday'] as const } : day))
    assert.equal(read('09:00-17:00; PH off', maybe)('2026-03-04'), null)
    assert.deepEqual(read('09:00-17:00; PH off', maybe)('2026-03-05'), [[540, 1020]])
    assert.deepEqual(read('09:00-17:00; PH 09:00-17:00', maybe)('2026-03-04'), [[540, 1020]])
    assert.deepEqual(read('09:00-17:00', maybe)('2026-03-04'), [[540, 1020]])
  })

  it('is closed where it says so, and says no hours where it only says when it is closed', () => {
    assert.deepEqual(read('off')('2026-03-04'), [])
    assert.deepEqual(read('closed')('2026-03-04'), [])
    for (const text of ['PH off', 'Mo off', 'off "renovation"', 'Mo-Fr closed']) {
      const known = readOsm(text, CALENDAR)
      assert.deepEqual(known.ok && known.value, { code: 'no_times', found: '' }, text)
    }
  })

  it('points at what is wrong in the cell', () => {
    assert.deepEqual(readOsm('Mo-Xx 10:00-12:00', CALENDAR), {
      ok: false,
      error: { code: 'unreadable_osm', at: 4, found: 'x 10:00-12:00' },
    })
  })
})

describe('work that reckons in local time', () => {
  it('is done in UTC, and the zone is as it was, whether it was set or not and whether the work fails', () => {
    const before = process.env.TZ
    try {
      for (const zone of ['America/New_York', undefined]) {
        if (zone === undefined) delete process.env.TZ
        else process.env.TZ = zone
        assert.deepEqual(
          withUtcClock(() => [new Date(2026, 6, 1).toISOString(), process.env.TZ]),
          ['2026-07-01T00:00:00.000Z', 'UTC'],
        )
        assert.equal(process.env.TZ, zone)
        assert.throws(() =>
          withUtcClock(() => {
            throw new Error('no')
          }),
        )
        assert.equal(process.env.TZ, zone)
      }
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})
