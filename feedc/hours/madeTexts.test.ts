import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare, compiled2026 } from '@test/hours/compareHours'
import { madeTexts, picker } from '@test/hours/generateTexts.copy'
import { truthOf } from '@test/hours/truth'

const TEXTS = madeTexts(1500, 20_261_128)
const PLAIN_SHARE = 0.8

describe('hours written in every way that lists have', () => {
  it('never open a closed door, and four fifths of the plain ones are computed', t => {
    const wrong: string[] = []
    let [computed, plain, plainComputed] = [0, 0, 0]
    for (const { text, note, isPlain } of TEXTS) {
      const hours = compiled2026(text)
      const isComputed = hours !== null && hours.weekly !== null
      if (isPlain) plain += 1
      if (!isComputed) continue
      computed += 1
      if (isPlain) plainComputed += 1
      const { opensClosed, closesOpen } = compare(hours, truthOf(note)!)
      if (opensClosed + closesOpen > 0)
        wrong.push(`${text} was read as ${hours.said}: ${opensClosed} open, ${closesOpen} shut (${note})`)
    }
    t.diagnostic(`${computed} of ${TEXTS.length} computed; of ${plain} plain ones ${plainComputed}`)
    assert.deepEqual(wrong.slice(0, 20), [])
    assert(plainComputed >= PLAIN_SHARE * plain, `${plainComputed} of ${plain}`)
  })

  it('are said back in one form, which reads the same and is its own form', () => {
    const seen = new Set<string>()
    for (const { text } of TEXTS) {
      const hours = compiled2026(text)
      if (!hours?.said || seen.has(hours.said)) continue
      seen.add(hours.said)
      const again = compiled2026(hours.said)
      assert.deepEqual([again?.weekly, again?.exceptions, again?.said], [hours.weekly, hours.exceptions, hours.said], text)
    }
    assert(seen.size >= 200, `${seen.size}`)
  })

  it('are kept as text as soon as one word in them has no role', () => {
    const pick = picker(7)
    for (const { text } of TEXTS.slice(0, 400)) {
      const at = pick(Array.from({ length: text.length + 1 }, (_, index) => index))
      const odd = `${text.slice(0, at)}${pick(['热水', '部分', '约', '大厅', '除', '或'])}${text.slice(at)}`
      const hours = compiled2026(odd)
      assert(!hours || hours.weekly === null, `${odd} was read as ${hours?.said}`)
    }
  })
})
