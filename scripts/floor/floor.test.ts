import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withMargins } from '../../config/flexGap'
import { scanScript } from './scanScript'
import { scanStyles } from './scanStyles'
import { younger } from './younger'

const table = younger()
const script = (text: string): readonly string[] => scanScript(text, table)

describe('a script for a phone at the floor', () => {
  it('is refused for a call that such a phone has not', () => {
    const calls: Record<string, string> = {
      'Object.hasOwn(a,"b")': 'Object.hasOwn',
      'a.at(-1)': '*.at',
      '"x".at(0)': '*.at',
      'a.findLast(f)': '*.findLast',
      'a.toSorted()': '*.toSorted',
      'structuredClone(a)': 'structuredClone',
      'new WeakRef(a)': 'WeakRef',
      'crypto.randomUUID()': '*.randomUUID',
      'AbortSignal.timeout(5)': 'AbortSignal.timeout',
      'Object.groupBy(a,f)': 'Object.groupBy',
      'if(a)b.at(1)': '*.at',
    }
    for (const [text, name] of Object.entries(calls)) assert.deepEqual(script(text), [name], text)
  })

  it('is refused for words that such a phone cannot read at all', () => {
    for (const text of ['class A{#a=1}', 'class A{static a=1}', 'class A{static{}}', '#a in b', 'await 1', '/(?<=a)b/', '/a/v'])
      assert.equal(script(text).length, 1, text)
  })

  it('may call what is there, and what it asked for before', () => {
    for (const text of [
      'a.replaceAll("b","c");a?.b??c;a??=1;1_000;10n;a.flatMap(f);Promise.any(a);a.matchAll(/b/g)',
      'typeof structuredClone=="function"?structuredClone(a):b',
      'Object.hasOwn?Object.hasOwn(a,b):c',
      'if("at" in a){a.at(1)}',
      'a.at&&a.at(1)',
      'try{structuredClone(a)}catch(e){}',
      'const x={at:{lng:1}};x.at.lng',
    ])
      assert.deepEqual(script(text), [], text)
  })
})

describe('a stylesheet for a phone at the floor', () => {
  it('is refused for what such a phone would pass over', () => {
    const rules: Record<string, string> = {
      '.a{inset:0}': 'inset',
      '.a{padding-block:1px}': 'padding-block',
      '.a{overflow-wrap:anywhere}': 'overflow-wrap: anywhere',
      '.a{aspect-ratio:1}': 'aspect-ratio',
      '.a{display:flex;gap:1px}': 'flex gap in .a',
      '.a:has(b){color:red}': ':has in .a:has(b)',
      '.a:focus-visible{color:red}': ':focus-visible in .a:focus-visible',
    }
    for (const [text, name] of Object.entries(rules)) assert.deepEqual(scanStyles(text), [name], text)
  })

  it('may have a gap in a grid, and in a row or a column whose margins stand beside it', () => {
    for (const text of ['.a{display:grid;gap:1px}', '.a{overflow-wrap:break-word;top:0}']) assert.deepEqual(scanStyles(text), [])
    for (const way of ['', 'flex-direction:column;', 'flex-wrap:wrap;']) {
      const css = withMargins(`.a,.b{display:flex;${way}gap:1px}`, 'view')
      assert.deepEqual(scanStyles(css), [], css)
    }
    assert.match(
      withMargins('.a,.b{display:flex;gap:4px}', 'view'),
      /\.gapless \.a>view\+view,\.gapless \.b>view\+view\{margin-left:4px\}/,
    )
  })
})
