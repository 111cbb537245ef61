import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { courierPort } from '@test/fakes/courierPort'
import { USED } from '@test/fakes/damagedStorage'
import { createCourierStore } from './courierStore'

const NEWER = { ...USED, schemaVersion: 5, dreams: ['编的'] }

describe('after WeChat took a version back', () => {
  it('what the newer app left is used as far as it is understood, and kept whole beside', () => {
    const port = courierPort(NEWER)
    const store = createCourierStore(port)
    assert.deepEqual(store.getState().favourites, USED.favourites)
    assert.deepEqual(port.aside, NEWER)
    store.getState().setSettings({ isCare: false })
    assert.deepEqual(port.aside, NEWER)
    assert.deepEqual(port.notes, ['courier_newer kept_aside'])
    createCourierStore(port)
    assert.deepEqual(port.aside, NEWER, 'opened again on what the older app wrote')
  })

  it('nothing is written over it on a full phone; it is put aside as soon as there is room', () => {
    const port = courierPort(NEWER)
    port.isFull = true
    const store = createCourierStore(port)
    assert.deepEqual(port.notes, ['courier_newer not_kept'])
    port.isFull = false
    let isFirst = true
    port.writeAside = left => !isFirst && Boolean(Object.assign(port, { aside: left }))
    store.getState().setSettings({ isCare: false })
    assert.deepEqual(port.stored, NEWER)
    isFirst = false
    store.getState().setSettings({ isCare: true })
    assert.deepEqual([port.aside, (port.stored as typeof USED).schemaVersion], [NEWER, 4])
  })

  it('what only the newer app knew comes back with it, and what was done since counts', () => {
    const { placeUses, ...older } = { ...USED, schemaVersion: 3, searches: ['后来搜的'] }
    const port = courierPort(older, USED)
    const { searches, placeUses: back } = createCourierStore(port).getState()
    assert.deepEqual([searches, back], [['后来搜的'], USED.placeUses])
    assert.equal(port.aside, null)
  })

  it('clearing one’s data clears what lies aside too', () => {
    const port = courierPort(NEWER)
    createCourierStore(port).getState().clear()
    assert.equal(port.aside, null)
    assert.equal((port.stored as typeof USED).outletPhone, '')
  })
})

it('what was mended is noted by its field, and by nothing that was in it', () => {
  const port = courierPort({ ...USED, favourites: [null], settings: 'garbage' })
  createCourierStore(port)
  assert.deepEqual(port.notes, ['courier_repaired favourites', 'courier_repaired settings'])
})
