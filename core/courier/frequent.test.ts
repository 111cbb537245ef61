import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { frequentIds, type PlaceUse, type UseKind, withUse } from './frequent'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const used = (...uses: readonly (readonly [string, UseKind, number])[]): readonly PlaceUse[] =>
  uses.reduce<readonly PlaceUse[]>((all, [id, kind, daysAgo]) => withUse(all, id, kind, NOW - daysAgo * DAY_MS), [])

describe('the places a courier keeps turning to', () => {
  it('are those looked at on two days, or gone to once; one look is no habit', () => {
    assert.deepEqual(
      frequentIds(
        used(['a', 'opened', 1], ['b', 'opened', 2], ['b', 'opened', 1], ['c', 'navigated', 1], ['d', 'confirmed', 0]),
        NOW,
      ),
      ['d', 'c', 'b'],
    )
  })

  it('take looking twice within the hour for one look', () => {
    assert.deepEqual(frequentIds(used(['a', 'opened', 0.03], ['a', 'opened', 0.01], ['a', 'opened', 0]), NOW), [])
  })

  it('are forgotten when one’s route has changed', () => {
    const old = used(['old', 'navigated', 40], ['old', 'navigated', 39], ['new', 'navigated', 3])
    assert.deepEqual(frequentIds(old, NOW), ['new'])
    assert.deepEqual(frequentIds(used(['old', 'navigated', 90]), NOW), [])
  })

  it('are few, however many are looked at, and survive whatever storage held', () => {
    const kinds = fc.constantFrom<UseKind>('opened', 'confirmed', 'navigated')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }).map(String), kinds, fc.integer({ min: 0, max: 60 })), {
          maxLength: 200,
        }),
        uses => {
          const all = used(...uses)
          assert.ok(all.length <= 40)
          assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
          assert.ok(frequentIds(all, NOW).length <= all.length)
        },
      ),
      { numRuns: 50 },
    )
    const garbage = [null, 'x', { id: 1 }, { id: 'a', weight: Number.NaN, atMs: 0 }] as unknown as readonly PlaceUse[]
    assert.deepEqual(frequentIds(garbage, NOW), [])
    assert.deepEqual(frequentIds(withUse(garbage, 'a', 'confirmed', NOW), NOW), ['a'])
  })

  it('stand a clock that was set back', () => {
    assert.deepEqual(frequentIds(withUse([], 'a', 'navigated', NOW + 5 * DAY_MS), NOW), ['a'])
  })
})
