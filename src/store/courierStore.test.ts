import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CourierState, INITIAL, isFavourite, type StationReport } from '@core/courier/courierState'
import { courierPort } from '@test/fakes/courierPort'
import { createCourierStore } from './courierStore'

function aPhone(stored: unknown = null) {
  const writes: CourierState[] = []
  const store = createCourierStore({ ...courierPort(stored), write: state => writes.push(state) > 0 })
  return { store, writes, now: () => store.getState() }
}

const aReport = (patch: Partial<StationReport> = {}): StationReport => ({
  id: 'r1',
  stationId: 'T-1',
  kind: 'locked',
  note: '',
  atMs: 9,
  token: 't1',
  sending: 'waiting',
  ...patch,
})

describe('what a courier said of a station', () => {
  it('carries the day’s token of that station, also when it was taken back and is said again', () => {
    const { store, now } = aPhone()
    store.getState().report(aReport({ token: 'a' }))
    store.getState().undoReport('r1')
    store.getState().report(aReport({ id: 'r2', token: 'b' }))
    store.getState().report(aReport({ id: 'r3', token: 'c', stationId: 'T-2' }))
    assert.deepEqual(
      now().reports.map(({ id, token }) => `${id} ${token}`),
      ['r3 c', 'r2 a'],
    )
  })
})

describe('what a courier marks', () => {
  it('is written at once, because nobody says goodbye to an app', () => {
    const { store, writes } = aPhone()
    store.getState().toggleFavourite('station', 'T-1', 5)
    assert.deepEqual(writes.at(-1)?.favourites, [{ kind: 'station', id: 'T-1', atMs: 5 }])
    assert.deepEqual(Object.keys(writes.at(-1)!).sort(), Object.keys(INITIAL).sort())
  })

  it('can be unmarked with the same tap', () => {
    const { store, now } = aPhone()
    store.getState().toggleFavourite('station', 'T-1', 5)
    assert.ok(isFavourite(now(), 'station', 'T-1'))
    store.getState().toggleFavourite('station', 'T-1', 6)
    assert.ok(!isFavourite(now(), 'station', 'T-1'))
  })

  it('keeps one line of history per thing, newest first', () => {
    const { store, now } = aPhone()
    store.getState().visit('article', 'a', 1)
    store.getState().visit('article', 'b', 2)
    store.getState().visit('article', 'a', 3)
    assert.deepEqual(
      now().history.map(({ id }) => id),
      ['a', 'b'],
    )
  })

  it('keeps the title of what may move on into older issues, and asks for none where there is none', () => {
    const { store, now } = aPhone()
    store.getState().toggleFavourite('article', 'a', 1, '测试标题')
    store.getState().toggleFavourite('station', 'T-1', 2)
    assert.deepEqual(now().favourites, [
      { kind: 'station', id: 'T-1', atMs: 2 },
      { kind: 'article', id: 'a', atMs: 1, title: '测试标题' },
    ])
  })

  it('shows a report at once and takes it back', () => {
    const { store, now } = aPhone()
    store.getState().report(aReport())
    assert.equal(now().reports[0]?.kind, 'locked')
    store.getState().undoReport('r1')
    assert.deepEqual(now().reports, [])
  })

  it('keeps one report when a thumb says the same thing twice before anybody heard it', () => {
    const { store, now } = aPhone()
    store.getState().report(aReport())
    store.getState().report(aReport({ id: 'r2', atMs: 10 }))
    store.getState().report(aReport({ id: 'r3', kind: 'broken' }))
    assert.deepEqual(
      now().reports.map(({ id }) => id),
      ['r3', 'r2'],
    )
  })

  it('keeps a report that somebody has when the same is said again weeks later: both were seen', () => {
    const { store, now } = aPhone()
    for (const [id, sending] of [
      ['r1', 'sent'],
      ['r2', 'kept'],
      ['r3', 'refused'],
      ['r4', 'waiting'],
    ] as const) {
      store.getState().report(aReport({ id }))
      store.getState().markReport(id, sending)
    }
    store.getState().report(aReport({ id: 'r5' }))
    assert.deepEqual(
      now().reports.map(({ id, sending }) => `${id} ${sending}`),
      ['r5 waiting', 'r3 refused', 'r2 kept', 'r1 sent'],
    )
  })

  it('keeps what waits to be said of another station', () => {
    const { store, now } = aPhone()
    store.getState().report(aReport())
    store.getState().report(aReport({ id: 'r2', stationId: 'T-2' }))
    assert.equal(now().reports.length, 2)
  })

  it('keeps the last eight searches, each once, the last first', () => {
    const { store, now } = aPhone()
    for (const words of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'c']) store.getState().addSearch(words)
    assert.deepEqual(now().searches, ['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b'])
  })

  it('keeps a favourite of one kind when another kind has the same id', () => {
    const { store, now } = aPhone()
    store.getState().toggleFavourite('station', 'x', 1)
    store.getState().toggleFavourite('article', 'x', 2)
    store.getState().toggleFavourite('article', 'y', 3)
    store.getState().toggleFavourite('article', 'x', 4)
    assert.deepEqual(
      now().favourites.map(({ kind, id }) => `${kind} ${id}`),
      ['article y', 'station x'],
    )
  })

  it('counts as read once, newest first', () => {
    const { store, now, writes } = aPhone()
    for (const id of ['a', 'b', 'a']) store.getState().markRead(id)
    assert.deepEqual([now().readIds, writes.length], [['b', 'a'], 2])
  })

  it('changes one setting and leaves the others', () => {
    const { store, now } = aPhone()
    store.getState().setSettings({ isCare: true })
    store.getState().setSettings({ theme: 'dark' })
    assert.deepEqual(now().settings, { theme: 'dark', fontStep: null, isCare: true })
  })

  it('keeps the ticks of each self-check apart, with their hour', () => {
    const { store, now } = aPhone()
    store.getState().setTicks('one', ['q1'], 5)
    store.getState().setTicks('two', ['q2'], 6)
    store.getState().setTicks('one', [], 7)
    assert.deepEqual(
      [now().ticks, now().tickedAtMs],
      [
        { one: [], two: ['q2'] },
        { one: 7, two: 6 },
      ],
    )
  })

  it('is all gone when the courier wipes it, on the phone’s storage too', () => {
    const { store, writes } = aPhone()
    store.getState().toggleFavourite('station', 'T-1', 5)
    store.getState().clear()
    assert.deepEqual(writes.at(-1), INITIAL)
  })

  it('fits into the one key that WeChat gives it, however long and diligently it is used', () => {
    const { store, now } = aPhone()
    const longest = 'x'.repeat(80)
    for (let n = 0; n < 2_500; n += 1) {
      const id = `${n}${longest}`.slice(0, 80)
      store.getState().toggleFavourite('station', id, Date.now(), '字'.repeat(80))
      store.getState().visit('article', id, Date.now(), '字'.repeat(80))
      store.getState().markRead(id)
      store.getState().addSearch('字'.repeat(40) + n)
      store.getState().report(aReport({ id: `r${n}`, stationId: id, note: '字'.repeat(100) }))
    }
    const bytes = Buffer.byteLength(JSON.stringify(now()))
    assert.ok(bytes > 300_000 && bytes < 2 ** 20, `${bytes} bytes`)
    assert.equal(now().reports[0]?.stationId.slice(0, 4), '2499')
  })

  it('is gone after clearing, and nothing of it stays in storage', () => {
    const { store, writes } = aPhone()
    store.getState().addSearch('热饭')
    store.getState().clear()
    assert.deepEqual(writes.at(-1), INITIAL)
  })
})
