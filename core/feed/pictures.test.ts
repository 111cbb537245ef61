import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aPng, pictureNamed } from '@test/fakes/pictures'
import fc from 'fast-check'
import { isPicture, MAX_PICTURE_BYTES, pixelsIn } from './pictures'

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64')
/** What Chromium's encoders made of a canvas of 300 × 7; of the JPEG all that stands before its first scan, but its colour profile. */
const REAL = {
  jpg: Buffer.concat([
    bytesOf('/9j/4AAQSkZJRgABAQAAAQABAAA='),
    Buffer.from(`ffdb0043${'11'.repeat(65)}`, 'hex'),
    bytesOf('/8AAEQgABwEsAwEiAAIRAQMRAf8='),
  ]),
  webp: bytesOf('UklGRjgAAABXRUJQVlA4ICwAAACwAwCdASosAQcAP3G43G20ry8nIagCkC4JaQAAD0c4cOHDhw4a4AAAAAAAAA=='),
  lossless: bytesOf('UklGRh4AAABXRUJQVlA4TBEAAAAvK4EBAAdQwAIWsP+BiOh/AAA='),
  canvas: bytesOf('UklGRhoCAABXRUJQVlA4WAoAAAAgAAAAKwEABgAASUNDUA=='),
  png: aPng(300, 7),
}
const pause = async (): Promise<void> => undefined
const shown = (bytes: Uint8Array, name: string): Promise<boolean> => isPicture(name, bytes, pause)

describe('the size of a picture, before anything unpacks it', () => {
  for (const [kind, bytes] of Object.entries(REAL))
    it(`is read from the header of a ${kind}`, () => {
      assert.equal(pixelsIn(bytes), 2100)
    })

  it('is nothing for what ends too soon or is nothing of the kind, and never an endless search', () => {
    for (const bytes of Object.values(REAL))
      for (let length = 0; length < 20; length += 1) assert.equal(pixelsIn(bytes.subarray(0, length)), 0)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom('ffd8', '89504e470d0a1a0a', '52494646'), (bytes, head) => {
        pixelsIn(Buffer.concat([Buffer.from(head, 'hex'), bytes]))
      }),
    )
  })
})

describe('a picture is shown to a courier', () => {
  it('when its bytes have the hash it is named by', async () => {
    for (const [kind, bytes] of Object.entries({ png: REAL.png, jpg: REAL.jpg, webp: REAL.webp }))
      assert.ok(await shown(bytes, pictureNamed(bytes, kind)), kind)
  })

  it('never when a byte is another, when it is another picture, or none', async () => {
    const forged = Uint8Array.from(REAL.png)
    forged[forged.length - 1]! ^= 1
    assert.equal(await shown(forged, pictureNamed(REAL.png)), false)
    assert.equal(await shown(aPng(7, 300), pictureNamed(REAL.png)), false)
    const page = Buffer.from('<svg onload="alert(1)"/>')
    assert.equal(await shown(page, pictureNamed(page)), false)
    assert.equal(await shown(REAL.png, 'https://example.gov.cn/a.png'), false)
  })

  it('never when it would unpack to more than a phone holds, or is longer than any we write', async () => {
    const bomb = aPng(8000, 8000)
    assert.ok(bomb.length < MAX_PICTURE_BYTES)
    assert.equal(await shown(bomb, pictureNamed(bomb)), false)
    const long = Buffer.concat([REAL.png, Buffer.alloc(MAX_PICTURE_BYTES)])
    assert.equal(await shown(long, pictureNamed(long)), false)
  })
})
