import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MinuteInterval } from '@core/hours/hours'
import { YEARS } from '@test/fakes/holidayYears'
import type { KnownDay } from './chinese/evaluateMeaning'
import { compileHours } from './compileHours'
import { calendarOf, type DayKind } from './holidays'
import { sayDays, sayWeek } from './sayDays'

/** What an editor who pasted a value of OSM reads beneath it. */
const SAID: readonly (readonly [osm: string, said: string])[] = [
  ['Mo-Fr 08:30-17:30', '周一至周五 8:30–17:30'],
  ['Mo-Su 09:00-21:00', '每天 9:00–21:00'],
  ['24/7', '每天 24小时'],
  ['off', '每天不开'],
  ['Mo-Fr 08:30-17:30; Sa,Su 10:00-16:00', '周一至周五 8:30–17:30；周六、周日 10:00–16:00'],
  ['Mo,We,Fr 09:00-11:30,13:30-17:00', '周一、周三、周五 9:00–11:30、13:30–17:00'],
  ['Mo-Su 18:00-02:00', '每天 18:00–次日2:00'],
  ['Sa 20:00-02:00', '周六 20:00–次日2:00'],
  ['Su 20:00-04:00', '周日 20:00–次日4:00'],
  ['Fr 18:00-24:00; Sa-Su 00:00-24:00; Mo 00:00-06:00', '周一 0:00–6:00；周五 18:00–24:00；周六、周日 24小时'],
  ['Mo-Fr 08:30-17:30; PH off', '周一至周五 8:30–17:30，法定节假日不开'],
  ['Mo-Su 09:00-21:00; PH 10:00-16:00', '每天 9:00–21:00；法定节假日 10:00–16:00'],
  ['Mo-Su 09:00-21:00; PH 09:00-21:00', '每天 9:00–21:00'],
  ['Mo-Su 09:00-17:00; 2026 Oct 10 off', '每天 9:00–17:00，另有 1 天不同'],
  ['Mo-Su 09:00-17:00; 2026 Oct 10-2026 Oct 12 off', '每天 9:00–17:00，另有 3 天不同'],
  ['Mo-Su 09:00-17:00; PH off; 2026 Oct 10 10:00-12:00', '每天 9:00–17:00，法定节假日不开，另有 1 天不同'],
]

describe('hours that were written for a machine, said to an editor', () => {
  for (const [osm, said] of SAID)
    it(`${osm} is 「${said}」`, () => {
      const hours = compileHours(osm, null, '2026-01-01', 365, YEARS)
      assert(hours.ok)
      assert.equal(hours.value.said, said)
    })

  const DAILY: readonly MinuteInterval[] = Array.from({ length: 7 }, (_, day) => [day * 1440 + 540, day * 1440 + 1020])

  it('are a week, whatever its days', () => {
    assert.equal(sayWeek(DAILY), '每天 9:00–17:00')
    assert.equal(sayWeek(DAILY.slice(0, 5)), '周一至周五 9:00–17:00')
    assert.equal(sayWeek([]), '每天不开')
    assert.equal(sayWeek([[0, 10080]]), '每天 24小时')
    assert.equal(sayWeek([[1200, 1560]]), '周一 20:00–次日2:00')
    assert.equal(sayWeek([[6 * 1440 + 1200, 7 * 1440 + 240]]), '周日 20:00–次日4:00')
    assert.equal(
      sayWeek([
        [540, 720],
        [780, 1020],
      ]),
      '周一 9:00–12:00、13:00–17:00',
    )
    assert.equal(sayWeek([[0, 1440 + 360]]), '周一 24小时；周二 0:00–6:00')
    assert.equal(sayWeek([[0, 1440]]), '周一 24小时')
    assert.equal(
      sayWeek([
        [0, 360],
        [540, 1020],
        [6 * 1440, 10_080],
      ]),
      '周一 0:00–6:00、9:00–17:00；周日 24小时',
    )
    assert.equal(
      sayWeek([
        [0, 120],
        [1080, 1440],
        [6 * 1440 + 1080, 10_080],
      ]),
      '周一 18:00–24:00；周日 18:00–次日2:00',
    )
    assert.equal(
      sayWeek([
        [60, 120],
        [6 * 1440 + 1080, 10_080],
      ]),
      '周一 1:00–2:00；周日 18:00–24:00',
    )
    assert.equal(
      sayWeek([
        [0, 120],
        [6 * 1440 + 1080, 10_079],
      ]),
      '周一 0:00–2:00；周日 18:00–23:59',
    )
  })

  const CALENDAR = calendarOf('2026-01-01', 365, YEARS)
  const OPEN: KnownDay = [[540, 1020]]
  const on = (of: (kinds: readonly DayKind[], date: string) => KnownDay) =>
    sayDays(
      CALENDAR.map(({ kinds, date }) => of(kinds, date)),
      CALENDAR,
    )

  it('say nothing where nobody knows a day of the week', () =>
    assert.equal(
      on(() => null),
      '',
    ))

  it('count the days that differ, and holidays apart where they have all one thing in common', () => {
    assert.equal(
      on(() => OPEN),
      '每天 9:00–17:00',
    )
    assert.equal(
      on(kinds => (kinds[0] === 'holiday' ? [] : OPEN)),
      '每天 9:00–17:00，法定节假日不开',
    )
    assert.equal(
      on(kinds => (kinds[0] === 'holiday' ? [[600, 720]] : OPEN)),
      '每天 9:00–17:00；法定节假日 10:00–12:00',
    )
    assert.equal(
      on((kinds, date) => (date === '2026-10-01' ? [[600, 720]] : kinds[0] === 'holiday' ? [] : OPEN)),
      '每天 9:00–17:00，另有 33 天不同',
    )
    assert.equal(
      on((kinds, date) => (date === '2026-11-11' || kinds[0] === 'holiday' ? [] : OPEN)),
      '每天 9:00–17:00，法定节假日不开，另有 1 天不同',
    )
    assert.equal(
      on((_, date) => (date === '2026-11-11' ? [] : OPEN)),
      '每天 9:00–17:00，另有 1 天不同',
    )
    assert.equal(
      on(kinds => (kinds[0] === 'holiday' ? null : OPEN)),
      '每天 9:00–17:00，另有 33 天不同',
    )
  })

  it('leave out of the count what is unknown for being perhaps a holiday', () => {
    const maybe = CALENDAR.map(day => (day.date === '2026-10-08' ? { ...day, kinds: ['ordinary', 'holiday'] as const } : day))
    const days = maybe.map(({ kinds }): KnownDay => (kinds.length > 1 ? null : kinds[0] === 'holiday' ? [] : OPEN))
    assert.equal(sayDays(days, maybe), '每天 9:00–17:00，法定节假日不开')
  })
})
