import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aFeed, aSigner } from '@test/fakes/signedFeed'
import { judgeIndex } from './judgeIndex'
import type { FeedIndex } from './wire/index'

const signer = aSigner()
const indexOf = (patch: Partial<FeedIndex> = {}): FeedIndex => ({ ...aFeed(signer).index, ...patch })
const YEAR_MS = 366 * 86_400_000
const NOW = Date.parse('2026-11-24T08:00:00+08:00')
const held = indexOf({ revision: 100 })
const judge = (offered: FeedIndex, { floor = 100, nowMs = NOW, have = held } = {}): string => {
  const judged = judgeIndex(offered, { index: have, floor }, { ownMs: nowMs, serverMs: null, provenMs: NOW - YEAR_MS })
  return judged.ok ? judged.value.verdict : judged.error.code
}

describe('what a verified index means to a phone', () => {
  it('is to be fetched when it is newer, and is what we have when it says the same', () => {
    assert.equal(judge(indexOf({ revision: 101 })), 'newer')
    assert.equal(judge(indexOf({ revision: 100 })), 'same')
  })

  it('is refused when it is older, and when it says something else under the same revision', () => {
    assert.equal(judge(indexOf({ revision: 99 })), 'rollback')
    assert.equal(judge(indexOf({ revision: 100, expires: '2027-03-01T08:00:00+08:00' })), 'same_revision_other_bytes')
  })

  it('is refused below a revision that was seen and not yet fetched, and welcome at it', () => {
    assert.equal(judge(indexOf({ revision: 104 }), { floor: 105 }), 'rollback')
    assert.equal(judge(held, { floor: 105 }), 'rollback')
    assert.equal(judge(indexOf({ revision: 105 }), { floor: 105 }), 'newer')
  })

  it('past its date never replaces something that is still valid', () => {
    const expired = indexOf({ revision: 101, expires: '2026-11-24T07:59:59+08:00' })
    assert.equal(judge(expired), 'expired')
  })

  it('past its date is still better than something older that is past its date too', () => {
    const expired = { expires: '2026-11-24T08:00:00+08:00' }
    assert.equal(judge(indexOf({ revision: 101, ...expired }), { have: indexOf({ revision: 100, ...expired }) }), 'newer')
  })

  it('made under a clock that was years ahead is refused, and one taken in doubt gives way to the right one', () => {
    const ahead = indexOf({ revision: 1924000000, generated: '2030-12-20T08:00:00+08:00', expires: '2031-03-20T08:00:00+08:00' })
    assert.equal(judge(ahead), 'from_the_future')
    assert.equal(judge(indexOf({ revision: 101 }), { have: ahead }), 'newer')
    assert.equal(judge(indexOf({ revision: 99 }), { have: ahead }), 'rollback')
    assert.equal(judge(indexOf({ revision: 101 }), { have: ahead, floor: ahead.revision }), 'rollback')
  })

  it('reaches a phone whose clock is years ahead or behind', () => {
    assert.equal(judge(indexOf({ revision: 101 }), { nowMs: NOW + 3 * YEAR_MS }), 'newer')
    assert.equal(judge(indexOf({ revision: 101 }), { nowMs: NOW - 10 * YEAR_MS }), 'newer')
  })
})
