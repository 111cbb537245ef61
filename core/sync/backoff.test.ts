import assert from 'node:assert/strict'
import { it } from 'node:test'
import { backoffMs } from './backoff'

const SECOND = 1000

it('waits 15 s after the first failure, twice as long after each more, and never longer than half an hour', () => {
  const longest = [1, 2, 3, 7, 8, 9, 40, 2000].map(failures => backoffMs(failures, 1) / SECOND)
  assert.deepEqual(longest, [15, 30, 60, 960, 1800, 1800, 1800, 1800])
})

it('lets chance decide about half of it, so that phones don’t come all at once', () => {
  assert.deepEqual([backoffMs(1, 0), backoffMs(1, 0.5), backoffMs(40, 0)], [7500, 11_250, 900_000])
})
