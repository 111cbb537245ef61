import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { decodeUtf8, encodeUtf8 } from './utf8'

const anyText = fc.string({ unit: 'binary', maxLength: 300 })

it('reads and writes every text as the platform’s own coder does', () => {
  fc.assert(
    fc.property(anyText, text => {
      assert.deepEqual(Buffer.from(encodeUtf8(text)), Buffer.from(text))
      assert.equal(decodeUtf8(Buffer.from(text)), Buffer.from(text).toString())
    }),
  )
})

it('refuses exactly the bytes that the platform’s strict decoder refuses', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const expected = (bytes: Uint8Array): string | null => {
    try {
      return strict.decode(bytes)
    } catch {
      return null
    }
  }
  const interesting = fc.constantFrom(
    0x00,
    0x41,
    0x7f,
    0x80,
    0xbf,
    0xc0,
    0xc1,
    0xc2,
    0xdf,
    0xe0,
    0xa0,
    0x9f,
    0xed,
    0xef,
    0xf0,
    0x90,
    0x8f,
    0xf4,
    0xf5,
    0xff,
  )
  fc.assert(
    fc.property(fc.array(interesting, { maxLength: 8 }), bytes => {
      assert.equal(decodeUtf8(Uint8Array.from(bytes)), expected(Uint8Array.from(bytes)))
    }),
    { numRuns: 5000 },
  )
})

it('reads a text longer than the pieces it is built from', () => {
  const text = '驿站🐝'.repeat(5000)
  assert.equal(decodeUtf8(encodeUtf8(text)), text)
})
