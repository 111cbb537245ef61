import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { compare, compiled2026 } from '@test/hours/compareHours'
import { truthOf } from '@test/hours/truth'

/** Texts in the ways in which lists write them, each with what a person takes it to say (test/hours/truth.ts). */
const ROWS = JSON.parse(readFileSync('feedc/hours/handRead.test-data.json', 'utf8')) as readonly (readonly [
  text: string,
  note: string,
])[]

/** Each a test of its own: `npm run mutate` asks only those that reach a change. */
describe('hours that a person read first', () => {
  it('are many', () => assert(ROWS.length >= 600))

  for (const [text, note] of ROWS) {
    it(`never open a closed door, and are computed wherever the person could: ${text}`, () => {
      const hours = compiled2026(text)
      const truth = truthOf(note)
      if (!truth) return assert(!hours || hours.weekly === null, `computed: ${hours?.said}`)
      assert(hours && hours.weekly !== null, 'not computed')
      assert.deepEqual(compare(hours, truth), { opensClosed: 0, closesOpen: 0, unsaid: 0 }, `read as ${hours.said}`)
    })
  }
})
