import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { AMENITY, STANDARD_SIX } from '@core/feed/amenities.copy'
import type { Station } from '@core/feed/types'
import { StationProperties } from '@core/feed/wire/stations'
import { aStation } from '@test/fakes/aStation'
import { textOf } from '@test/fakes/textOf'
import * as v from 'valibot'
import { copy } from './copy'
import { StationDetail } from './StationDetail'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const view = (patch: Partial<Station>): JSX.Element => (
  <StationDetail
    station={aStation(patch)}
    open={{ tone: 'grey', text: copy.hoursUnknown }}
    distance="测试街道"
    nowMs={NOW}
    onClipAddress={() => undefined}
  />
)

describe('one station', () => {
  it('always shows the six standard things, each as there, not there or unknown', () => {
    const text = textOf(view({ amenities: { ac: true, fridge: false } }))
    const states = STANDARD_SIX.map(code => (({ ac: 'yes', fridge: 'no' }) as const)[code as string] ?? 'unknown')
    const said = STANDARD_SIX.map((code, at) => `${AMENITY[code].label} ${copy.state[states[at]!]}`)
    assert.equal(said.length, 6)
    assert.ok(text.includes(said.join(' ')), text)
  })

  it('leaves out no line that an editor can write about it', () => {
    const markers = Object.entries(StationProperties.entries).flatMap(([key, schema]) => {
      const marker = `\u3010${key}\u3011`
      return v.is(schema, marker) ? [[key, marker] as const] : []
    })
    const text = textOf(view(Object.fromEntries(markers)))
    assert.deepEqual(
      markers.filter(([, marker]) => !text.includes(marker)).map(([key]) => key),
      [],
    )
    assert.ok(markers.length >= 6, `only ${markers.length} lines`)
  })

  it('keeps what comes only on activity days apart from what is always there', () => {
    const text = textOf(view({ amenities: { toilet: true }, services: ['haircut'] }))
    assert.ok(text.indexOf(copy.others) < text.indexOf(copy.services))
    assert.ok(text.includes(copy.servicesHint))
  })

  it('says where the record comes from, how old it is, and that nobody checked it', () => {
    const text = textOf(view({}))
    assert.match(text, /测试来源 · 2025-01/)
    assert.ok(text.includes(copy.notChecked))
  })

  it('shows posted words that can’t be computed as they were posted, without a week table', () => {
    const text = textOf(view({ hours: { text: '至22:00', weekly: null, exceptions: [], scope: null } }))
    assert.ok(text.includes('至22:00'))
    assert.ok(!text.includes(copy.weekday[0]))
  })

  it('draws the week with today marked and overnight hours as the next day', () => {
    const text = textOf(
      view({
        hours: {
          text: '每天 18:00–次日 2:00',
          weekly: [
            [0, 120],
            [1080, 1560],
            [2520, 3000],
            [3960, 4440],
            [5400, 5880],
            [6840, 7320],
            [8280, 8760],
            [9720, 10080],
          ],
          exceptions: [],
          scope: null,
        },
      }),
    )
    assert.ok(text.includes(`${copy.weekday[1]} ${copy.today} 18:00–${copy.nextDay}02:00`))
  })

  it('holds a very long name without losing the rest', () => {
    assert.ok(textOf(view({ name: '很长的名字'.repeat(30) })).includes(copy.howKnown))
  })
})
