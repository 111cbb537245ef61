import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
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

  it('never cuts an emoji in half', () => {
    for (let before = 10; before < 16; before += 1) {
      const { snippet } = snippetOf(`${'🐝'.repeat(before)}热饭${'😀'.repeat(40)}`, ['热饭'])
      assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(snippet), snippet)
    }
  })
})
