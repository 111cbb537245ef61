import { DAY_MINUTES } from '@core/time/shanghaiTime'
import { DAY_PART } from './dayParts.copy'
import type { Moment, TimeFault, Times } from './pieces'

/** Nobody opens a place to sit down in for less; it is a misprint. */
const SHORTEST_MINUTES = 30
/** 「0:00-23:59」 is how forms that know no 24:00 write it. */
const LAST_MINUTE = DAY_MINUTES - 1
const HALF_DAY = 12 * 60
/** 「1:30-下午5:00」「1:00-中午1:45」 may begin at night or after noon; 「8:30-下午5:00」 may not. */
const MAY_BE_AFTERNOON_BEFORE = 7 * 60

const AM = 'am'
const PM = 'pm'

/** From one moment to another as minutes of the first one's day; past 1440 it ends the next day. */
export function spanOf(from: Moment, to: Moment, endsNextDay: boolean): Times {
  const start = minuteIn(from.minute, from.part)
  if (start === null) return faulty('hour_and_word')
  if (isDoubtfulTwelve(from, to, start)) return faulty('which_half')
  const isBareAfternoon = from.part === null && to.part !== null && start < MAY_BE_AFTERNOON_BEFORE && !endsNextDay
  const written = to.part === null ? sameHalf(from, to, start, endsNextDay) : minuteIn(to.minute, to.part)
  if (written === null) return faulty('hour_and_word')
  if (isBareAfternoon && start + HALF_DAY < written) return faulty('which_half')
  const isSmallHours = to.part !== null && written <= 6 * 60 && written <= start
  const end =
    endsNextDay || isSmallHours ? written + DAY_MINUTES : written === 0 || written === LAST_MINUTE ? DAY_MINUTES : written
  return checked(start, end, from)
}

function checked(start: number, end: number, from: Moment): Times {
  if (from.minute === DAY_MINUTES) return faulty('backwards')
  if (end === start) return faulty('empty_interval')
  if (end < start) return faulty('backwards')
  if (end - start > DAY_MINUTES) return faulty('longer_than_a_day')
  if (end - start < SHORTEST_MINUTES) return faulty('short')
  return { times: [[start, end]], fault: null }
}

const faulty = (fault: TimeFault): Times => ({ times: [], fault })

/** 「12:00AM-9:00PM」「AM8:30-AM12:00」「12:00PM-6:00AM」: many write 12 AM for noon and 12 PM for midnight. */
function isDoubtfulTwelve(from: Moment, to: Moment, start: number): boolean {
  const isTwelve = ({ minute }: Moment): boolean => minute >= HALF_DAY && minute < HALF_DAY + 60
  if (from.part === AM && isTwelve(from)) return true
  if (to.part === AM && isTwelve(to)) return start < HALF_DAY
  return from.part === PM && isTwelve(from) && to.part === AM
}

/** 「下午1:30-5:00」: a bare end that would lie before the beginning goes with the beginning's word. */
function sameHalf(from: Moment, to: Moment, start: number, endsNextDay: boolean): number | null {
  if (endsNextDay || from.part === null || to.minute === 0 || to.minute > start) return to.minute
  return minuteIn(to.minute, from.part) ?? to.minute
}

/** A clock time after a word of the day, as a minute of the day; null where the two don't go together (上午 20:00). */
function minuteIn(minute: number, part: string | null): number | null {
  if (part === null) return minute
  if (part === AM) return minute < HALF_DAY ? minute : minute < HALF_DAY + 60 ? minute - HALF_DAY : null
  if (part === PM) return minute >= HALF_DAY ? minute : minute >= 60 ? minute + HALF_DAY : null
  const word = DAY_PART[part]
  if (!word) return null
  const hour = Math.floor(minute / 60)
  const isAfternoon =
    word.afternoonFrom !== null && word.afternoonTo !== null && word.afternoonFrom <= hour && hour <= word.afternoonTo
  const isMidnight = word.to <= 6 && hour === 12
  const meant = minute + (isAfternoon ? HALF_DAY : isMidnight ? -HALF_DAY : 0)
  return word.from * 60 <= meant && meant <= word.to * 60 ? meant : null
}

/** Spans said one after another: in order, none over another. */
export function joined(first: Times, second: Times): Times {
  const fault = first.fault ?? second.fault
  const before = first.times.at(-1)
  const after = second.times[0]
  if (fault || !before || !after) return { times: [], fault: fault ?? 'out_of_order' }
  return before[1] <= after[0] ? { times: [...first.times, ...second.times], fault: null } : faulty('out_of_order')
}

export const WHOLE_DAY: Times = { times: [[0, DAY_MINUTES]], fault: null }
export const ALL_DAY: Times = { times: [[0, DAY_MINUTES]], fault: null }
export const ALL_DAY_AND_CLOCK: Times = faulty('all_day_and_clock')
