import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { verdict } from '@core/alerts/verdict'
import type { SelfCheck } from '@core/feed/types'
import { frozenContent } from './frozenContent'
import { PARCELS } from './parcels'

const checks = frozenContent().content.checks.map(({ value }) => value)
const checkOf = (id: string): SelfCheck => checks.find(check => check.id === id) ?? assert.fail(`no check ${id}`)

/** The one question that these words are of. */
function asked({ id, questions }: SelfCheck, words: string): string {
  const found = questions.filter(({ text }) => text.includes(words)).map(({ text }) => text)
  assert.equal(found.length, 1, `${id}: ${words}`)
  return found[0]!
}

describe('the verdict over a parcel', () => {
  it('is what its sources say of it, for at least forty of them, a quarter of them harmless', () => {
    const wrong = PARCELS.flatMap(({ what, source, check: id, seen, verdict: should }) => {
      const check = checkOf(id)
      const { level } = verdict(
        check,
        seen.map(words => asked(check, words)),
      )
      return level === should ? [] : [`${what}（${source}）: ${level}, should be ${should}`]
    })
    assert.deepEqual(wrong, [])
    assert.ok(PARCELS.length >= 40)
    assert.ok(PARCELS.filter(each => each.verdict === 'no_sign').length >= PARCELS.length / 4)
  })

  it('judges every question that is asked', () => {
    const judged = new Set(PARCELS.flatMap(({ check, seen }) => seen.map(words => `${check}: ${asked(checkOf(check), words)}`)))
    const all = checks.flatMap(({ id, questions }) => questions.map(({ text }) => `${id}: ${text}`))
    assert.deepEqual(
      all.filter(each => !judged.has(each)),
      [],
    )
  })

  it('never stops a parcel for soft signs alone, however many', () => {
    for (const check of checks) {
      const soft = check.questions.filter(({ text }) => verdict(check, [text]).level === 'no_sign')
      assert.notEqual(
        verdict(
          check,
          soft.map(({ text }) => text),
        ).level,
        'stop',
        check.id,
      )
    }
  })
})
