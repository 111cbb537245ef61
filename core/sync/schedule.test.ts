import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { backoffMs } from './backoff'
import { type Attempts, isDue, NO_ATTEMPTS, noted } from './schedule'

const MINUTE = 60_000
const after = (...kinds: ('updated' | 'unchanged' | 'unreachable' | 'rejected')[]): Attempts =>
  kinds.reduce((attempts, kind) => noted(attempts, kind, 0, 0.5), NO_ATTEMPTS)

describe('when the server is asked', () => {
  it('is at launch, and not a second time because launching also comes to the foreground', () => {
    assert.ok(isDue('launch', NO_ATTEMPTS, 0))
    assert.ok(isDue('network_back', NO_ATTEMPTS, 0))
    assert.ok(!isDue('foreground', NO_ATTEMPTS, 0))
  })

  it('is on coming back after ten minutes, and not before', () => {
    assert.ok(!isDue('foreground', after('unchanged'), 10 * MINUTE - 1))
    assert.ok(isDue('foreground', after('unchanged'), 10 * MINUTE))
  })

  it('is whenever a courier pulls down or taps, however often it failed', () => {
    for (const reason of ['pull_down', 'retry'] as const)
      assert.ok(isDue(reason, after('unreachable', 'unreachable', 'rejected'), 1))
  })

  it('is when the network is back, but not at each flicker of it', () => {
    assert.ok(!isDue('network_back', after('unchanged'), 14_000))
    assert.ok(isDue('network_back', after('unchanged'), 15_000))
  })

  it('is later after each failure, refusals included, and soon again after a success', () => {
    assert.ok(!isDue('network_back', after('unreachable'), 11_000))
    assert.ok(isDue('network_back', after('unreachable'), 12_000))
    assert.ok(!isDue('network_back', after('unreachable', 'rejected', 'unreachable'), 44_000))
    assert.equal(after('unreachable', 'updated').waitMs, 0)
  })

  it('is when the wait after a failure is over, although nobody touches the phone; never for nothing', () => {
    assert.ok(!isDue('tick', after('unreachable'), 11_000))
    assert.ok(isDue('tick', after('unreachable'), 12_000))
    assert.ok(!isDue('tick', after('unchanged'), 60 * MINUTE))
    assert.ok(!isDue('tick', NO_ATTEMPTS, 0))
  })

  it('is not silenced for years by a clock that was set back', () => {
    assert.ok(isDue('foreground', { lastAtMs: 3e11, failures: 0, waitMs: 0 }, 0))
    // Nor hurried by one that was set back a minute.
    assert.ok(!isDue('foreground', { lastAtMs: 3e11, failures: 0, waitMs: 0 }, 3e11 - MINUTE))
  })
})

it('waits between half and all of a doubling time, never more than half an hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, random) => {
        const wait = backoffMs(failures, random)
        const full = Math.min(30 * MINUTE, 15_000 * 2 ** Math.min(failures - 1, 20))
        assert.ok(wait >= full / 2 && wait <= full)
      },
    ),
  )
})
