/** A text made from what it means, and that meaning as a note (truth.ts): the reader never sees the note. */
export interface MadeText {
  readonly text: string
  readonly note: string
  /** Hours and days in plain words, which have to be computed; the others have lost something a person would miss. */
  readonly isPlain: boolean
}

type Pick = <T>(from: readonly T[]) => T

/** Repeatable: the same seed, the same texts (mulberry32). */
export function picker(seed: number): Pick {
  let state = seed
  return from => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length]!
  }
}

const DAYS: readonly (readonly [note: string, forms: readonly string[]])[] = [
  [
    '12345',
    [
      '周一至周五',
      '星期一到星期五',
      '周一-周五',
      '礼拜一至礼拜五',
      '每周一至周五',
      '周一～周五',
      '周一至五',
      '周一、二、三、四、五',
      '星期一—星期五',
    ],
  ],
  ['123456', ['周一至周六', '星期一至星期六', '周一到周六', '每周一至周六']],
  ['1234567', ['每天', '每日', '周一至周日', '星期一至星期日', '天天', '周一到周日']],
  ['234567', ['周二至周日', '星期二至星期日', '周二到周日']],
  ['67', ['周六、周日', '周六周日', '星期六、星期日', '周六和周日', '周六，周日', '周六及周日']],
  ['135', ['周一、周三、周五', '周一、三、五', '每周一、三、五', '星期一、星期三、星期五']],
  ['7', ['周日', '星期天', '每周日', '星期日']],
  ['W', ['工作日', '法定工作日', '每个工作日']],
]
const SPANS: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [[540, 1020]],
  [[510, 1050]],
  [[600, 1320]],
  [[480, 1200]],
  [
    [510, 690],
    [810, 1020],
  ],
  [
    [540, 720],
    [780, 1050],
  ],
  [
    [390, 570],
    [630, 810],
    [990, 1110],
  ],
  [[1080, 1560]],
  [[1320, 1800]],
  [[0, 1440]],
]
const SEPARATORS = ['，', '；', ' ', ',', ';', '、', '\n']
const DASHES = ['-', '—', '~', '至', '到', '－', '–', ' - ', '--', '～']

const two = (value: number): string => String(value).padStart(2, '0')
const fullWidth = (text: string): string => text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

type Style = (hour: number, minute: number) => string
const STYLES: readonly Style[] = [
  (hour, minute) => `${hour}:${two(minute)}`,
  (hour, minute) => `${two(hour)}:${two(minute)}`,
  (hour, minute) => `${hour}：${two(minute)}`,
  (hour, minute) => fullWidth(`${hour}：${two(minute)}`),
  (hour, minute) => (minute === 0 ? `${hour}点` : minute === 30 ? `${hour}点半` : `${hour}点${minute}分`),
  (hour, minute) => (minute === 0 ? `${hour}时` : `${hour}时${two(minute)}分`),
  (hour, minute) => `${hour}.${two(minute)}`,
]

function clock(at: number, style: Style, isSpoken: boolean, pick: Pick): string {
  const [hour, minute] = [Math.floor(at / 60) % 24, at % 60]
  if (at === 1440) return style(24, 0)
  if (!isSpoken) return style(hour, minute)
  if (hour < 6) return `${pick(['凌晨'])}${style(hour, minute)}`
  if (hour < 12) return `${pick(['上午', '早上', '早'])}${style(hour, minute)}`
  if (hour === 12) return `中午${style(hour, minute)}`
  if (hour < 18) return `下午${style(hour - 12, minute)}`
  return `${pick(['晚上', '晚'])}${style(hour - 12, minute)}`
}

function timesText(spans: (typeof SPANS)[number], pick: Pick): string {
  if (spans[0]![1] - spans[0]![0] === 1440)
    return pick(['24小时', '24小时开放', '全天24小时', '7×24小时', '0:00-24:00', '２４小时'])
  const style = pick(STYLES)
  const isSpoken = pick([true, false, false])
  const dash = pick(DASHES)
  return spans
    .map(
      ([from, to]) =>
        `${clock(from, style, isSpoken, pick)}${dash}${to > 1440 ? pick(['次日', '翌日', '第二天']) : ''}${clock(to, style, isSpoken && to <= 1440, pick)}`,
    )
    .join(pick(['，', '、', '；', ' ', ',', '/']))
}

const timesNote = (spans: (typeof SPANS)[number]): string =>
  spans.map(([from, to]) => [from, to].map(at => two(Math.floor(at / 60)) + two(at % 60)).join('-')).join(',')

const HOLIDAYS = ['法定节假日', '节假日', '国定节假日', '国家法定节假日', '法定假日']
const REST = ['除外', '休息', '不开放', '闭馆', '不营业', '不对外开放', '关闭']

/** 「除外」 and a rest mean the same of holidays; both in every place where lists put them. */
function withHolidaysOff(days: string, times: string, pick: Pick): string {
  const off = pick(HOLIDAYS) + pick(REST)
  return pick([
    `${days}（${pick(HOLIDAYS)}除外）${times}`,
    `${days}${times}（${off}）`,
    `${days} ${times}，${off}`,
    `${days}${times}；${off}`,
    `${days}：${times}(${off})`,
    `${times}（${days}，${off}）`,
    `${days}【${pick(HOLIDAYS)}除外】${times}`,
    `开放时间：${days}${times}。${off}`,
  ])
}

function single(pick: Pick): MadeText {
  const [dayNote, forms] = pick(DAYS)
  const spans = pick(SPANS)
  const [days, times] = [pick(forms), timesText(spans, pick)]
  const note = `${dayNote} ${timesNote(spans)}`
  if (dayNote !== 'W' && pick([true, false]))
    return { text: withHolidaysOff(days, times, pick), note: `${note}; H off`, isPlain: true }
  const text = pick([
    `${days}${times}`,
    `${days} ${times}`,
    `${days}：${times}`,
    `${days}，${times}`,
    `${times}（${days}）`,
    `${times}(${days})`,
    `（${days}）${times}`,
    `营业时间：${days}${times}`,
    `开放时间 ${days} ${times}`,
    `${days}（${times}）`,
    `${days}${times}。`,
  ])
  return { text, note, isPlain: true }
}

/** A Saturday that is worked has two hours said of it, unless they are the same; a Sunday that no rule names is a workday. */
function workedNote(week: (typeof SPANS)[number], rest: (typeof SPANS)[number], restNote: string): string {
  const onBoth = JSON.stringify(week) === JSON.stringify(rest) ? timesNote(week) : '?'
  return `; M6 ${onBoth}; M7 ${restNote === '67' ? onBoth : timesNote(week)}`
}

/** A week and a weekend of its own, or a day of rest. */
function double(pick: Pick): MadeText {
  const [first, second] = [pick(SPANS.slice(0, 6)), pick(SPANS.slice(0, 4))]
  const separator = pick(SEPARATORS)
  const [weekNote, weekForms] = pick([DAYS[0]!, DAYS[7]!])
  const [restNote, restForms] = pick([['6', ['周六', '星期六', '每周六']] as const, ['67', DAYS[4]![1]] as const])
  const week = pick(weekForms) + timesText(first, pick)
  const rest = pick(restForms) + timesText(second, pick)
  const worked = weekNote === 'W' ? workedNote(first, second, restNote) : ''
  const note = `${weekNote} ${timesNote(first)}; ${restNote} ${timesNote(second)}${worked}`
  if (pick([true, false, false]))
    return { text: `${week}${separator}${rest}；法定节假日休息`, note: `${note}; H off`, isPlain: true }
  return { text: `${week}${separator}${rest}`, note, isPlain: true }
}

function closedDay(pick: Pick): MadeText {
  const spans = pick(SPANS.slice(0, 6))
  const times = timesText(spans, pick)
  const closed = pick(['周一闭馆', '周一休息', '每周一闭馆', '逢周一休息', '周一不开放', '周一休'])
  const text = pick([
    `${times}（${closed}）`,
    `每天${times}，${closed}`,
    `${closed}，其余时间${times}`,
    `周二至周日${times}（${closed}）`,
    `周二至周日${times}，${closed}`,
  ])
  return { text, note: `234567 ${timesNote(spans)}`, isPlain: true }
}

function seasonal(pick: Pick): MadeText {
  const [summer, winter] = [pick(SPANS.slice(0, 4)), pick(SPANS.slice(0, 4))]
  const [from, to] = pick([
    ['5月1日', '9月30日'],
    ['5月1号', '9月30号'],
    ['5月', '9月'],
  ] as const)
  const [back, end] = pick([
    ['10月1日', '次年4月30日'],
    ['10月', '次年4月'],
    ['10月', '4月'],
  ] as const)
  const dash = pick(['-', '至', '—', '到'])
  const named = pick([true, false])
  const [a, b] = named
    ? [`夏季（${from}${dash}${to}）`, `冬季（${back}${dash}${end}）`]
    : [`${from}${dash}${to}`, `${back}${dash}${end}`]
  const text = `${a}${timesText(summer, pick)}${pick(['，', '；'])}${b}${timesText(winter, pick)}`
  return { text, note: `D0501-0930 ${timesNote(summer)}; D1001-0430 ${timesNote(winter)}`, isPlain: true }
}

/** The word for the afternoon, or for the next day, is gone: a person guesses, a program must not. */
function damaged(pick: Pick): MadeText {
  const days = pick(DAYS[0]![1])
  const [text, note] = pick([
    [`${days}8:30-11:30，1:30-5:00`, '12345 0830-1130,1330-1700'],
    [`${days}上午8:30-11:30，1:30-5:00`, '12345 0830-1130,1330-1700'],
    [`${days}8:30-5:00`, '12345 0830-1700'],
    [`${days}18:00-2:00`, '12345 1800-2600'],
    [`${days}9:00-6:00`, '12345 0900-1800'],
    [`${days}1:30-下午5:00`, '12345 1330-1700'],
    [`${days}9：00-17：00，周六`, '12345 0900-1700'],
    [`${days}9:00-17:00，预约周六`, '12345 0900-1700'],
    [`${days}9:00-17:00（部分节假日除外）`, '12345 0900-1700; H ?'],
  ] as const)
  return { text, note, isPlain: false }
}

/** `count` texts, no two alike. */
export function madeTexts(count: number, seed: number): readonly MadeText[] {
  const pick = picker(seed)
  const byText = new Map<string, MadeText>()
  while (byText.size < count) {
    const make = pick([single, single, single, double, closedDay, seasonal, damaged])
    const made = make(pick)
    byText.set(made.text, made)
  }
  return [...byText.values()]
}
