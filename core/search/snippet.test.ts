import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { snippetOf } from './snippet'
import { loneWords, splitQuery } from './splitQuery'

const long = `${'前'.repeat(30)}热饭${'后'.repeat(60)}`

describe('the piece of a text that a hit shows', () => {
  it('is 48 letters, twelve of them before the first match, and says where it was cut', () => {
    const { snippet, snippetRanges } = snippetOf(long, '', ['热饭'])
    assert.equal(snippet, `…${'前'.repeat(12)}热饭${'后'.repeat(34)}…`)
    assert.deepEqual(snippetRanges, [[13, 15]])
  })

  it('begins at the beginning when the match is near it, and ends at the end', () => {
    assert.equal(snippetOf(`${'前'.repeat(12)}热饭`, '', ['热饭']).snippet, `${'前'.repeat(12)}热饭`)
    assert.equal(snippetOf(`${'前'.repeat(13)}热饭`, '', ['热饭']).snippet, `…${'前'.repeat(12)}热饭`)
    assert.equal(snippetOf('甲\n乙', '', ['丙']).snippet, '甲 乙')
  })

  it('is around whichever word comes first, in whatever order they were typed', () => {
    const text = `${'甲'.repeat(40)}饭${'乙'.repeat(40)}水${'丙'.repeat(40)}`
    for (const words of [
      ['饭', '水'],
      ['水', '饭'],
      ['没有', '水', '饭'],
    ]) {
      assert.ok(snippetOf(text, '', words).snippet.startsWith(`…${'甲'.repeat(12)}饭`), words.join())
    }
  })

  it('is of the keywords when only they match, and the text’s beginning when nothing does', () => {
    assert.equal(snippetOf('正文', '别的词 热饭', ['热饭']).snippet, '别的词 热饭')
    assert.equal(snippetOf('正文', '热饭', ['热饭']).snippet, '热饭')
    assert.equal(snippetOf('正文热饭', '热饭', ['热饭']).snippet, '正文热饭')
    assert.equal(snippetOf('正文', '关键词', ['没有']).snippet, '正文')
  })

  it('never cuts an emoji in half', () => {
    for (let before = 10; before < 16; before += 1) {
      const { snippet } = snippetOf(`${'🐝'.repeat(before)}热饭${'😀'.repeat(40)}`, '', ['热饭'])
      assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(snippet), snippet)
    }
  })
})

describe('words run together', () => {
  const tried: string[] = []
  const tryAll = (words: string): boolean => {
    tried.push(words)
    return false
  }
  it('are taken apart at every place, the longest first half first', () => {
    assert.equal(splitQuery(' 虹口厕所 ', tryAll), null)
    assert.deepEqual(tried.splice(0), ['虹口厕 所', '虹口 厕所', '虹 口厕所'])
    assert.equal(
      splitQuery('虹口厕所', words => words === '虹口 厕所'),
      '虹口 厕所',
    )
  })

  it('are at least three letters and at most twelve, and no sentence', () => {
    for (const query of ['虹口', '虹 口厕', '一'.repeat(13)])
      assert.equal(
        splitQuery(query, () => true),
        null,
        query,
      )
    assert.deepEqual(tried, [])
    for (const query of ['虹口厕', '一'.repeat(12)])
      assert.notEqual(
        splitQuery(query, () => true),
        null,
        query,
      )
  })

  it('that were typed apart are tried alone', () => {
    assert.deepEqual(
      loneWords('  高温   恐龙 ', word => word === '高温'),
      ['高温'],
    )
    assert.deepEqual(
      loneWords(' 高温 ', () => true),
      [],
    )
  })
})
