import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Block } from '@core/feed/types'
import fc from 'fast-check'
import { articleSlices } from './articleSlices'

const text = fc.string({ unit: fc.constantFrom('字', '。', '”', 'a', '\u{1f41d}', '\n'), minLength: 1, maxLength: 3000 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'quote' as const), text }),
  fc.record({ type: fc.constant('heading' as const), text: fc.string({ minLength: 1, maxLength: 200 }) }),
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(text, { maxLength: 8 }) }),
)
const words = (blocks: readonly Block[]): string =>
  blocks.map(each => (each.type === 'list' ? each.items.join('') : each.type === 'image' ? '' : each.text)).join('')
/** As the list's own marks stand in it. */
const marked = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map(each =>
    each.type === 'list'
      ? { ...each, items: each.items.map((item, at) => `${each.ordered ? `${at + 1}.` : '·'} ${item}`) }
      : each,
  )

describe('a long article, slice by slice', () => {
  it('keeps every character in its order, splits no pair, and sends no slice of more than 4 KB', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), blocks => {
        const slices = articleSlices(blocks)
        assert.equal(words(slices.flat()), words(marked(blocks)))
        for (const slice of slices) {
          assert.ok(words(slice).length <= 700 && slice.length <= 18, `${words(slice).length} in ${slice.length}`)
          assert.ok(!/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(slice.map(each => words([each])).join('\n')))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('cuts a paragraph behind a sentence', () => {
    const [[first]] = articleSlices([{ type: 'paragraph', text: `${'字'.repeat(600)}。${'字'.repeat(300)}` }]) as [[Block]]
    assert.equal(first.type === 'paragraph' && first.text.endsWith('。'), true)
  })

  it('leaves an ordinary article as it is, in one slice', () => {
    const blocks: Block[] = [
      { type: 'heading', text: '题' },
      { type: 'paragraph', text: '一段。' },
    ]
    assert.deepEqual(articleSlices(blocks), [blocks])
  })
})
