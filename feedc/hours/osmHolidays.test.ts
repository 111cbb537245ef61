import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { osmDates } from './dates'
import { withLegalHolidays } from './osmHolidays'

const OFF = ['2026-10-01', '2026-10-02', '2026-12-31', '2027-01-01', '2027-03-05']
const WRITTEN = '2026 Oct 01-2026 Oct 02,2026 Dec 31-2027 Jan 01,2027 Mar 05'

describe('public holidays in a value of OSM', () => {
  it('are written as dates, runs of them by their ends, over the turn of a year too', () => {
    assert.equal(osmDates(OFF), WRITTEN)
    assert.equal(osmDates(['2026-05-01']), '2026 May 01')
    assert.equal(osmDates(['2026-02-28', '2026-03-01', '2026-03-03']), '2026 Feb 28-2026 Mar 01,2026 Mar 03')
    assert.equal(osmDates([]), '')
    const firsts = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-01`)
    assert.equal(
      osmDates(firsts),
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
        .split(' ')
        .map(each => `2026 ${each} 01`)
        .join(','),
    )
  })

  const MEANT: readonly (readonly [value: string, meant: string | null])[] = [
    ['Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 09:00-17:00 "ring"', 'Mo-Fr 09:00-17:00 "ring"'],
    ['Mo-Fr 09:00-17:00 || "ring"', 'Mo-Fr 09:00-17:00 || "ring"'],
    ['PH off', `${WRITTEN} off`],
    ['PH 10:00-16:00', `${WRITTEN} 10:00-16:00`],
    ['PH: 10:00-16:00', `${WRITTEN} 10:00-16:00`],
    ['Mo-Fr 09:00-17:00; PH off', `Mo-Fr 09:00-17:00; ${WRITTEN} off`],
    ['Mo-Fr 09:00-17:00 ;PH off;', `Mo-Fr 09:00-17:00; ${WRITTEN} off`],
    ['PH off; Mo-Fr 09:00-17:00', `${WRITTEN} off; Mo-Fr 09:00-17:00`],
    ['Sa,PH 10:00-16:00', `Sa 10:00-16:00; ${WRITTEN} 10:00-16:00`],
    ['PH,Su 10:00-16:00', `Su 10:00-16:00; ${WRITTEN} 10:00-16:00`],
    ['Mo-Fr , Su,PH off', `Mo-Fr,Su off; ${WRITTEN} off`],
    ['PH Mo-Fr 10:00-16:00', `${WRITTEN} Mo-Fr 10:00-16:00`],
    // What else is said of holidays isn't computed.
    ['Dec PH 10:00-12:00', null],
    ['PH', null],
    ['PH off PH', null],
    ['Mo-Fr 09:00-17:00; PH off "closed"', null],
    ['Mo-Fr 09:00-17:00 || PH off', null],
    ['easter,PH off', null],
  ]
  for (const [value, meant] of MEANT)
    it(`${value} is ${meant === null ? 'not computed' : 'written with them'}`, () => {
      assert.equal(withLegalHolidays(value, OFF), meant)
    })

  it('are nothing in a year without any, and close a place that says nothing else', () => {
    assert.equal(withLegalHolidays('Mo-Fr 09:00-17:00; PH off', []), 'Mo-Fr 09:00-17:00')
    assert.equal(withLegalHolidays('Sa,PH 10:00-16:00', []), 'Sa 10:00-16:00')
    assert.equal(withLegalHolidays('PH 10:00-16:00', []), 'off')
  })
})
