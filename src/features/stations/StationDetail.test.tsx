import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Station } from '@core/feed/types'
import { aStation } from '@test/fakes/aStation'
import { markupOf, textOf } from '@test/fakes/textOf'
import { copy } from './copy'
import { StationDetail } from './StationDetail'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const view = (patch: Partial<Station>): JSX.Element => (
  <StationDetail
    station={aStation(patch)}
    open={{ tone: 'grey', text: copy.hoursUnknown }}
    distance="测试街道"
    nowMs={NOW}
    onCopyAddress={() => undefined}
  />
)

describe('one station', () => {
  it('always shows the six standard things, each as there, not there or unknown', () => {
    const markup = markupOf(view({ amenities: { ac: true, fridge: false } }))
    assert.equal(markup.match(/six-item/g)?.length, 6)
    assert.equal(markup.match(/six-item yes/g)?.length, 1)
    assert.equal(markup.match(/six-item no/g)?.length, 1)
    assert.equal(markup.match(/six-item unknown/g)?.length, 4)
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
