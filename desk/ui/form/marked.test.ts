import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { marked } from './marked'
import { isAlike, withField } from './values'

describe('the looks of a paragraph', () => {
  it('marks the whole lines that are selected, and takes the mark off again', () => {
    const text = '第一段\n第二段\n第三段'
    const on = marked(text, 5, 9, '## ')
    assert.equal(on.text, '第一段\n## 第二段\n## 第三段')
    assert.equal(marked(on.text, on.from, on.to, '## ').text, text)
  })

  it('never touches a word, wherever the selection lies', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙\n', '丙 丁'), { minLength: 1 }), fc.nat(30), fc.nat(30), (parts, a, b) => {
        const text = parts.join('')
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const words = (written: string): string => written.replace(/^(?:## |- |> )/gm, '')
        assert.equal(words(marked(text, start, end, '- ').text), words(text))
      }),
    )
  })
})

describe('the fields of a form', () => {
  it('leave out what nobody filled in, and are alike whatever their order', () => {
    assert.deepEqual(withField({ a: '1', b: '2' }, 'a', ''), { b: '2' })
    assert.ok(isAlike({ a: 1, b: { c: 2, d: '' } }, { b: { c: 2 }, a: 1 }))
    assert.ok(!isAlike({ a: ['x', 'y'] }, { a: ['y', 'x'] }))
  })
})
