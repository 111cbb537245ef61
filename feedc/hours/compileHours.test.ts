import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Hours } from '@core/feed/wire/stations'
import { intervalsOn } from '@core/hours/dayIntervals'
import { addDays, dayNumberOfDay } from '@core/time/shanghaiTime'
import fc from 'fast-check'
import * as v from 'valibot'
import { CALENDAR_DAYS, type CompiledHours, compileHours } from './compileHours'
import { HOURS_PROBLEM, sayDoubt } from './copy'
import { HOURS_PROBLEMS } from './HoursProblem'

interface Data {
  readonly chinese: readonly (readonly [chinese: string, osm: string])[]
  readonly byHand: readonly string[]
  readonly holidays: readonly string[]
  readonly uncomputed: readonly string[]
  readonly bad: readonly (readonly [text: string, code: string, at: number])[]
}
const data = JSON.parse(readFileSync('feedc/hours/hours.test-data.json', 'utf8')) as Data

const computed = (text: string, scope: string | null = null): CompiledHours => {
  const hours = compileHours(text, scope, '2026-01-01')
  assert(hours.ok, text)
  return hours.value
}

describe('hours of a part of the premises', () => {
  const BOTH = '便民区24小时；主空间暑期至20:00'

  it('computes the part that is meant and keeps every word', () => {
    const hours = computed(BOTH, '便民区')
    const { text, weekly, exceptions, scope } = hours
    assert.deepEqual({ text, weekly, exceptions, scope }, { text: BOTH, weekly: [[0, 10080]], exceptions: [], scope: '便民区' })
    assert.equal(computed(BOTH, '主空间').weekly, null)
    assert.equal(computed(BOTH).weekly, null)
  })

  it("takes the whole text when it doesn't name the part", () => {
    assert.deepEqual(computed('24小时', '走廊区').weekly, [[0, 10080]])
  })

  it('points at the mistake where it stands in the cell, not in the part', () => {
    const hours = compileHours('大厅9:00-17:00；便民区25:00-26:00', '便民区', '2026-01-01')
    assert(!hours.ok)
    assert.deepEqual(hours.error, { code: 'hour_out_of_range', at: 16, found: '25:00' })
  })
})

describe("hours that can't be computed, and hours that can't be", () => {
  it('keeps words that are for reading as text, without an error', () => {
    for (const text of data.uncomputed) {
      const { weekly, exceptions, said, doubt } = computed(text)
      assert.deepEqual({ weekly, exceptions, said }, { weekly: null, exceptions: [], said: null }, text)
      assert(doubt && sayDoubt(doubt).length > 0, text)
    }
  })

  it('refuses impossible times with a code and the place of the mistake', () => {
    for (const [text, code, at] of data.bad) {
      const hours = compileHours(text, null, '2026-01-01')
      assert(!hours.ok, text)
      assert.deepEqual([hours.error.code, hours.error.at], [code, at], text)
    }
  })

  it('has a case for every code, and Chinese words for it', () => {
    const met = new Set(data.bad.map(([, code]) => code))
    for (const code of HOURS_PROBLEMS) {
      assert(met.has(code), code)
      assert(HOURS_PROBLEM[code].length > 0)
    }
  })

  it('never throws, whatever is in the cell', () => {
    const pieces = fc.constantFrom(
      '周一',
      '至',
      '-',
      '9:00',
      '25',
      ':',
      '次日',
      '工作日',
      '休息',
      '（',
      '）',
      'Mo',
      'PH',
      ' ',
      ';',
      '"',
      '24小时',
      '下午',
      '点',
      '🛵',
      '||',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 10 }).map(each => each.join('')),
        ),
        text => void compileHours(text, null, '2026-01-01'),
      ),
    )
  })
})

describe('compiled hours', () => {
  const texts = [...data.chinese.map(([chinese]) => chinese), ...data.byHand, ...data.holidays]

  it("fit the feed's schema, merged and ascending", () => {
    for (const text of texts) {
      const hours = v.parse(Hours, computed(text))
      const weekly = hours.weekly ?? []
      weekly.forEach(([from], index) => {
        assert(index === 0 || weekly[index - 1]![1] < from, text)
      })
      assert(hours.exceptions.every(({ date }) => date >= '2026-01-01' && date < addDays('2026-01-01', CALENDAR_DAYS)))
    }
  })

  it('carry an exception only for a date that differs from its weekday', () => {
    for (const text of texts) {
      const hours = computed(text)
      const week = { ...hours, exceptions: [], validThrough: null }
      for (const { date, intervals } of hours.exceptions)
        assert.notDeepEqual(intervalsOn(week, dayNumberOfDay(date)), intervals, `${text} ${date}`)
    }
  })

  it('look as far ahead as they are asked to', () => {
    const few = compileHours('工作日 9:00-17:00', null, '2026-01-01', 60)
    assert(few.ok)
    assert.deepEqual(few.value.weekly, computed('工作日 9:00-17:00').weekly)
    assert.deepEqual(
      few.value.exceptions,
      computed('工作日 9:00-17:00').exceptions.filter(({ date }) => date < '2026-03-02'),
    )
  })
})
