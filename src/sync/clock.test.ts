import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isClockBehind, provenNowMs } from './clock'

const DAY_MS = 86_400_000
const feed = { generatedAtMs: 1000 * DAY_MS }

it('takes a clock for wrong when the feed comes from its future by more than a day, not for an hour of drift', () => {
  assert.ok(isClockBehind(feed, 998 * DAY_MS))
  assert.ok(!isClockBehind(feed, 1000 * DAY_MS - 3_600_000))
  assert.ok(!isClockBehind(feed, 2000 * DAY_MS))
})

it('never lets it be earlier than the feed itself', () => {
  assert.equal(provenNowMs(feed, 5), feed.generatedAtMs)
  assert.equal(provenNowMs(feed, 1001 * DAY_MS), 1001 * DAY_MS)
})
