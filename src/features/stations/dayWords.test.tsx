import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { OpenState } from '@core/hours/openState'
import { textOf } from '@test/fakes/textOf'
import { copy } from './copy'
import { leftWords, todayWords } from './dayWords'
import { isSameEveryDay, WeekRows } from './WeekRows'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const hours = (weekly: readonly (readonly [number, number])[]) => ({ text: 'x', weekly, exceptions: [], scope: null })

it('writes a day’s openings as clocks, a whole day and none in words', () => {
  assert.equal(
    todayWords([
      [630, 810],
      [990, 1170],
    ]),
    '10:30–13:30、16:30–19:30',
  )
  assert.deepEqual([todayWords([[0, 1440]]), todayWords([])], [copy.allDay, copy.closedAllDay])
})

it('counts what is left of an opening, or the wait until today’s next, and nothing beyond today', () => {
  const until = (minutes: number): OpenState => ({ kind: 'open', untilMs: NOW + minutes * 60_000, closesSoon: false })
  const opens = (minutes: number): OpenState => ({ kind: 'closed', opensAtMs: NOW + minutes * 60_000, opensSoon: false })
  assert.deepEqual(
    [until(400), until(0.2), until(60), until(3000)].map(state => leftWords(state, NOW)),
    [copy.left('6 小时 40 分'), copy.left('1 分'), copy.left('1 小时'), ''],
  )
  assert.deepEqual(
    [opens(125), opens(720)].map(state => leftWords(state, NOW)),
    [copy.opensAfter('2 小时 5 分'), ''],
  )
  assert.equal(leftWords({ kind: 'unknown' }, NOW), '')
})

it('unfolds a week with today marked and overnight hours as the next day', () => {
  const nights = Array.from({ length: 6 }, (_, day) => [day * 1440 + 1080, day * 1440 + 1560] as const)
  const text = textOf(<WeekRows hours={hours(nights)} nowMs={NOW} />)
  assert.ok(text.includes(`${copy.weekday[1]} ${copy.today} 18:00–${copy.nextDay}02:00`), text)
  assert.ok(text.includes(`${copy.weekday[6]} ${copy.closedAllDay}`))
})

it('takes seven days for alike only when they are', () => {
  const daily = Array.from({ length: 7 }, (_, day) => [day * 1440 + 540, day * 1440 + 1080] as const)
  assert.deepEqual(
    [isSameEveryDay(hours(daily)), isSameEveryDay(hours(daily.slice(1))), isSameEveryDay(hours([[0, 10_080]]))],
    [true, false, true],
  )
})
