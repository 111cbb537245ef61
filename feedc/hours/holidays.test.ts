import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { holidayCalendar, lastAnnouncedYear } from './holidays'

describe('the calendar of legal holidays', () => {
  it("is the same on an editor's computer in any zone", () => {
    const before = process.env.TZ
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = zone
      assert.deepEqual(holidayCalendar('2026-09-20', 25), {
        fromDay: '2026-09-20',
        days: 25,
        holidays: ['2026-09-25', '2026-09-26', '2026-09-27', ...Array.from({ length: 7 }, (_, ahead) => `2026-10-0${ahead + 1}`)],
        makeUpWorkdays: ['2026-09-20', '2026-10-10'],
        runs: [
          { from: 0, length: 2 },
          { from: 5, length: 4 },
          { from: 11, length: 8 },
          { from: 20, length: 2 },
        ],
      })
      assert.equal(process.env.TZ, zone, 'the zone is put back')
    }
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it('is the same when the program itself was started west of Greenwich', () => {
    const program = "process.stdout.write(require('./feedc/hours/holidays').holidayCalendar('2026-10-01', 7).holidays.join())"
    const env = { ...process.env, TZ: 'America/Los_Angeles' }
    const shown = execFileSync(process.execPath, ['--import', 'tsx', '-e', program], { env, encoding: 'utf8' })
    assert.equal(shown, Array.from({ length: 7 }, (_, ahead) => `2026-10-0${ahead + 1}`).join())
  })

  it("has the 13 days of the law, and no exchanged days, in a year whose notice isn't out", () => {
    const year = lastAnnouncedYear('2026-01-01') + 1
    const { holidays, makeUpWorkdays } = holidayCalendar(`${year}-01-01`, 365)
    assert(holidays.length >= 12 && holidays.length <= 13, holidays.join(' '))
    assert.deepEqual(makeUpWorkdays, [])
    for (const day of ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']) assert(holidays.includes(`${year}-${day}`))
  })

  it('finds the lunar days and Qingming of 2027 where the almanac has them', () => {
    const { holidays } = holidayCalendar('2027-01-01', 365)
    for (const day of ['2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-06-09', '2027-09-15'])
      assert(holidays.includes(day), day)
  })

  it('tells an operator how far the notices reach', () => {
    assert(lastAnnouncedYear('2026-01-01') >= 2026)
    assert.equal(lastAnnouncedYear('2090-01-01'), 2089)
  })
})
