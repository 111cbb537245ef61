import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { MAX_DEPTH, parseBoundedJson } from './boundedJson'

const parse = (text: string, maxBytes = 1_000_000) => parseBoundedJson(Buffer.from(text), maxBytes)
const codeOf = (text: string, maxBytes?: number): string | null => {
  const parsed = parse(text, maxBytes)
  return parsed.ok ? null : parsed.error.code
}
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

describe('reading JSON that nobody vouches for', () => {
  it('gives what JSON.parse gives for anything honest', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), value => {
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        const parsed = parse(JSON.stringify(value))
        assert(parsed.ok)
        assert.deepEqual(parsed.value, JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('refuses a hundred thousand brackets before a parser meets them, closed or not', () => {
    assert.equal(codeOf(nested(100_000)), 'too_deep')
    assert.equal(codeOf('[{"a":'.repeat(50_000)), 'too_deep')
    assert.equal(codeOf(nested(MAX_DEPTH + 1)), 'too_deep')
    assert.equal(codeOf(nested(MAX_DEPTH)), null)
  })

  it('doesn’t take brackets inside a text for nesting, whatever is escaped there', () => {
    for (const text of ['['.repeat(100), '\\"'.repeat(50) + '{'.repeat(100), '\\\\', '\\', '"'])
      assert.equal(codeOf(JSON.stringify({ text })), null, text)
  })

  it('refuses more bytes than were agreed, bytes that are no text, and texts that are no JSON', () => {
    assert.equal(codeOf('[1]', 2), 'too_large')
    const broken = parseBoundedJson(Uint8Array.of(0x22, 0xff, 0x22), 10)
    assert(!broken.ok)
    assert.equal(broken.error.code, 'not_utf8')
    for (const text of ['', '{', '{"a":1}x', '[1,]', "{'a':1}", '\ufeff{}', '"', '"\\'])
      assert.equal(codeOf(text), 'not_json', text)
  })

  it('refuses a key that could reach every object in the app, however it is spelt', () => {
    assert.equal(codeOf('{"__proto__":{"isAdmin":true}}'), 'forbidden_key')
    assert.equal(codeOf('[{"a":{"\\u005f_proto\\u005F_":1}}]'), 'forbidden_key')
    assert.equal(codeOf('{"text":"__proto__"}'), null)
    assert.equal(({} as Record<string, unknown>).isAdmin, undefined)
  })
})
