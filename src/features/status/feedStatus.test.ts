import assert from 'node:assert/strict'
import { it } from 'node:test'
import { feedStatus } from './feedStatus'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const DAY = 86_400_000
const status = (
  confirmedAtMs: number | null,
  outcome: 'updated' | 'unchanged' | 'unreachable' | 'rejected' | null,
  expiresAtMs = NOW + 90 * DAY,
) => feedStatus({ snapshot: { confirmedAtMs, expiresAtMs }, outcome, nowMs: NOW })

it('needs no words when the server confirmed the content today', () => {
  assert.equal(status(NOW, 'unchanged'), 'fresh')
})

it('says which content it is before the first connection', () => {
  assert.equal(status(null, null), 'bundled')
  assert.equal(status(null, 'unreachable'), 'bundled')
})

it('says that the phone is offline while the content is still young, and that it is stale after two days', () => {
  assert.equal(status(NOW - DAY, 'unreachable'), 'offline')
  assert.equal(status(NOW - 3 * DAY, 'unreachable'), 'stale')
})

it('says that an update was refused before it says anything about age', () => {
  assert.equal(status(NOW, 'rejected'), 'refused')
})

it('puts a passed expiry first: the content is dated, and still shown', () => {
  assert.equal(status(NOW, 'rejected', NOW - 1), 'expired')
})
