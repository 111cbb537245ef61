import assert from 'node:assert/strict'
import { it } from 'node:test'
import { visibleChunks } from './scrollWindow'

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
