import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { SmallestKeys } from './smallestKeys'

it('keeps the nearest few of many in the order that sorting them all would give', () => {
  const keys = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.POSITIVE_INFINITY)))
  fc.assert(
    fc.property(keys, fc.nat(12), (all, size) => {
      const heap = new SmallestKeys(size)
      all.forEach((key, index) => {
        const before = heap.greatest
        // What is left out is no smaller than the greatest that is kept; what is taken in, no greater.
        assert.ok(heap.offer(key, index) ? key <= before : key >= before || size === 0)
      })
      const sorted = all
        .map((key, index) => ({ key, index }))
        .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key - b.key))
      assert.deepEqual(
        heap.drain(),
        sorted.slice(0, size).map(({ index }) => index),
      )
    }),
  )
})
