import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { AMENITIES, AMENITY } from '@core/feed/amenities.copy'
import type { Station } from '@core/feed/types'
import { StationProperties } from '@core/feed/wire/stations'
import { aStation } from '@test/fakes/aStation'
import { textOf } from '@test/fakes/textOf'
import { renderToStaticMarkup } from 'react-dom/server'
import * as v from 'valibot'
import { copy } from './copy'
import { StationDetail } from './StationDetail'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const view = (patch: Partial<Station>): JSX.Element => (
  <StationDetail
    station={aStation(patch)}
    open={{ tone: 'grey', text: copy.hoursUnknown }}
    distance="测试街道"
    ride=""
    note=""
    around={null}
    nowMs={NOW}
    onClipAddress={() => undefined}
    onDial={() => undefined}
  />
)
const hours = (weekly: NonNullable<Station['hours']>['weekly']) => ({ text: '公布的话', weekly, exceptions: [], scope: null })

describe('one station', () => {
  it('names everything that is there and everything that isn’t, and in one line what couriers ask for and nobody said', () => {
    const text = textOf(view({ amenities: { ac: true, shower: true, fridge: false } }))
    assert.ok(
      text.includes(`${copy.state.yes} ${AMENITY.ac.label} ${AMENITY.shower.label} ${copy.state.no} ${AMENITY.fridge.label}`),
      text,
    )
    assert.ok(text.includes(copy.unsaid('微波炉、饮水、手机充电、桌椅、卫生间')), text)
  })

  it('says so in one line when the source names nothing at all, and no line when it names everything asked for', () => {
    assert.ok(textOf(view({ amenities: {} })).includes(copy.nothingSaid))
    const all = textOf(view({ amenities: Object.fromEntries(AMENITIES.map(code => [code, true])) }))
    assert.ok(!all.includes(copy.unsaid('')) && !all.includes(copy.nothingSaid))
    for (const code of AMENITIES) assert.ok(all.includes(AMENITY[code].label), code)
  })

  it('leaves out no line that an editor can write about it', () => {
    const markers = Object.entries(StationProperties.entries).flatMap(([key, schema]) => {
      const marker = `\u3010${key}\u3011`
      // A word from a list is taken too, and read as the nearest that is known: it is no line.
      return v.is(schema, marker) && v.parse(schema, marker) === marker ? [[key, marker] as const] : []
    })
    const text = textOf(view(Object.fromEntries(markers)))
    assert.deepEqual(
      markers.filter(([, marker]) => !text.includes(marker)).map(([key]) => key),
      [],
    )
    assert.ok(markers.length >= 6, `only ${markers.length} lines`)
  })

  it('draws no bar of open hours where nobody gets in, and still says what was posted', () => {
    const always = hours([[0, 10080]])
    assert.ok(textOf(view({ hours: always })).includes(`${copy.today} ${copy.allDay}`))
    for (const status of ['suspended', 'closed', 'moved'] as const) {
      const text = textOf(view({ hours: always, status }))
      assert.ok(!text.includes(copy.today) && text.includes(copy.postedText('公布的话')), text)
    }
  })

  it('keeps what comes only on activity days apart from what is always there', () => {
    const text = textOf(view({ amenities: { toilet: true }, services: ['haircut'] }))
    assert.ok(text.indexOf(AMENITY.toilet.label) < text.indexOf(copy.services))
    assert.ok(text.includes(copy.servicesHint))
  })

  it('says where the record comes from, how old it is, and that nobody checked it', () => {
    const text = textOf(view({}))
    assert.match(text, /测试来源 · 2025-01/)
    assert.ok(text.includes(copy.notChecked))
  })

  it('shows posted words that can’t be computed as they were posted, without a bar', () => {
    const text = textOf(view({ hours: { ...hours(null), text: '至22:00' } }))
    assert.ok(text.includes(`至22:00 ${copy.cannotTell}`), text)
    assert.ok(!text.includes(copy.now))
  })

  it('says today’s hours in one line with what is left of them, and the week only when asked', () => {
    const weekdays = [0, 1, 2, 3, 4].map(day => [day * 1440 + 540, day * 1440 + 1080] as const)
    const text = textOf(view({ hours: hours(weekdays) }))
    assert.ok(text.includes(`${copy.today} 09:00–18:00 ${copy.left(copy.span(6, 0))}`), text)
    assert.ok(text.includes(copy.now) && text.includes(copy.week))
    assert.ok(!text.includes(copy.weekday[2]))
  })

  it('draws the bar green only where somebody looked within a year', () => {
    const always = hours([[0, 10_080]])
    const isGreen = (checked: string | null) => renderToStaticMarkup(view({ hours: always, checked })).includes('day-open green')
    assert.deepEqual([isGreen(null), isGreen('2024-01'), isGreen('2026-06')], [false, false, true])
  })

  it('says of a holiday that it isn’t as usual, and of seven days alike that they are', () => {
    const daily = Array.from({ length: 7 }, (_, day) => [day * 1440 + 540, day * 1440 + 1080] as const)
    const text = textOf(view({ hours: { ...hours(daily), exceptions: [{ date: '2026-11-24', intervals: [] }] } }))
    for (const words of [`${copy.today} ${copy.closedAllDay}`, copy.unusualDay, copy.sameEveryDay])
      assert.ok(text.includes(words), words)
  })

  it('holds a very long name without losing the rest', () => {
    assert.ok(textOf(view({ name: '很长的名字'.repeat(30) })).includes(copy.howKnown))
  })
})
