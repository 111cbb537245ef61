import type { Times } from './pieces'
import { rule } from './rule'
import { ALL_DAY, ALL_DAY_AND_CLOCK, joined, spanOf, WHOLE_DAY } from './spanOf'

const first = <T>(only: T): T => only
const second = <T>(_: unknown, of: T): T => of
const around = (a: Times, _: unknown, b: Times): Times => joined(a, b)
const oclock = (hour: number, part: string | null) => (hour <= 24 ? { minute: hour * 60, part } : null)

/** Clock times, spans of them, and several spans of one day. */
export const TIME_RULES = [
  rule('moment', 'clock', minute => ({ minute, part: null })),
  rule('moment', 'dayPart clock', (part, minute) => ({ minute, part })),
  rule('moment', 'clock ampm', (minute, part) => ({ minute, part })),
  rule('moment', 'ampm clock', (part, minute) => ({ minute, part })),

  rule('span', 'moment to moment', (from, _, to) => spanOf(from, to, false)),
  rule('span', 'moment to nextDay moment', (from, _, __, to) => spanOf(from, to, true)),
  rule('span', 'moment nextDay moment', (from, _, to) => spanOf(from, to, true)),
  // 「9-17点」「上午9-11点」: a number alone might be anything, before a clock time it is an hour.
  rule('span', 'number to moment', (hour, _, to) => {
    const from = oclock(hour, null)
    return from && spanOf(from, to, false)
  }),
  rule('span', 'dayPart number to moment', (part, hour, _, to) => {
    const from = oclock(hour, part)
    return from && spanOf(from, to, false)
  }),
  // 「早9晚5」
  rule('span', 'dayPart number dayPart number', (a, from, b, to) => {
    const [start, end] = [oclock(from, a), oclock(to, b)]
    return start && end && spanOf(start, end, false)
  }),
  rule('span', 'dayPart clock dayPart clock', (a, from, b, to) =>
    spanOf({ minute: from, part: a }, { minute: to, part: b }, false),
  ),

  rule('spans', 'span', first),
  rule('spans', 'spans span', joined),
  rule('spans', 'spans comma span', around),
  rule('spans', 'spans join span', around),
  rule('spans', 'spans semi span', around),

  rule('times', 'spans', first),
  rule('times', 'open spans close', second),
  rule('times', 'allHours', () => ALL_DAY),
  rule('times', 'wholeDay', () => WHOLE_DAY),
  rule('times', 'wholeDay spans', second),
  rule('times', 'wholeDay comma spans', (_, __, spans) => spans),
  rule('times', 'wholeDay open spans close', (_, __, spans) => spans),
  rule('times', 'allHours spans', () => ALL_DAY_AND_CLOCK),
  rule('times', 'allHours comma spans', () => ALL_DAY_AND_CLOCK),
  rule('times', 'allHours open spans close', () => ALL_DAY_AND_CLOCK),
  rule('times', 'spans allHours', () => ALL_DAY_AND_CLOCK),
  rule('times', 'spans comma allHours', () => ALL_DAY_AND_CLOCK),
  rule('times', 'spans open allHours close', () => ALL_DAY_AND_CLOCK),
]
