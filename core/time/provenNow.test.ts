import assert from 'node:assert/strict'
import { it } from 'node:test'
import { provenNowMs } from './provenNow'

const DAY_MS = 86_400_000
const feed = { generatedAtMs: 1000 * DAY_MS }

it('never lets the time be earlier than the feed itself', () => {
  assert.equal(provenNowMs(feed, 5), feed.generatedAtMs)
  assert.equal(provenNowMs(feed, 1001 * DAY_MS), 1001 * DAY_MS)
})
