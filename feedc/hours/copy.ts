import type { HoursDoubt, HoursDoubtCode } from './HoursDoubt'
import type { HoursProblemCode } from './HoursProblem'

/** What to tell an editor; the place and the piece are added by the notice. */
export const HOURS_PROBLEM: Record<HoursProblemCode, string> = {
  empty: '时段是空的；不知道就把整格留空',
  unreadable: '看不懂的时段；例：工作日 8:30-17:30',
  unreadable_osm: '不是合格的 OSM opening_hours 写法',
  hour_out_of_range: '小时只能是 0–24；过了半夜写「次日2:00」',
  minute_out_of_range: '分钟只能是 00–59，写两位',
}

/** Why a text is kept as text, as the middle of a sentence about it. */
const HOURS_DOUBT: Record<HoursDoubtCode, string> = {
  unread: '从「」起没读懂',
  breaks_off: '没说完：有日子没有钟点，或者括号没配上',
  two_readings: '有两种读法',
  backwards: '结束早于开始（过了半夜写「次日」，例：22:00-次日6:00；下午写 13:00 或「下午1:00」）',
  empty_interval: '开始和结束是同一时刻（整天开放写「24小时」）',
  longer_than_a_day: '一段超过了 24 小时',
  short: '有一段不到半小时，像是笔误',
  hour_and_word: '「上午」「下午」「晚上」和后面的钟点对不上',
  which_half: '开始的钟点分不清上午下午（写成 13:30 这样）',
  out_of_order: '后一段早于前一段（下午写 13:30 这样，或者加「下午」）',
  all_day_and_clock: '又写 24 小时又写了钟点',
  whole_day: '「全天」没写从几点到几点（24 小时开放就写「24小时」）',
  no_times: '没有写开放的钟点',
  noon: '又说中午不休息，又空出了中午',
  half_day: '半天不开，但没写清到几点',
  season: '「」没写从几月几日到几月几日',
  parity: '「」没写从哪一周算起',
  appointment: '要先预约（「」），去了不一定能进',
  elsewhere: '「」指的是别处的时间',
  last_entry: '另有最晚进门的时间（「」）',
  notice: '「」，时间不固定',
  osm_warning: '不是规范的 OSM 写法（「」）',
  osm_unknown: '是 OSM 写法，但有的时间说不准',
  depends_on_more: '随「」变，不是固定的钟点',
}

const LONGEST_QUOTE = 20

export const sayDoubt = ({ code, found }: HoursDoubt): string =>
  HOURS_DOUBT[code].replace('「」', `「${found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}…` : found}」`)

/** Anything that looks like a clock, to refuse those no clock shows. */
export const CLOCK = /(?<!\d)(\d{1,4}):(\d{1,4})(?!\d)/g

/** Where one part of the premises ends and another begins: 「便民区24小时；主空间暑期至20:00」. */
export const SCOPE_BREAK = /[;。]/

export const CHINESE = /[\u4e00-\u9fff]/
