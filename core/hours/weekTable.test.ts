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
  const nightly = (from: number, to: number, nights = [0, 1, 2, 3, 4, 5, 6]) =>
    hours(
      nights
        .flatMap(day =>
          (to <= 1440
            ? [[from, to]]
            : [
                [from, 1440],
                [1440, to],
              ]
          ).map(([a, b]) => [(day * 1440 + a!) % 10080, ((day * 1440 + b! - 1) % 10080) + 1] as const),
        )
        .sort((a, b) => a[0] - b[0]),
    )

  it('finds a place where one can stay for two hours between 22:00 and 06:00, on most nights', () => {
    assert.equal(isOpenDuringNight(nightly(600, 1320)), false)
    assert.equal(isOpenDuringNight(nightly(600, 1321)), false, 'a minute past ten is no night')
    assert.equal(isOpenDuringNight(nightly(330, 600)), false, 'nor is half past five')
    assert.equal(isOpenDuringNight(nightly(600, 1430)), false, 'one that closes before midnight has not two hours')
    assert.equal(isOpenDuringNight(nightly(600, 1439)), true, '23:59 is midnight')
    assert.equal(isOpenDuringNight(nightly(600, 1440)), true)
    assert.equal(isOpenDuringNight(nightly(1380, 1500)), true, 'over midnight')
    assert.equal(isOpenDuringNight(nightly(240, 600)), true)
    assert.equal(isOpenDuringNight(nightly(1020, 1950, [0, 1, 2, 3, 4])), true, 'workday nights')
    assert.equal(isOpenDuringNight(nightly(1020, 1950, [4])), false, 'Friday night alone')
    assert.equal(isOpenDuringNight(hours([[0, 10080]])), true)
    assert.equal(isOpenDuringNight(null), false)
    assert.equal(isOpenDuringNight(hours(null)), false)
  })

  it('says how much of the night', () => {
    assert.equal(nightMinutesPerWeek(hours([[0, 10080]])), 7 * 480)
    assert.equal(nightMinutesPerWeek(hours([[1200, 1560]])), 240)
  })
})
