import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { impossibleClock } from './impossibleClock'

const WRONG: readonly (readonly [text: string, code: string, at: number, found: string])[] = [
  ['25:00-26:00', 'hour_out_of_range', 0, '25:00'],
  ['9:00-25:00', 'hour_out_of_range', 5, '25:00'],
  ['100:00', 'hour_out_of_range', 0, '100:00'],
  ['009:00', 'hour_out_of_range', 0, '009:00'],
  ['24:01', 'hour_out_of_range', 0, '24:01'],
  ['24:60', 'minute_out_of_range', 0, '24:60'],
  ['9:60', 'minute_out_of_range', 0, '9:60'],
  ['9:5', 'minute_out_of_range', 0, '9:5'],
  ['9:005', 'minute_out_of_range', 0, '9:005'],
  ['99:99', 'hour_out_of_range', 0, '99:99'],
  ['8:00-9:70,25:00', 'minute_out_of_range', 5, '9:70'],
  ['5月1日:25:00', 'hour_out_of_range', 5, '25:00'],
]
const RIGHT = [
  '9:00',
  '0:00',
  '24:00',
  '23:59',
  '00:00-24:00',
  '9:00:00',
  '5.1-10.31:8:00',
  '5/1-10/31:8:00-17:00',
  '周一至周五',
  '',
]

describe('a time that no clock shows', () => {
  for (const [text, code, at, found] of WRONG)
    it(`is named and pointed at: ${text}`, () => assert.deepEqual(impossibleClock(text), { code, at, found }))

  for (const text of RIGHT) it(`is none of those in 「${text}」`, () => assert.equal(impossibleClock(text), null))
})
