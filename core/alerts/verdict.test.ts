import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decidingQuestions, reachableVerdicts, VERDICT_LEVELS, verdict } from './verdict'

const check = (weights: readonly number[], suspicious: number, stop: number) => ({
  questions: weights.map((weight, index) => ({ text: `q${index}`, weight, reason: `because ${index}` })),
  thresholds: { suspicious, stop },
})
const checks = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 1, max: 200 }),
    fc.nat(200),
  )
  .map(([weights, suspicious, more]) => check(weights, suspicious, suspicious + more))

describe("the self-check's verdict", () => {
  it('adds up the signs and gives the heaviest reason first', () => {
    const { level, score, reasons } = verdict(check([2, 5, 2], 4, 9), ['q0', 'q1', 'q2'])
    assert.equal(level, 'stop')
    assert.equal(score, 9)
    assert.deepEqual(
      reasons.map(({ text }) => text),
      ['q1', 'q0', 'q2'],
    )
  })

  it("counts a sign once and a question it doesn't have not at all", () => {
    assert.equal(verdict(check([3], 4, 6), ['q0', 'q0', 'gone']).level, 'no_sign')
  })

  it('never falls when a courier ticks one more sign', () => {
    fc.assert(
      fc.property(checks, fc.array(fc.nat(11)), fc.nat(11), (each, ticks, more) => {
        const ticked = ticks.map(tick => `q${tick}`)
        const rank = (texts: readonly string[]): number => VERDICT_LEVELS.indexOf(verdict(each, texts).level)
        assert(rank([...ticked, `q${more}`]) >= rank(ticked))
      }),
    )
  })
})

describe('what feedc proves of a self-check', () => {
  it('finds a verdict that no ticks lead to', () => {
    assert.deepEqual(reachableVerdicts(check([5, 5], 5, 10)), ['no_sign', 'suspicious', 'stop'])
    assert.deepEqual(reachableVerdicts(check([5, 5], 5, 11)), ['no_sign', 'suspicious'])
    assert.deepEqual(reachableVerdicts(check([10], 3, 10)), ['no_sign', 'stop'])
  })

  it('agrees with trying every set of ticks', () => {
    fc.assert(
      fc.property(checks, each => {
        const tried = new Set(
          Array.from(
            { length: 2 ** each.questions.length },
            (_, set) =>
              verdict(
                each,
                each.questions.filter((_, bit) => set & (1 << bit)).map(({ text }) => text),
              ).level,
          ),
        )
        assert.deepEqual(
          reachableVerdicts(each),
          VERDICT_LEVELS.filter(level => tried.has(level)),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('finds a question whose answer never matters', () => {
    assert.deepEqual(decidingQuestions(check([10, 1], 10, 20)), ['q0'])
    assert.deepEqual(decidingQuestions(check([5, 5], 5, 10)), ['q0', 'q1'])
  })
})
