import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { blocksOf, markdownBlocks } from './markdown'

const CONTENT = 'test/content-fixture'

describe('an article’s Markdown', () => {
  it('reads the same with and without the parser for plain paragraphs, on whole bulletins', () => {
    for (const issue of readdirSync(`${CONTENT}/bulletins`)) {
      for (const file of readdirSync(`${CONTENT}/bulletins/${issue}`).filter(name => name.endsWith('.md'))) {
        const body = readFileSync(`${CONTENT}/bulletins/${issue}/${file}`, 'utf8').split('---\n').slice(2).join('---\n')
        assert.deepEqual(blocksOf(body, 1), markdownBlocks(body, 1), file)
      }
    }
  })

  it('reads the same on anything that looks plain', () => {
    const pieces = fc.constantFrom(
      '工会',
      '“引号”',
      'a',
      ' ',
      '\n',
      '\n\n',
      '1',
      '.',
      '#',
      '- ',
      '> ',
      ')',
      '=',
      '，',
      '\t',
      '!',
      ':',
    )
    const body = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(body, text => {
        assert.deepEqual(blocksOf(text, 1), markdownBlocks(text, 1))
      }),
      { numRuns: 2000, seed: 20261124 },
    )
  })

  it('joins Chinese lines without a gap, and Latin words with one', () => {
    const [block] = blocksOf('上海\n工会 “好”\n的\nWiFi\nfree', 1)
    assert.deepEqual(block?.block, { type: 'paragraph', text: '上海工会 “好”的 WiFi free' })
  })

  it('keeps headings, lists, quotes and sized images', () => {
    const types = blocksOf('## 一\n\n- 甲\n- 乙\n\n> 引\n\n![图](a.jpg){2x3}', 1).map(({ block }) => block?.type)
    assert.deepEqual(types, ['heading', 'list', 'quote', 'image'])
  })
})

describe('a size behind a picture', () => {
  it('may stand apart from it, and is none with anything behind it', () => {
    const size = (text: string) => {
      const [first] = markdownBlocks(text, 1)
      return first?.block?.type === 'image' && [first.block.image.width, first.block.image.height]
    }
    assert.deepEqual(size('![图](a.jpg){2x3}'), [2, 3])
    assert.deepEqual(size('![图](a.jpg) {2x3}'), [2, 3])
    assert.deepEqual(size('![图](a.jpg){2x3}x'), [0, 0])
  })
})

describe('a body without marks', () => {
  it('is its paragraphs, each on its line, whatever is blank between them', () => {
    const blocks = blocksOf('\n\n甲\n乙\n \n\n丙\n', 10)
    assert.deepEqual(
      blocks.map(({ line, kind, block }) => [line, kind, block?.type === 'paragraph' && block.text]),
      [
        [12, 'paragraph', '甲乙'],
        [16, 'paragraph', '丙'],
      ],
    )
    assert.deepEqual(blocksOf('', 1), [])
  })
})
