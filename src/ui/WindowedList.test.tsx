import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ScrollWindow } from './scrollWindow'
import { WindowedList } from './WindowedList'

const heightOf = (chunk: number): number => 100 + chunk
const drawn = (count: number, first: number, last: number): string => {
  const window: ScrollWindow = { first, last, heightOf, idOf: chunk => `c-${chunk}` }
  return renderToStaticMarkup(
    <WindowedList count={count} window={window} className="chunk">
      {chunk => <b>{chunk}</b>}
    </WindowedList>,
  )
}
const numbers = (html: string, pattern: RegExp): readonly number[] =>
  [...html.matchAll(pattern)].map(([, found]) => Number(found))
const shown = (html: string): readonly number[] => numbers(html, /<b>(\d+)<\/b>/g)
const blanks = (html: string): readonly number[] => numbers(html, /height:(\d+)px/g)
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)

describe('a long list', () => {
  it('holds the chunks near the screen and no other, each under its own id', () => {
    const html = drawn(100, 15, 17)
    assert.deepEqual(shown(html), [15, 16, 17])
    assert.deepEqual(numbers(html, /id="c-(\d+)" class="chunk"/g), [15, 16, 17])
  })

  it('is as high as if all of it were there, wherever one is in it', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(6), (count, first, more) => {
        const html = drawn(count, first, first + more)
        const all = sum(Array.from({ length: count }, (_, chunk) => heightOf(chunk)))
        assert.equal(sum(blanks(html)) + sum(shown(html).map(heightOf)), all)
      }),
    )
  })

  it('puts few elements beside each other: a far block is one blank', () => {
    const html = drawn(160, 0, 1)
    assert.equal(blanks(html).length, 14 + 9)
  })

  it('is nothing when there is nothing', () => {
    assert.equal(drawn(0, 0, -1), '')
  })
})
