import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { freshness, freshUntilMs, isPastReview, isWithinMonths } from './freshness'

const at = (text: string): number => Date.parse(`${text}:00+08:00`)
const NOW = at('2026-11-24T12:00')

describe('how old a fact is', () => {
  it('takes a partial date for its earliest day, so that nothing looks younger than it may be', () => {
    assert.equal(isWithinMonths('2025-11-24', 12, NOW), true)
    assert.equal(isWithinMonths('2025-11-23', 12, NOW), false)
    assert.equal(isWithinMonths('2025-12', 12, NOW), true)
    assert.equal(isWithinMonths('2025-11', 12, NOW), false)
    assert.equal(isWithinMonths('2026', 12, NOW), true)
    assert.equal(isWithinMonths('2025', 12, NOW), false)
    assert.equal(isWithinMonths(null, 12, NOW), false)
  })

  it('stops being fresh at the Shanghai midnight after the anniversary', () => {
    assert.equal(freshUntilMs('2025-11-24', 12), at('2026-11-25T00:00'))
    assert.equal(isWithinMonths('2025-11-24', 12, at('2026-11-24T23:59')), true)
    assert.equal(isWithinMonths('2025-11-24', 12, at('2026-11-25T00:00')), false)
  })
})

describe("how far a station's record can be trusted", () => {
  const record = (date: string | null, checked: string | null) => ({ source: { date }, checked })

  it('is checked only when somebody looked within 12 months, however new the article', () => {
    assert.equal(freshness(record('2020', '2026-05'), NOW), 'checked')
    assert.equal(freshness(record('2026-10-01', null), NOW), 'recent')
    assert.equal(freshness(record('2026-10-01', '2024-01-01'), NOW), 'recent')
  })

  it('is aged when neither is within 12 months, or nobody knows', () => {
    assert.equal(freshness(record('2024-12-16', null), NOW), 'aged')
    assert.equal(freshness(record(null, '2025'), NOW), 'aged')
    assert.equal(freshness(record(null, null), NOW), 'aged')
  })
})

it('is due for review once the day, month or year named for it is over', () => {
  for (const reviewBy of ['2026-11-23', '2026-10', '2025']) assert.equal(isPastReview(reviewBy, NOW), true, reviewBy)
  for (const reviewBy of ['2026-11-24', '2026-11', '2026']) assert.equal(isPastReview(reviewBy, NOW), false, reviewBy)
})
