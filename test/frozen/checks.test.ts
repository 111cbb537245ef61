import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decidingQuestions, reachableVerdicts, VERDICT_LEVELS, verdict } from '@core/alerts/verdict'
import fc from 'fast-check'
import { frozenContent } from './frozenContent'

const checks = frozenContent().content.checks.map(({ value }) => value)
const textsOf = (check: (typeof checks)[number]): string[] => check.questions.map(({ text }) => text)
/** A real scene, some of its signs, and one more of them. */
const ticked = fc
  .constantFrom(...checks)
  .chain(check => fc.tuple(fc.constant(check), fc.subarray(textsOf(check)), fc.constantFrom(...textsOf(check))))

describe('the self-checks a courier has today', () => {
  it('are six, of four to twelve questions each, no question twice', () => {
    assert.equal(checks.length, 6)
    for (const check of checks) {
      assert.ok(check.questions.length >= 4 && check.questions.length <= 12, check.id)
      assert.equal(new Set(textsOf(check)).size, check.questions.length, check.id)
    }
  })

  it('reach every verdict, in every scene', () => {
    for (const check of checks) assert.deepEqual(reachableVerdicts(check), VERDICT_LEVELS, check.id)
  })

  it('ask nothing whose answer never matters', () => {
    for (const check of checks) assert.deepEqual(decidingQuestions(check), textsOf(check), check.id)
  })

  it('never lower the verdict for one more sign', () => {
    fc.assert(
      fc.property(ticked, ([check, signs, more]) => {
        const rank = (texts: readonly string[]): number => VERDICT_LEVELS.indexOf(verdict(check, texts).level)
        assert.ok(rank([...signs, more]) >= rank(signs))
      }),
      { numRuns: 1000 },
    )
  })

  it('give as many reasons as signs were ticked, and stop when all of them were', () => {
    fc.assert(fc.property(ticked, ([check, signs]) => assert.equal(verdict(check, signs).reasons.length, signs.length)))
    for (const check of checks) assert.equal(verdict(check, textsOf(check)).level, 'stop', check.id)
  })

  it('don’t accuse anybody for a weak sign alone', () => {
    for (const check of checks) {
      for (const { text, weight } of check.questions) {
        if (weight <= 2) assert.equal(verdict(check, [text]).level, 'no_sign', `${check.id}: ${text}`)
      }
    }
  })
})
