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

describe('hours that a person read first', () => {
  it('never open a closed door, on any of them, at any minute of 2026', () => {
    assert(ROWS.length >= 600)
    const wrong = ROWS.flatMap(([text, note]) => {
      const hours = compiled2026(text)
      const truth = truthOf(note)
      if (!hours || hours.weekly === null) return []
      if (!truth) return [`${text} was computed: ${hours.said}`]
      const { opensClosed, closesOpen } = compare(hours, truth)
      return opensClosed + closesOpen > 0 ? [`${text} was read as ${hours.said}: ${opensClosed} open, ${closesOpen} shut`] : []
    })
    assert.deepEqual(wrong, [])
  })

  it('are computed wherever the person could, day by day', () => {
    const missed = ROWS.flatMap(([text, note]) => {
      const truth = truthOf(note)
      const hours = compiled2026(text)
      if (!truth) return []
      return hours && hours.weekly !== null && compare(hours, truth).unsaid === 0 ? [] : [text]
    })
    assert.deepEqual(missed, [])
  })
})
