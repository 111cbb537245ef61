import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { HEARD_LABEL } from '@core/feed/copy'
import type { Heard, Station } from '@core/feed/types'
import { anApp } from '@test/fakes/anApp'
import { aStation } from '@test/fakes/aStation'
import { wechat } from '@test/fakes/taro'
import { textOf } from '@test/fakes/textOf'
import { copy } from './copy'
import { HeardCard } from './HeardCard'
import { sinceHourWords } from './sinceWords'
import { useStations } from './useStations'

const NOW = Date.parse('2026-11-24T12:40:00+08:00')
const HOUR_MS = 3_600_000
beforeEach(() => {
  wechat.reset()
  mock.method(Date, 'now', () => NOW)
})
afterEach(() => mock.restoreAll())

const HOURS = { text: '24h', weekly: [[0, 10080]] as const, exceptions: [], scope: null }
const word = (kind: Heard['kind'], at: string, people: number | null = 3, isAccepted = true): Heard => ({
  kind,
  people,
  atMs: Date.parse(`2026-11-${at}:00:00+08:00`),
  decided: '2026-11-24',
  isAccepted,
})
const east = (hundredths: number) => ({ datum: 'wgs84', lng: 121.47 + hundredths / 100, lat: 31.23 }) as const
const place = { name: 'x', district: null, subdistrict: null, at: east(0), how: 'picked' } as const

function cards(near: Partial<Station>) {
  const app = anApp({
    stations: [
      aStation({ id: 'near', at: east(1), hours: HOURS, ...near }),
      aStation({ id: 'far', at: east(1.2), hours: HOURS }),
    ],
  })
  app.courier.getState().set({ place })
  const state = app.read(() => useStations(2))
  assert(state.kind === 'ready')
  const row = state.rows.find(({ station }) => station.id === 'near')!
  return {
    order: state.rows.map(({ station }) => station.id).join(' '),
    tone: row.open.tone,
    text: row.open.text,
    note: row.note,
  }
}

describe('a card with other couriers’ word on it', () => {
  it('says who was locked out instead of the posted hours, and comes last', () => {
    const card = cards({ heard: [word('locked', '24T10')] })
    assert.deepEqual(
      [card.order, card.tone, card.text],
      ['far near', 'grey', copy.heard(copy.hoursAgo(2), 3, HEARD_LABEL.locked)],
    )
  })

  it('says who found it open beside the hours, which count as checked', () => {
    const card = cards({ heard: [word('confirmed', '23T22', 1)] })
    assert.deepEqual(
      [card.order, card.tone, card.note],
      ['near far', 'green', copy.heard(copy.yesterday, 1, HEARD_LABEL.confirmed)],
    )
  })

  it('says both where they disagree, and is surer of neither', () => {
    const card = cards({ checked: '2026-11-24', heard: [word('locked', '24T08', 1), word('confirmed', '24T12')] })
    assert.deepEqual([card.order, card.tone], ['far near', 'amber'])
    assert.ok(card.note.includes(HEARD_LABEL.confirmed) && card.note.includes(HEARD_LABEL.locked), card.note)
  })

  it('carries nothing where nobody spoke, where it was declined, or where it is long ago', () => {
    const plain = cards({})
    for (const heard of [[], [word('locked', '24T10', null, false)], [word('locked', '14T10')]])
      assert.deepEqual(cards({ heard }), plain)
    assert.equal(plain.note, '')
  })
})

describe('a station’s own page', () => {
  it('has each kind’s last word with its age, and warns where they disagree', () => {
    const text = textOf(
      <HeardCard
        station={aStation({ heard: [word('locked', '24T08', 1), word('confirmed', '24T12'), word('broken', '21T12')] })}
        nowMs={NOW}
      />,
    )
    for (const part of [
      copy.heard(copy.hoursAgo(4), 1, HEARD_LABEL.locked),
      copy.heard(copy.withinHour, 3, HEARD_LABEL.confirmed),
      copy.heard(copy.daysAgo(3), 3, HEARD_LABEL.broken),
      copy.heardDisputed,
    ]) {
      assert.ok(text.includes(part), `${part}: ${text}`)
    }
    assert.equal(textOf(<HeardCard station={aStation()} nowMs={NOW} />), '')
  })
})

it('says how long ago by the hour, never finer than it is known, and by the calendar from yesterday on', () => {
  const ago = (at: string) => sinceHourWords(Date.parse(`2026-11-${at}:00:00+08:00`), NOW)
  assert.deepEqual(['24T12', '24T11', '24T00', '23T23', '23T00', '22T23'].map(ago), [
    copy.withinHour,
    copy.hoursAgo(1),
    copy.hoursAgo(12),
    copy.yesterday,
    copy.yesterday,
    copy.daysAgo(2),
  ])
  assert.ok(NOW % HOUR_MS !== 0)
})
