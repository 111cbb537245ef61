import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FeedError, type FeedErrorCode } from '@core/feed/FeedError'
import type { SyncOutcome } from '@core/sync/ports'
import { feedStatus } from './feedStatus'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const DAY = 86_400_000
const UNREACHABLE: SyncOutcome = { kind: 'unreachable', reason: 'offline' }
const rejected = (code: FeedErrorCode): SyncOutcome => ({ kind: 'rejected', error: new FeedError(code, '') })
const status = (confirmedAtMs: number | null, outcome: SyncOutcome | null, expiresAtMs = NOW + 90 * DAY) =>
  feedStatus({ snapshot: { confirmedAtMs, expiresAtMs }, outcome, nowMs: NOW })

it('needs no words when the server confirmed the content today', () => {
  assert.equal(status(NOW, null), 'fresh')
})

it('says which content it is before the first connection', () => {
  assert.equal(status(null, null), 'bundled')
  assert.equal(status(null, UNREACHABLE), 'bundled')
})

it('says that the phone is offline while the content is still young, and that it is stale after two days', () => {
  assert.equal(status(NOW - DAY, UNREACHABLE), 'offline')
  assert.equal(status(NOW - 3 * DAY, UNREACHABLE), 'stale')
  assert.deepEqual([status(NOW - 2 * DAY, null), status(NOW - 2 * DAY - 1, null)], ['fresh', 'stale'])
})

it('says that an update was refused before it says anything about age', () => {
  assert.equal(status(NOW, rejected('wrong_hash')), 'refused')
})

it('puts a passed expiry first: the content is dated, and still shown', () => {
  assert.equal(status(NOW, rejected('wrong_hash'), NOW - 1), 'expired')
  assert.deepEqual([status(NOW, null, NOW), status(NOW, null, NOW + 1)], ['expired', 'fresh'])
})

it('does not call an update bad that this phone is too old to check', () => {
  assert.equal(status(NOW, rejected('cannot_verify')), 'cannot_verify')
  assert.equal(status(null, rejected('cannot_verify')), 'cannot_verify')
})
