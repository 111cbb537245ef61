import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { snippetOf } from './snippet'

const long = `${'前'.repeat(30)}热饭${'后'.repeat(60)}`

describe('the piece of a text that a hit shows', () => {
  it('is 48 letters, twelve of them before the first match, and says where it was cut', () => {
    const { snippet, snippetRanges } = snippetOf(long, ['热饭'])
    assert.equal(snippet, `…${'前'.repeat(12)}热饭${'后'.repeat(34)}…`)
    assert.deepEqual(snippetRanges, [[13, 15]])
  })

  it('begins at the beginning when the match is near it or nowhere, and ends at the end', () => {
    assert.equal(snippetOf(`${'前'.repeat(12)}热饭`, ['热饭']).snippet, `${'前'.repeat(12)}热饭`)
    assert.equal(snippetOf(`${'前'.repeat(13)}热饭`, ['热饭']).snippet, `…${'前'.repeat(12)}热饭`)
    assert.equal(snippetOf('甲\n乙', ['丙']).snippet, '甲 乙')
  })

  it('is around whichever word comes first, in whatever order they were typed', () => {
    const text = `${'甲'.repeat(40)}饭${'乙'.repeat(40)}水${'丙'.repeat(40)}`
    for (const words of [
      ['饭', '水'],
      ['水', '饭'],
      ['没有', '水', '饭'],
    ]) {
      assert.ok(snippetOf(text, words).snippet.startsWith(`…${'甲'.repeat(12)}饭`), words.join())
    }
  })

  it('holds the first match, forty-eight letters at most, nothing that the text doesn’t, and never half an emoji', () => {
    const unit = fc.constantFrom('前', '后', 'a', ' ', '\n', '🐝', '\u{1f400}', '\u{1f7ff}')
    const text = fc.string({ unit, maxLength: 80 })
    const cases = fc.tuple(text, fc.constantFrom('', '热饭', '热饭🐝'), text)
    fc.assert(
      fc.property(cases, ([before, match, after]) => {
        const whole = before + match + after
        const { snippet, snippetRanges } = snippetOf(whole, ['热饭'])
        const piece = snippet.replace(/^…|…$/g, '')
        const from = whole.replace(/\s/g, ' ').indexOf(piece)
        assert.ok(from !== -1 && piece.length <= 48 && piece.length >= Math.min(47, whole.length - from), snippet)
        assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(snippet), snippet)
        assert.equal(snippet.startsWith('…'), !whole.replace(/\s/g, ' ').startsWith(piece))
        if (match !== '') assert.equal(snippet.slice(...(snippetRanges[0] ?? [])), '热饭')
      }),
    )
  })
})
