import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare, compiled2026 } from '@test/hours/compareHours'
import { madeTexts, picker } from '@test/hours/generateTexts.copy'
import { truthOf } from '@test/hours/truth'

const TEXTS = madeTexts(1500, 20_261_128)
const PLAIN_SHARE = 0.8
/** Texts a test: `npm run mutate` asks no test that takes long. */
const BATCH = 50
const BATCHES = Array.from({ length: TEXTS.length / BATCH }, (_, at) => ({
  from: at * BATCH + 1,
  texts: TEXTS.slice(at * BATCH, (at + 1) * BATCH),
}))

const isComputed = (text: string): boolean => compiled2026(text)?.weekly != null

describe('hours written in every way that lists have', () => {
  for (const { from, texts } of BATCHES) {
    it(`never open a closed door: ${BATCH} texts from the ${from}th`, () => {
      const wrong: string[] = []
      for (const { text, note } of texts) {
        const hours = compiled2026(text)
        if (!hours || hours.weekly === null) continue
        const { opensClosed, closesOpen } = compare(hours, truthOf(note)!)
        if (opensClosed + closesOpen > 0)
          wrong.push(`${text} was read as ${hours.said}: ${opensClosed} open, ${closesOpen} shut (${note})`)
      }
      assert.deepEqual(wrong, [])
    })

    it(`are said back in one form, which reads the same and is its own form: ${BATCH} texts from the ${from}th`, () => {
      for (const { text } of texts) {
        const hours = compiled2026(text)
        if (!hours?.said) continue
        const again = compiled2026(hours.said)
        assert.deepEqual([again?.weekly, again?.exceptions, again?.said], [hours.weekly, hours.exceptions, hours.said], text)
      }
    })

    it(`are computed, four fifths of the plain ones: ${BATCH} texts from the ${from}th`, () => {
      const plain = texts.filter(({ isPlain }) => isPlain)
      const computed = plain.filter(({ text }) => isComputed(text))
      assert(computed.length >= PLAIN_SHARE * plain.length, `${computed.length} of ${plain.length}`)
    })
  }

  it('are said back in two hundred different sentences', () => {
    const said = new Set(TEXTS.flatMap(({ text }) => compiled2026(text)?.said ?? []))
    assert(said.size >= 200, `${said.size}`)
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
