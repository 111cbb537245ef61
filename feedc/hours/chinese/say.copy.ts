import type { MinuteInterval } from '@core/hours/hours'
import { DAY_MINUTES } from '@core/time/shanghaiTime'
import { hasPeriod } from './daySets'
import type { Days, FestivalName, Meaning, MonthDay, Statement } from './Meaning'

const DAY = '一二三四五六日'
const FESTIVAL: Record<FestivalName, string> = {
  new_year: '元旦',
  spring_festival: '春节',
  qingming: '清明',
  labour_day: '劳动节',
  dragon_boat: '端午',
  mid_autumn: '中秋',
  national_day: '国庆',
}
const LUNAR = '一二三四五六七八九十'

export const MORE_DAYS = (count: number): string => `，另有 ${count} 天不同`

/** What a text was read as, in one form for every way of writing it: 「周一至周五 9:00–17:00，法定节假日不开」. Reading it again says the same. */
export function sayMeaning({ statements }: Meaning): string {
  const openings = statements.filter(each => each.kind === 'open')
  const plain = openings.filter(({ days }) => !hasPeriod(days))
  const dated = openings.filter(({ days }) => hasPeriod(days))
  const others = statements.filter(({ kind }) => kind !== 'open')
  const said = [...plain, ...dated].map(sayStatement).join('；')
  return others.reduce((all, each) => `${all}${all === '' || each.kind === 'shifted' ? '' : '，'}${sayStatement(each)}`, said)
}

function sayStatement(each: Statement): string {
  switch (each.kind) {
    case 'open':
      return `${sayDays(each.days)} ${each.times.map(sayTime).join('、')}`
    case 'closed':
      return `${sayDays(each.days)}不开`
    case 'break':
      return `${each.days.kind === 'every' ? '' : `${sayDays(each.days)} `}${sayTime(each.time)} 休息`
    case 'usual':
      return sayUsual(each.days)
    case 'unknown':
      return `${sayDays(each.days)}另行通知`
    case 'shifted':
      return `（遇${sayDays(each.days)}顺延）`
    case 'half':
    case 'no_noon_break':
      return ''
  }
}

function sayUsual(days: Days): string {
  if (days.kind === 'every') return '全年无休'
  if (days.kind === 'but' && days.days.kind === 'every') return `全年无休（${sayDays(days.except)}除外）`
  return `${sayDays(days)}照常开放`
}

function sayTime([from, to]: MinuteInterval): string {
  if (from === 0 && to === DAY_MINUTES) return '24小时'
  const begin = from >= DAY_MINUTES ? `晚上${clock(from - 12 * 60)}` : clock(from)
  return `${begin}–${to > DAY_MINUTES ? `次日${clock(to - DAY_MINUTES)}` : clock(to)}`
}

const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

function sayDays(days: Days): string {
  switch (days.kind) {
    case 'every':
      return '每天'
    case 'weekdays':
      return sayWeekdays(days.weekdays)
    case 'workdays':
      return '工作日'
    case 'weekend':
      return '双休日'
    case 'holidays':
    case 'any_holidays':
      return '法定节假日'
    case 'rest_days':
      return '休息日'
    case 'festival':
      return `${FESTIVAL[days.name]}假期`
    case 'lunar':
      return days.from === days.to ? sayLunar(days.from) : `${sayLunar(days.from)}至${sayLunar(days.to)}`
    case 'odd_dates':
      return '单日'
    case 'even_dates':
      return '双日'
    case 'month_days':
      return `每月${days.days.map(day => `${day}日`).join('、')}`
    case 'nth':
      return `每月${days.nth[0] === -1 ? '最后一个' : `第${days.nth.join('、')}个`}${sayWeekdays(days.weekdays)}`
    case 'dates':
      return sayDates(days.from, days.to)
    case 'any':
      return days.of.map(sayDays).join('、')
    case 'both':
      return sayBoth(...days.of)
    case 'but':
      return sayBut(days.days, [days.except])
  }
}

function sayBoth(a: Days, b: Days): string {
  if (a.kind === 'but') return sayBut({ kind: 'both', of: [a.days, b] }, [a.except])
  if (b.kind === 'but') return sayBut({ kind: 'both', of: [a, b.days] }, [b.except])
  if (hasPeriod(a) || hasPeriod(b)) return hasPeriod(a) ? sayDays(a) + sayDays(b) : sayDays(b) + sayDays(a)
  return JSON.stringify(a) === JSON.stringify(b) ? sayDays(a) : `${sayDays(a)}（${sayDays(b)}）`
}

const sayBut = (days: Days, except: readonly Days[]): string =>
  days.kind === 'but' ? sayBut(days.days, [days.except, ...except]) : `${sayDays(days)}（${except.map(sayDays).join('、')}除外）`

const sayLunar = (at: number): string => (at === -1 ? '除夕' : `初${LUNAR[at]}`)

/** 周一至周三、周五: runs of three or more are said by their ends. */
function sayWeekdays(weekdays: readonly number[]): string {
  const runs: number[][] = []
  for (const day of weekdays) {
    const run = runs.at(-1)
    if (run && run[run.length - 1] === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number): string => `周${DAY[day]}`
  return runs
    .map(run => (run.length > 2 ? `${name(run[0]!)}至${name(run[run.length - 1]!)}` : run.map(name).join('、')))
    .join('、')
}

function sayDates(from: MonthDay, to: MonthDay): string {
  const one = ({ year, month, day }: MonthDay): string => `${year === null ? '' : `${year}年`}${month}月${day}日`
  if (JSON.stringify(from) === JSON.stringify(to)) return one(from)
  const wraps = from.year === null && (to.month < from.month || (to.month === from.month && to.day < from.day))
  return `${one(from)}至${wraps ? '次年' : ''}${one(to)}`
}
