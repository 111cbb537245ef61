import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { decodeBase64 } from './base64'

it('reads whatever bytes were written, as Node writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      assert.deepEqual(decodeBase64(Buffer.from(bytes).toString('base64')), bytes)
    }),
  )
})

it('gives one byte string one spelling: no missing padding, no white space, no stray bits, no other alphabet', () => {
  for (const text of ['QQ', 'QQ=', 'QR==', 'QUJ=', 'QQ==\n', ' QQ==', 'Q-_=', 'QQ==QQ==', '=', 'QUJD=', '中文']) {
    assert.equal(decodeBase64(text), null, JSON.stringify(text))
  }
  assert.deepEqual(decodeBase64(''), new Uint8Array())
})
