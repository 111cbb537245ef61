import type { HoursProblemCode } from './HoursProblem'

/** What to tell an editor; the place and the piece are added by the notice. */
export const HOURS_PROBLEM: Record<HoursProblemCode, string> = {
  empty: '时段是空的；不知道就把整格留空',
  unreadable: '看不懂的时段；例：工作日 8:30-17:30',
  unreadable_osm: '不是合格的 OSM opening_hours 写法',
  hour_out_of_range: '小时只能是 0–24；过了半夜写「次日2:00」',
  minute_out_of_range: '分钟只能是 00–59，写两位',
  empty_interval: '开始和结束是同一时刻；整天开放写「24小时」',
  reversed_interval: '结束早于开始；过了半夜写「次日」，例：22:00-次日6:00',
  longer_than_a_day: '一段不能超过 24 小时',
}

export const WEEKDAYS = '一二三四五六日天'
/** How editors write days and times. Sticky, and matched against folded text: half-width, lower case. */
export const WORDS = {
  weekday: /(?:周|星期|礼拜)([一二三四五六日天])/y,
  /** 「周一至五」「周一、三、五」 leave the prefix out. */
  bareWeekday: /([一二三四五六日天])/y,
  everyWeek: /每(?=(?:周|星期|礼拜)[一二三四五六日天末])/y,
  daily: /每日|每天|天天|全年|全周|每周/y,
  workdays: /(?:法定)?工作日/y,
  weekend: /双休日|双休|周末/y,
  holidays: /(?:法定|国定|国家)?(?:节假日|节日|假日|公众假期)/y,
  restDays: /非工作日|休息日/y,
  allDay: /(?:7[×x*天])?24(?:小时|h)|7[×x*]24|24\/7|二十四小时|全天候?/y,
  rest: /休息|不开放|不营业|不对外开放|闭馆|闭站|关闭|关门|除外|放假|停止服务/y,
  asUsual: /无休|不休息?|照常(?:开放|营业)?|正常(?:开放|营业)/y,
  filler: /营业时间|开放时间|服务时间|接待时间|时间|对外|开放|营业|服务|值班|为|是|均|都|[:。\s]/y,
  to: /[-‐‑‒–—―−─~〜至到]+/y,
  listed: /[、,和及与]/y,
  separator: /[;,、和及与]/y,
  openParen: /[([【]/y,
  closeParen: /[)\]】]/y,
} as const

/** Anything that looks like a clock, to refuse those no clock shows. */
export const CLOCK = /(?<!\d)(\d{1,4}):(\d{1,4})(?!\d)/g

/** Where one part of the premises ends and another begins: 「便民区24小时；主空间暑期至20:00」. */
export const SCOPE_BREAK = /[;。]/

export const CHINESE = /[\u4e00-\u9fff]/

/** 上午8:30、下午1点半、24:00。分组：时段词、时、分（三种写法）。 */
const TIME = (n: number): string =>
  `(?<period${n}>上午|早上|早|下午|晚上|晚间|晚|中午|凌晨)?(?<hour${n}>\\d{1,4})(?:(?<mark${n}>[:.])(?<minute${n}>\\d{1,4})|(?<half${n}>点半)|(?<oclock${n}>[点时](?!段))(?:(?<past${n}>\\d{1,2})分?)?)?`

export const INTERVAL = new RegExp(`${TIME(1)} *[-‐‑‒–—―−─~〜至到]+ *(?<nextDay>次日|翌日|第二天|隔天)?(?:的)? *${TIME(2)}`, 'y')

/** Hours below this after such a word are in the afternoon: 下午1:30 = 13:30. */
export const AFTERNOON: Readonly<Record<string, number>> = { 下午: 12, 晚上: 12, 晚间: 12, 晚: 12, 中午: 10 }
export const SMALL_HOURS = '凌晨'
