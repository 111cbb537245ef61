import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Moment, Times } from './pieces'
import { joined, spanOf } from './spanOf'

const minuteOf = (clock: string): number => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1])
/** 「下午1:30」, 「1:30pm」, 「1:30」. */
function moment(written: string): Moment {
  const [, before, clock, after] = /^(.*?)(\d+:\d\d)(.*)$/.exec(written)!
  return { minute: minuteOf(clock!), part: before || after || null }
}
const span = (written: string): Times => {
  const [from, to] = written.split('-') as [string, string]
  return spanOf(moment(from), moment(to.replace('次日', '')), to.startsWith('次日'))
}
const times = (written: string): Times => ({
  times: [written.split('-').map(minuteOf) as [number, number]],
  fault: null,
})

/** As a person hears it; past 24:00 it is the next day. */
const HEARD: readonly (readonly [written: string, heard: string])[] = [
  ['9:00-17:00', '9:00-17:00'],
  ['上午9:00-上午12:00', '9:00-12:00'],
  ['上午4:00-8:00', '4:00-8:00'],
  ['中午10:00-下午2:00', '10:00-14:00'],
  ['11:00-中午1:00', '11:00-13:00'],
  ['11:00-中午2:00', '11:00-14:00'],
  ['下午1:00-下午7:00', '13:00-19:00'],
  ['下午12:30-下午19:00', '12:30-19:00'],
  ['下午13:30-下午5:59', '13:30-17:59'],
  ['傍晚4:00-傍晚8:00', '16:00-20:00'],
  ['晚上5:00-晚上12:00', '17:00-24:00'],
  ['晚上20:00-晚上22:00', '20:00-22:00'],
  ['晚餐4:00-晚餐10:00', '16:00-22:00'],
  ['凌晨12:00-凌晨6:00', '0:00-6:00'],
  ['凌晨12:30-5:00', '0:30-5:00'],
  ['凌晨2:00-凌晨5:00', '2:00-5:00'],
  ['9:00am-11:59am', '9:00-11:59'],
  ['8:30am-12:00pm', '8:30-12:00'],
  ['8:30am-12:59pm', '8:30-12:59'],
  ['12:00pm-6:00pm', '12:00-18:00'],
  ['1:00pm-13:45pm', '13:00-13:45'],
  ['12:59pm-3:00pm', '12:59-15:00'],
  ['8:00pm-12:00am', '20:00-24:00'],
  ['8:00pm-12:30am', '20:00-24:30'],
  ['11:00pm-6:00am', '23:00-30:00'],
  ['12:00pm-1:00pm', '12:00-13:00'],
  ['8:30-下午5:00', '8:30-17:00'],
  ['5:00-下午5:00', '5:00-17:00'],
  ['7:00-晚上9:00', '7:00-21:00'],
  ['1:30-上午11:00', '1:30-11:00'],
  ['1:30-次日下午5:00', '?longer_than_a_day'],
  // A bare end goes with the beginning's word where it would lie before it.
  ['下午1:30-5:00', '13:30-17:00'],
  ['晚上8:00-10:00', '20:00-22:00'],
  ['晚上8:00-0:00', '20:00-24:00'],
  ['1:30pm-5:00', '13:30-17:00'],
  ['上午8:30-17:00', '8:30-17:00'],
  ['下午1:30-13:30', '?empty_interval'],
  ['下午1:30-1:30', '?empty_interval'],
  ['晚上8:00-2:00', '?backwards'],
  ['晚上8:00-次日2:00', '20:00-26:00'],
  ['晚上8:00-次日9:00', '20:00-33:00'],
  // Over midnight.
  ['22:00-次日6:00', '22:00-30:00'],
  ['20:00-凌晨2:00', '20:00-26:00'],
  ['18:00-凌晨6:00', '18:00-30:00'],
  ['22:00-早上6:00', '22:00-30:00'],
  ['22:00-早上6:30', '?backwards'],
  ['晚上12:00-次日6:00', '24:00-30:00'],
  ['24:00-凌晨2:00', '?backwards'],
  ['24:00-次日2:00', '?backwards'],
  ['8:00-次日8:00', '8:00-32:00'],
  ['8:00-次日8:01', '?longer_than_a_day'],
  ['22:00-次日23:59', '?longer_than_a_day'],
  ['0:00-24:00', '0:00-24:00'],
  ['9:00-0:00', '9:00-24:00'],
  ['0:00-23:59', '0:00-24:00'],
  ['9:00-23:58', '9:00-23:58'],
  ['22:00-6:00', '?backwards'],
  ['9:00-5:00', '?backwards'],
  ['9:00-9:00', '?empty_interval'],
  ['9:00-9:30', '9:00-9:30'],
  ['9:00-9:29', '?short'],
  // Words that their hours don't go with.
  ['上午3:59-9:00', '?hour_and_word'],
  ['上午9:00-上午12:01', '?hour_and_word'],
  ['中午9:59-下午1:00', '?hour_and_word'],
  ['中午2:30-下午5:00', '?hour_and_word'],
  ['下午8:00-9:00', '?hour_and_word'],
  ['下午1:00-下午7:30', '?hour_and_word'],
  ['下午0:30-5:00', '?hour_and_word'],
  ['傍晚3:00-5:00', '?hour_and_word'],
  ['晚上4:00-9:00', '?hour_and_word'],
  ['凌晨6:30-9:00', '?hour_and_word'],
  ['下午1:00-凌晨13:00', '?hour_and_word'],
  ['13:00am-5:00pm', '?hour_and_word'],
  ['0:30pm-5:00pm', '?hour_and_word'],
  ['0:59pm-5:00pm', '?hour_and_word'],
  ['9:00am-13:00am', '?hour_and_word'],
  ['何时9:00-10:00', '?hour_and_word'],
  // One of two halves of the day, and no telling which.
  ['1:30-下午5:00', '?which_half'],
  ['6:59-下午7:00', '?which_half'],
  ['6:59-7:00pm', '?which_half'],
  ['1:00-中午1:45', '?which_half'],
  ['12:00am-9:00pm', '?which_half'],
  ['12:59am-9:00am', '?which_half'],
  ['8:30am-12:00am', '?which_half'],
  ['8:30am-12:59am', '?which_half'],
  ['12:00pm-6:00am', '?which_half'],
  ['12:59pm-6:00am', '?which_half'],
]

describe('a span of the clock, as a courier would hear it', () => {
  for (const [written, heard] of HEARD)
    it(`${written} is ${heard}`, () =>
      assert.deepEqual(span(written), heard.startsWith('?') ? { times: [], fault: heard.slice(1) } : times(heard)))

  it('keeps both spans of a day in their order, touching or apart', () => {
    assert.deepEqual(joined(span('9:00-12:00'), span('13:00-17:00')), {
      times: [
        [540, 720],
        [780, 1020],
      ],
      fault: null,
    })
    assert.deepEqual(joined(span('9:00-12:00'), span('12:00-17:00')), {
      times: [
        [540, 720],
        [720, 1020],
      ],
      fault: null,
    })
    const morning = joined(span('6:00-8:00'), span('9:00-12:00'))
    assert.deepEqual(joined(morning, span('13:00-17:00')).times, [
      [360, 480],
      [540, 720],
      [780, 1020],
    ])
  })

  it('takes neither where one begins before the other has ended, or is at fault itself', () => {
    assert.deepEqual(joined(span('9:00-12:00'), span('11:59-17:00')), { times: [], fault: 'out_of_order' })
    const morning = joined(span('6:00-8:00'), span('9:00-12:00'))
    assert.deepEqual(joined(morning, span('8:30-10:00')), { times: [], fault: 'out_of_order' })
    assert.deepEqual(joined(span('9:00-9:00'), span('13:00-17:00')), { times: [], fault: 'empty_interval' })
    assert.deepEqual(joined(span('9:00-12:00'), span('17:00-13:00')), { times: [], fault: 'backwards' })
    assert.deepEqual(joined(span('9:00-9:00'), span('17:00-13:00')), { times: [], fault: 'empty_interval' })
  })
})
