import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { YEARS } from '@test/fakes/holidayYears'
import { compileHours } from './compileHours'
import type { HoursDoubtCode } from './HoursDoubt'

/** What a person would say a text lacks, and the word that they would point at. */
const DOUBTS: readonly (readonly [text: string, code: HoursDoubtCode, found?: string])[] = [
  ['上午20:00-21:00', 'hour_and_word'],
  ['下午9:00-10:00', 'hour_and_word'],
  ['凌晨9:00-11:00', 'hour_and_word'],
  ['上午9:00-上午13:00', 'hour_and_word'],
  ['周一至周五9:00-12:00，下午8:00-9:00', 'hour_and_word'],
  ['9:00-9:00', 'empty_interval'],
  ['周六 8:00至8:00', 'empty_interval'],
  ['下午1:30-13:30', 'empty_interval'],
  ['9:00-9:29', 'short'],
  ['周一至周五9:00-17:00，周六9:00-9:10', 'short'],
  ['22:00-6:00', 'backwards'],
  ['工作日17:30-8:30', 'backwards'],
  ['24:00-2:00', 'backwards'],
  ['24:00-次日2:00', 'backwards'],
  ['下午5:00-1:30', 'backwards'],
  ['6:00-次日8:00', 'longer_than_a_day'],
  ['13:00-17:00，9:00-12:00', 'out_of_order'],
  ['9:00-12:00，11:00-17:00', 'out_of_order'],
  ['周一至周五8:30-11:30，1:30-5:00', 'out_of_order'],
  ['1:30-下午5:00', 'which_half'],
  ['12:00AM-9:00PM', 'which_half'],
  ['AM8:30-AM12:00', 'which_half'],
  ['12:00PM-6:00AM', 'which_half'],
  ['24小时，9:00-17:00', 'all_day_and_clock'],
  ['24小时 9:00-17:00', 'all_day_and_clock'],
  ['24小时（9:00-17:00）', 'all_day_and_clock'],
  ['9:00-17:00 24小时', 'all_day_and_clock'],
  ['9:00-17:00，24小时', 'all_day_and_clock'],
  ['9:00-17:00（24小时）', 'all_day_and_clock'],
  ['每天24小时；周六9:00-17:00', 'all_day_and_clock'],
  ['周末全天', 'whole_day'],
  ['周一至周五全天开放', 'whole_day'],
  ['法定节假日休息', 'no_times'],
  ['周一闭馆', 'no_times'],
  ['全年无休', 'no_times'],
  ['节假日除外', 'no_times'],
  ['中午12:00-13:00休息', 'no_times'],
  ['9:00-11:30，13:00-17:00，中午不休息', 'noon'],
  ['9:00-11:00，14:30-17:00（中午不休息）', 'noon'],
  ['9:00-10:30，15:00-17:00，中午不休息', 'noon'],
  ['9:00-12:00，14:31-17:00，中午不休息', 'noon'],
  ['9:00-10:59，13:00-17:00，中午不休息', 'noon'],
  ['6:00-8:00，9:00-11:30，13:00-17:00，中午不休息', 'noon'],
  ['9:00-17:00，周三下午闭馆', 'half_day'],
  ['9:00-12:31，13:00-17:00，周三上午闭馆', 'half_day'],
  ['9:00-12:00，13:00-18:31，周三下午闭馆', 'half_day'],
  ['9:00-17:00，周六9:00-12:00', 'two_readings'],
  ['周二至周日休息 周一9:00-17:00', 'two_readings'],
  ['9:00-17:00，工作日休息', 'two_readings'],
  ['每天9:00-17:00，周一、周二、周三、周四、周五休息', 'two_readings'],
  ['夏季6:00-22:00', 'season', '夏季'],
  ['夏令时8:30-17:30，冬令时8:30-17:00', 'season', '夏令时'],
  ['暑假期间8:30-17:30', 'season', '暑假期间'],
  ['单周周六9:00-12:00', 'parity', '单周'],
  ['周六9:00-12:00（双周）', 'parity', '双周'],
  ['9:00-17:00（需预约）', 'appointment', '需预约'],
  ['须提前一天预约，周一至周五9:00-17:00', 'appointment', '须提前一天预约'],
  ['9:00-17:00（凭证入内）', 'appointment', '凭证'],
  ['营业时间同门店', 'elsewhere', '同门店'],
  ['随商场营业时间', 'elsewhere', '随商场营业时间'],
  ['9:00-17:00，不定时', 'elsewhere', '不定时'],
  ['9:00-17:00，16:30停止入场', 'last_entry', '停止入场'],
  ['9:00-17:00，16:30清场', 'last_entry', '清场'],
  ['开放时间另行通知', 'notice', '开放时间另行通知'],
  ['待定', 'notice', '待定'],
  ['9:00-17:00，热水', 'unread', '热水'],
  ['13至5月8:00-18:00', 'unread', '8:00'],
  ['0-5月8:00-18:00', 'unread', '8:00'],
  ['一二点至十七点', 'unread'],
  ['九点至十十点', 'unread', '十十'],
  ['每月32日9:00-11:00', 'unread'],
  ['大厅9:00-17:00', 'unread', '大厅9:00-17:00'],
  ['9:00-17:00，至', 'unread', '至'],
  ['周五开放，周六休息，9:00-17:00', 'unread', '开放'],
  ['周一至周五', 'breaks_off', ''],
  ['（9:00-17:00', 'breaks_off', ''],
  ['周一至周五9:00-', 'breaks_off', ''],
  ['工作日中午', 'breaks_off', ''],
  ['Mo-Fr 9-17', 'osm_warning'],
  ['sunrise-sunset', 'depends_on_more', 'sunrise'],
  ['Mo-Fr dawn-18:00', 'depends_on_more', 'dawn'],
  ['Mo-Fr 08:00-dusk', 'depends_on_more', 'dusk'],
  ['SH 10:00-12:00', 'depends_on_more', 'SH'],
  ['Mo-Su 18:00+', 'osm_unknown', ''],
  ['Mo-Fr 10:00-14:00 "by appointment"', 'osm_unknown', ''],
  ['Dec PH 10:00-12:00', 'osm_unknown', ''],
  ['PH off', 'no_times', ''],
  ['off "renovation"', 'no_times', ''],
]

const compiled = (text: string) => {
  const hours = compileHours(text, null, '2026-01-01', undefined, YEARS)
  assert(hours.ok, text)
  return hours.value
}

describe('an editor whose hours are kept as text', () => {
  for (const [text, code, found] of DOUBTS)
    it(`is told why: ${text} (${code}${found ? ` 「${found}」` : ''})`, () => {
      const { weekly, exceptions, said, doubt } = compiled(text)
      assert.deepEqual([weekly, exceptions, said, doubt?.code], [null, [], null, code])
      if (found !== undefined) assert.equal(doubt?.found, found)
    })

  it('reads of an OSM value what the library says of it, in its own words and without the value', () => {
    const { doubt } = compiled('Mo-Fr 9-17')
    assert(doubt && doubt.found.length > 10 && !doubt.found.includes('<---'), doubt?.found)
  })
})

/** Beside each doubt, what is near to it and plain. */
const PLAIN: readonly (readonly [text: string, said: string])[] = [
  ['9:00-9:30', '每天 9:00–9:30'],
  ['8:00-次日8:00', '每天 8:00–次日8:00'],
  ['9:00-12:00，12:00-17:00', '每天 9:00–12:00、12:00–17:00'],
  ['7:00-晚上9:00', '每天 7:00–21:00'],
  ['8:00PM-12:00AM', '每天 20:00–24:00'],
  ['9:00-12:30，13:00-18:30，周三下午闭馆', '每天 9:00–12:30、13:00–18:30，周三 12:00–18:30 休息'],
  ['6:00-9:00，10:30-18:00，中午不休息', '每天 6:00–9:00、10:30–18:00'],
  ['9:00-14:00，15:00-18:00，中午不休息', '每天 9:00–14:00、15:00–18:00'],
  ['周一9:00-17:00，周二至周五休息', '周一 9:00–17:00，周二至周五不开'],
  ['off', '每天不开'],
  ['closed', '每天不开'],
]

describe('an editor whose hours are plain', () => {
  for (const [text, said] of PLAIN)
    it(`is told what they were read as: ${text}`, () => {
      const hours = compiled(text)
      assert.deepEqual([hours.said, hours.doubt], [said, null])
    })
})
