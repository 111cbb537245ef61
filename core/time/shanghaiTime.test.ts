import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, dayOf, formatClock, formatMinute, minuteOfDay, startOfDayMs, weekdayOf } from './shanghaiTime'

const at = (text: string): number => Date.parse(`${text}+08:00`)
const instants = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.getTime())

describe('Shanghai time', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('reads the same wall clock on a phone in any zone', () => {
    for (const TZ of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'UTC']) {
      process.env.TZ = TZ
      assert.equal(dayOf(at('2026-11-24T00:00:00')), '2026-11-24')
      assert.equal(formatClock(at('2026-11-24T21:10:59')), '21:10')
      assert.equal(weekdayOf(at('2026-11-24T23:59:59')), 1)
    }
  })

  it("turns the day at Shanghai midnight, not at the phone's", () => {
    assert.equal(dayOf(at('2026-12-31T23:59:59')), '2026-12-31')
    assert.equal(dayOf(at('2027-01-01T00:00:00')), '2027-01-01')
  })

  it('takes an instant apart and puts it together again', () => {
    fc.assert(
      fc.property(instants, ms => {
        const whole = startOfDayMs(dayOf(ms)) + minuteOfDay(ms) * 60_000
        assert(whole <= ms && ms < whole + 60_000)
      }),
    )
  })

  it('counts days and months over leap days and short months', () => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29')
    assert.equal(addDays('2027-01-01', -1), '2026-12-31')
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28')
    assert.equal(addMonths('2026-12-31', 2), '2027-02-28')
    assert.equal(addMonths('2026-01-15', -1), '2025-12-15')
  })

  it('writes the end of a day as 24:00, because 00:00 would read as its beginning', () => {
    assert.equal(formatMinute(0), '00:00')
    assert.equal(formatMinute(570), '09:30')
    assert.equal(formatMinute(1440), '24:00')
  })
})
