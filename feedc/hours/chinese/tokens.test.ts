import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Dots, tokensOf } from './tokens'

/** Words and what each says; `null`: a number, a date or a time that there is none of. */
const SAYS: readonly (readonly [text: string, role: string, says: unknown, dots?: Dots])[] = [
  ['8:30', 'clock', 510],
  ['0:00', 'clock', 0],
  ['24:00', 'clock', 1440],
  ['9:00:00', 'clock', 540],
  ['23:59', 'clock', 1439],
  ['8点', 'clock', 480],
  ['8时', 'clock', 480],
  ['8点整', 'clock', 480],
  ['8点半', 'clock', 510],
  ['8点一刻', 'clock', 495],
  ['8点三刻', 'clock', 525],
  ['8点5分', 'clock', 485],
  ['8时05分', 'clock', 485],
  ['八点十五分', 'clock', 495],
  ['八点五十九分', 'clock', 539],
  ['十点', 'clock', 600],
  ['十二点', 'clock', 720],
  ['二十点', 'clock', 1200],
  ['二十四点', 'clock', 1440],
  ['零点', 'clock', 0],
  ['8.30', 'clock', 510],
  ['24.00', 'clock', 1440],
  ['5.1', 'date', { year: null, month: 5, day: 1 }, 'date'],
  ['12.31', 'date', { year: null, month: 12, day: 31 }, 'date'],
  ['1.1', 'date', { year: null, month: 1, day: 1 }, 'date'],
  ['2.29', 'date', { year: null, month: 2, day: 29 }, 'date'],
  ['5月1日', 'date', { year: null, month: 5, day: 1 }],
  ['五月三十一日', 'date', { year: null, month: 5, day: 31 }],
  ['十二月二十号', 'date', { year: null, month: 12, day: 20 }],
  ['2026年10月1日', 'date', { year: 2026, month: 10, day: 1 }],
  ['2026-10-01', 'date', { year: 2026, month: 10, day: 1 }],
  ['1月', 'month', 1],
  ['十二月份', 'month', 12],
  ['1日', 'monthDay', 1],
  ['31号', 'monthDay', 31],
  ['每月1日', 'monthDays', [1]],
  ['每月15日、1日', 'monthDays', [1, 15]],
  ['每月31日', 'monthDays', [31]],
  ['周一', 'weekdays', [0]],
  ['星期天', 'weekdays', [6]],
  ['礼拜日', 'weekdays', [6]],
  ['周7', 'weekdays', [6]],
  ['周一至周五', 'weekdays', [0, 1, 2, 3, 4]],
  ['周1-周5', 'weekdays', [0, 1, 2, 3, 4]],
  ['周一至五', 'weekdays', [0, 1, 2, 3, 4]],
  ['周五至周一', 'weekdays', [0, 4, 5, 6]],
  ['周日至周四', 'weekdays', [0, 1, 2, 3, 6]],
  ['周五、周三、周一', 'weekdays', [0, 2, 4]],
  ['周一、三、五', 'weekdays', [0, 2, 4]],
  ['周一三五', 'weekdays', [0, 2, 4]],
  ['周一至周三、周五', 'weekdays', [0, 1, 2, 4]],
  ['周一、周一', 'weekdays', [0]],
  ['除夕', 'lunar', -1],
  ['年三十', 'lunar', -1],
  ['初一', 'lunar', 0],
  ['正月初六', 'lunar', 5],
  ['初十', 'lunar', 9],
  ['春节', 'festival', 'spring_festival'],
  ['元旦假期', 'festival', 'new_year'],
  ['清明节', 'festival', 'qingming'],
  ['五一', 'festival', 'labour_day'],
  ['劳动节', 'festival', 'labour_day'],
  ['端午', 'festival', 'dragon_boat'],
  ['中秋', 'festival', 'mid_autumn'],
  ['国庆', 'festival', 'national_day'],
  ['am', 'ampm', 'am'],
  ['a.m.', 'ampm', 'am'],
  ['pm', 'ampm', 'pm'],
  ['p.m.', 'ampm', 'pm'],
  ['9', 'number', 9],
  ['十九', 'number', 19],
  ['上午', 'dayPart', '上午'],
]

/** No such hour, day or month: whatever it is read as, it isn't that. */
const NONE: readonly (readonly [text: string, role: string, dots?: Dots])[] = [
  ['25:00', 'clock'],
  ['24:01', 'clock'],
  ['8:60', 'clock'],
  ['25点', 'clock'],
  ['24点半', 'clock'],
  ['一二点', 'clock'],
  ['十十点', 'clock'],
  ['一二十点', 'clock'],
  ['十一二点', 'clock'],
  ['8.3', 'clock'],
  ['8.60', 'clock'],
  ['25.00', 'clock'],
  ['13.1', 'date', 'date'],
  ['0.1', 'date', 'date'],
  ['4.31', 'date', 'date'],
  ['4.0', 'date', 'date'],
  ['2月30日', 'date'],
  ['13月1日', 'date'],
  ['0月1日', 'date'],
  ['13月', 'month'],
  ['0月', 'month'],
  ['32日', 'monthDay'],
  ['0日', 'monthDay'],
  ['每月32日', 'monthDays'],
  ['每月0日', 'monthDays'],
  ['每月1日、32日', 'monthDays'],
]

describe('the words of hours', () => {
  for (const [text, role, says, dots = 'clock'] of SAYS)
    it(`${text} says ${role} ${JSON.stringify(says)}`, () => {
      const tokens = tokensOf(text, dots)
      assert.deepEqual(
        tokens.map(each => [each.type, each.value, each.at, each.says]),
        [[role, text, 0, says]],
      )
    })

  for (const [text, role, dots = 'clock'] of NONE)
    it(`${text} is no ${role}`, () => {
      for (const { type, value } of tokensOf(text, dots)) assert(type !== role || value.length < text.length, `${type} ${value}`)
    })

  it('say which Saturday of a month, the last as well, and none beyond the fifth', () => {
    const nth = (text: string) => tokensOf(`${text}周六`, 'clock')[0]
    assert.deepEqual(nth('每月第一个')?.says, [1])
    assert.deepEqual(nth('每月第二、四个')?.says, [2, 4])
    assert.deepEqual(nth('每月第三、第一个')?.says, [1, 3])
    assert.deepEqual(nth('每月第五个')?.says, [5])
    assert.deepEqual(nth('每月第六个')?.says, [])
    assert.deepEqual(nth('每月最后一个')?.says, [-1])
  })

  it('are told with their place in the text, without those that have no meaning of their own', () => {
    assert.deepEqual(
      tokensOf('开放时间：周一 9:00-17:00', 'clock').map(({ type, value, at }) => [type, value, at]),
      [
        ['weekdays', '周一', 5],
        ['clock', '9:00', 8],
        ['to', '-', 12],
        ['clock', '17:00', 13],
      ],
    )
  })

  it('end at the first that has no role, and keep the rest of the text for the editor to see', () => {
    assert.deepEqual(
      tokensOf('周一 热水9:00', 'clock').map(({ type, value, at }) => [type, value, at]),
      [
        ['weekdays', '周一', 0],
        ['unread', '热水9:00', 3],
      ],
    )
  })
})
