import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type ChunkRange, NOTHING_DRAWN, stepTowards, visibleChunks } from './scrollWindow'

const heights = [1000, 1000, 1000, 1000, 1000]

it('draws the top of the list and one screen more at the start', () => {
  assert.deepEqual(visibleChunks(heights, 5, 900, 0, 800), [0, 1])
})

it('lets go of chunks more than a screen away', () => {
  assert.deepEqual(visibleChunks(heights, 5, 900, 3000, 3800), [2, 4])
})

it('guesses what was never measured', () => {
  assert.deepEqual(visibleChunks([], 5, 1000, 0, 800), [0, 1])
})

it('shows the end when the list became shorter than the scroll position', () => {
  assert.deepEqual(visibleChunks(heights, 2, 900, 9000, 9800), [1, 1])
})

it('begins a list that was away with the first chunk that is seen', () => {
  assert.deepEqual(stepTowards(NOTHING_DRAWN, [3, 5]), [3, 3])
})

it('draws at most one chunk more at a time, wherever the thumb flicks to, and arrives', () => {
  const ways: readonly (readonly [ChunkRange, ChunkRange])[] = [
    [
      [0, 1],
      [0, 4],
    ],
    [
      [0, 4],
      [30, 36],
    ],
    [
      [30, 36],
      [28, 33],
    ],
    [
      [5, 9],
      [0, 2],
    ],
  ]
  for (const [from, wanted] of ways) {
    let drawn = from
    for (let step = 0; step < 12; step += 1) {
      const next = stepTowards(drawn, wanted)
      const added = Array.from({ length: 40 }, (_, chunk) => chunk).filter(
        chunk => chunk >= next[0] && chunk <= next[1] && !(chunk >= drawn[0] && chunk <= drawn[1]),
      )
      assert.ok(added.length <= 1, `${drawn} to ${next}`)
      drawn = next
    }
    assert.deepEqual(drawn, wanted)
    assert.equal(stepTowards(drawn, wanted), drawn)
  }
})
