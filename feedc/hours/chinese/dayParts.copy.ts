/** What a word of the day means for the hour that follows. Hours outside `[from, to]` don't go with the word. */
export interface DayPart {
  readonly from: number
  readonly to: number
  /** Hours from here on up to 12 are meant in the second half of the day. */
  readonly afternoonFrom: number | null
  readonly afternoonTo: number | null
}

const part = (from: number, to: number, afternoonFrom: number | null = null, afternoonTo: number | null = null): DayPart => ({
  from,
  to,
  afternoonFrom,
  afternoonTo,
})
const MORNING = part(4, 12)
const NOON = part(10, 14, 1, 2)
const AFTERNOON = part(12, 19, 1, 7)
const DUSK = part(16, 20, 4, 8)
const EVENING = part(17, 24, 5, 12)
/** A canteen's dinner begins before the evening does. */
const DINNER = part(15, 22, 4, 10)
const SMALL_HOURS = part(0, 6)

/** Which hours a word of the day goes with: 下午1:30 = 13:30, 晚上12:00 = 24:00, 凌晨12:00 = 0:00. */
export const DAY_PART: Readonly<Record<string, DayPart>> = {
  凌晨: SMALL_HOURS,
  零晨: SMALL_HOURS,
  次晨: MORNING,
  清晨: MORNING,
  早晨: MORNING,
  早上: MORNING,
  上午: MORNING,
  早餐: MORNING,
  早饭: MORNING,
  早市: MORNING,
  早: MORNING,
  中午: NOON,
  正午: NOON,
  午间: NOON,
  午餐: NOON,
  午饭: NOON,
  中餐: NOON,
  中饭: NOON,
  午市: NOON,
  下午: AFTERNOON,
  午后: AFTERNOON,
  傍晚: DUSK,
  晚上: EVENING,
  晚间: EVENING,
  夜间: EVENING,
  夜晚: EVENING,
  夜里: EVENING,
  半夜: EVENING,
  晚餐: DINNER,
  晚饭: DINNER,
  晚市: DINNER,
  晚: EVENING,
}
export const HALF_DAYS: Readonly<Record<string, 'morning' | 'afternoon'>> = { 上午: 'morning', 下午: 'afternoon' }
