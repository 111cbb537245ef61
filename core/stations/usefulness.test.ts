import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OpenState } from '@core/hours/openState'
import { usefulness } from './usefulness'

const OPEN: OpenState = { kind: 'open', untilMs: 1, closesSoon: false }
const soon = (opensSoon: boolean): OpenState => ({ kind: 'closed', opensAtMs: 1, opensSoon })

describe('what a station is worth now', () => {
  it('is in the green group only when somebody checked it within 12 months', () => {
    assert.equal(usefulness(OPEN, 'checked', 'open'), 'open_checked')
    assert.equal(usefulness({ kind: 'always_open' }, 'recent', 'open'), 'open_posted')
    assert.equal(usefulness(OPEN, 'aged', 'open'), 'open_posted')
  })

  it('is never open when the hours are unknown', () => {
    assert.equal(usefulness({ kind: 'unknown' }, 'checked', 'open'), 'hours_unknown')
  })

  it('tells a place that opens within the hour from one that is closed', () => {
    assert.equal(usefulness(soon(true), 'aged', 'open'), 'opens_soon')
    assert.equal(usefulness(soon(false), 'checked', 'open'), 'closed')
  })

  it('is closed when the station is suspended, given up or moved, whatever its hours say', () => {
    for (const status of ['suspended', 'closed', 'moved'] as const)
      assert.equal(usefulness({ kind: 'always_open' }, 'checked', status), 'closed')
  })
})
