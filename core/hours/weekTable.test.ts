import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MinuteInterval, OpeningHours } from './hours'
import { isOpenDuringNight, nightMinutesPerWeek, weekTable } from './weekTable'

const hours = (weekly: readonly MinuteInterval[] | null): OpeningHours => ({ text: 'x', weekly, exceptions: [], scope: null })

describe("the week on a station's page", () => {
  it('has a row for each day, with both halves of a lunch break', () => {
    assert.deepEqual(
      weekTable(
        hours([
          [540, 690],
          [780, 1020],
        ]),
      ),
      [
        [
          [540, 690],
          [780, 1020],
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
    )
  })

  it("keeps an evening past midnight on the day it began, Sunday's included", () => {
    const rows = weekTable(
      hours([
        [0, 120],
        [1080, 1560],
        [9000, 10080],
      ]),
    )
    assert.deepEqual(rows[0], [[1080, 1560]])
    assert.deepEqual(rows[1], [])
    assert.deepEqual(rows[6], [[360, 1560]])
  })

  it('shows "24 hours" as seven whole days', () => {
    assert.deepEqual(
      weekTable(hours([[0, 10080]])),
      Array.from({ length: 7 }, () => [[0, 1440]]),
    )
  })

  it('cuts an opening of days at its midnights', () => {
    assert.deepEqual(weekTable(hours([[480, 4080]])).slice(0, 3), [[[480, 1440]], [[0, 1440]], [[0, 1200]]])
  })

  it("is empty when the hours can't be computed", () => {
    assert.deepEqual(weekTable(hours(null)).flat(), [])
  })
})

describe('the night filter', () => {
  it('finds a place open at some time between 22:00 and 06:00', () => {
    assert.equal(isOpenDuringNight(hours([[600, 1320]])), false)
    assert.equal(isOpenDuringNight(hours([[600, 1321]])), true)
    assert.equal(isOpenDuringNight(hours([[330, 600]])), true)
    assert.equal(isOpenDuringNight(null), false)
    assert.equal(isOpenDuringNight(hours(null)), false)
  })

  it('says how much of the night', () => {
    assert.equal(nightMinutesPerWeek(hours([[0, 10080]])), 7 * 480)
    assert.equal(nightMinutesPerWeek(hours([[1200, 1560]])), 240)
  })
})
