import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CourierState, INITIAL, isFavourite } from './courierState'
import { createCourierStore } from './courierStore'

function aPhone(stored: unknown = null) {
  const writes: CourierState[] = []
  const store = createCourierStore({ read: () => stored, write: state => writes.push(state) > 0 })
  return { store, writes, now: () => store.getState() }
}

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

  it('shows a report at once and takes it back', () => {
    const { store, now } = aPhone()
    store.getState().report('T-1', 'locked', '', 9)
    assert.equal(now().reports[0]?.kind, 'locked')
    store.getState().undoReport('T-1', 9)
    assert.deepEqual(now().reports, [])
  })

  it('is gone after clearing, and nothing of it stays in storage', () => {
    const { store, writes } = aPhone()
    store.getState().addSearch('热饭')
    store.getState().clear()
    assert.deepEqual(writes.at(-1), INITIAL)
  })
})
