import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DAY_MS } from '@core/time/shanghaiTime'
import { type Clocks, judgeDate } from './judgeDate'

const MADE = '2026-11-23T08:00:00+08:00'
const MADE_MS = Date.parse(MADE)
const YEAR_MS = 366 * DAY_MS
/** Days before the feed was made, by each clock; the package is a month older than the feed. */
const judged = (own: number, server: number | null = null, patch: Partial<Clocks> = {}): string =>
  judgeDate(MADE, {
    ownMs: MADE_MS - own * DAY_MS,
    serverMs: server === null ? null : MADE_MS - server * DAY_MS,
    provenMs: MADE_MS - 30 * DAY_MS,
    ...patch,
  })

describe('when a feed says it was made', () => {
  it('may be a day ahead of a clock, and not a second more', () => {
    assert.equal(judged(1), 'plausible')
    assert.equal(judged(1 + 1 / 86_400), 'future')
    assert.equal(judged(-400), 'plausible')
  })

  it('is in doubt when the phone’s and the server’s clock differ over it, whichever is ahead', () => {
    assert.deepEqual([judged(3, 0), judged(0, 3), judged(3, 3), judged(0, 0)], ['doubtful', 'doubtful', 'future', 'plausible'])
  })

  it('isn’t judged by a clock that stands before the package was made: an empty battery is no news from the future', () => {
    assert.equal(judged(10 * 366), 'doubtful')
    assert.equal(judged(10 * 366, 0), 'plausible')
    assert.equal(judged(10 * 366, 3), 'future')
    assert.equal(judged(31), 'future')
    assert.equal(judged(32), 'doubtful')
  })

  it('is never `plausible` when any clock worth asking puts it years ahead, and never `future` when one does not', () => {
    for (const own of [-3 * YEAR_MS, 0, 2 * DAY_MS, 20 * DAY_MS])
      for (const server of [null, -3 * YEAR_MS, 0, 2 * DAY_MS, 10 * YEAR_MS]) {
        const word = judgeDate(MADE, { ownMs: MADE_MS - own, serverMs: server === null ? null : MADE_MS - server, provenMs: 0 })
        const ahead = [own, server ?? own].filter(by => by > DAY_MS).length
        assert.equal(word, ['plausible', 'doubtful', 'future'][ahead], `${own} ${server}`)
      }
  })
})
