import assert from 'node:assert/strict'
import { afterEach, beforeEach, it, mock } from 'node:test'
import { anApp } from '@test/fakes/anApp'
import { aStation } from '@test/fakes/aStation'
import { wechat } from '@test/fakes/taro'
import { textOf } from '@test/fakes/textOf'
import { copy } from './copy'
import { FrequentRow } from './FrequentRow'
import { useFrequent } from './useFrequent'
import { useGoThere } from './usePlaceUse'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
beforeEach(() => {
  wechat.reset()
  mock.method(Date, 'now', () => NOW)
})
afterEach(() => mock.restoreAll())
const stations = ['a', 'b', 'c'].map(id => aStation({ id, name: id }))

it('shows the places one keeps going to with today’s state, most first, and passes over what left the feed', () => {
  const app = anApp({ stations })
  const { turnTo, report } = app.courier.getState()
  for (const id of ['b', 'gone', 'c', 'c']) turnTo(id, 'navigated', NOW)
  turnTo('a', 'opened', NOW)
  report({ id: 'r', stationId: 'b', kind: 'locked', note: '', atMs: NOW, token: 't', sending: 'kept' })
  const { rows, total } = app.read(() => useFrequent(5))
  assert.deepEqual([rows.map(({ station }) => station.id), total], [['c', 'b'], 2])
  assert.equal(rows[1]?.open.text, copy.youSaid.locked(copy.justNow))
  assert.equal(app.read(() => useFrequent(1)).total, 2)
  app.courier.getState().clear()
  assert.deepEqual(
    app.read(() => useFrequent(5)),
    { rows: [], total: 0 },
  )
})

it('remembers a ride as soon as one sets out on it', () => {
  const app = anApp({ stations })
  app.read(() => useGoThere(() => undefined))(stations[0]!)
  assert.deepEqual(
    app.read(() => useFrequent(5)).rows.map(({ station }) => station.id),
    ['a'],
  )
})

it('draws nothing before there is a habit, and says how many more there are', () => {
  const row = (rows: ReturnType<typeof useFrequent>['rows'], total: number) =>
    textOf(<FrequentRow rows={rows} total={total} onOpen={() => undefined} onAll={() => undefined} />)
  assert.equal(row([], 0).trim(), '')
  const app = anApp({ stations })
  for (const { id } of stations) app.courier.getState().turnTo(id, 'confirmed', NOW)
  const { rows, total } = app.read(() => useFrequent(2))
  assert.ok(row(rows, total).includes(copy.allFrequent(3)))
  assert.ok(!row(rows, 2).includes(copy.allFrequent(2)))
})
