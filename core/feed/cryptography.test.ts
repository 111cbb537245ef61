import assert from 'node:assert/strict'
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { describe, it } from 'node:test'
import * as ed25519 from '@noble/ed25519'
import * as fc from 'fast-check'
import { cryptography } from './cryptography'
import { SLICE_BYTES, sha256Hex, sha256HexInSlices } from './sha256'

const crypto = cryptography()!
const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')
const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' })
const rawPublicKeyOf = (key: KeyObject): Uint8Array =>
  Uint8Array.from(createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32))

/** RFC 8032 §7.1, tests 1, 2, 3 and SHA(abc). */
const RFC8032 = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
  [
    '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    createHash('sha512').update('abc').digest('hex'),
    'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  ],
] as const

describe('checking a signature', () => {
  it('agrees with the vectors of RFC 8032', () => {
    for (const [seed, message, signature] of RFC8032) {
      const publicKey = rawPublicKeyOf(privateKeyOf(hex(seed)))
      assert.ok(crypto.verify(hex(signature), hex(message), publicKey))
      assert.ok(!crypto.verify(hex(signature), hex(`${message}00`), publicKey))
    }
  })

  it('accepts what Node signs, and Node accepts what the same library signs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ maxLength: 300 }), (seed, message) => {
        const key = privateKeyOf(seed)
        const publicKey = rawPublicKeyOf(key)
        assert.ok(crypto.verify(Uint8Array.from(sign(null, message, key)), message, publicKey))
        assert.ok(verify(null, message, publicKeyOf(publicKey), ed25519.sign(message, seed)))
      }),
      { numRuns: 30 },
    )
  })

  it('refuses one flipped bit, wherever it is', () => {
    const key = privateKeyOf(hex(RFC8032[0][0]))
    const [publicKey, message] = [rawPublicKeyOf(key), Buffer.from('暖蜂')]
    const signature = Uint8Array.from(sign(null, message, key))
    fc.assert(
      fc.property(fc.constantFrom('signature', 'message', 'key'), fc.nat(63), fc.nat(7), (which, at, bit) => {
        const flipped = (bytes: Uint8Array): Uint8Array =>
          bytes.map((byte, i) => (i === at % bytes.length ? byte ^ (1 << bit) : byte))
        const args = { signature, message: Uint8Array.from(message), key: publicKey }
        const forged = { ...args, [which]: flipped(args[which]) }
        assert.ok(!crypto.verify(forged.signature, forged.message, forged.key))
      }),
      { numRuns: 200 },
    )
  })

  it('is strict: no second spelling of a signature, no key of small order, no odd lengths', () => {
    const [seed, message, signature] = RFC8032[1]
    const publicKey = rawPublicKeyOf(privateKeyOf(hex(seed)))
    const order = (BigInt(1) << BigInt(252)) + BigInt('27742317777372353535851937790883648493')
    const s = BigInt(`0x${Buffer.from(hex(signature).slice(32).reverse()).toString('hex')}`) + order
    const malleated = Buffer.concat([hex(signature).slice(0, 32), Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse()])
    assert.ok(!crypto.verify(Uint8Array.from(malleated), hex(message), publicKey))

    const identity = Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0))
    const zero = Uint8Array.from([...identity, ...new Uint8Array(32)])
    assert.ok(!crypto.verify(zero, hex(message), identity))
    for (const length of [0, 31, 63, 65]) assert.ok(!crypto.verify(new Uint8Array(length), hex(message), publicKey))
    assert.ok(!crypto.verify(hex(signature), hex(message), new Uint8Array(31)))
  })
})

describe('hashing', () => {
  const nodeHash = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')

  it('agrees with Node', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), bytes => assert.equal(sha256Hex(bytes), nodeHash(bytes))))
  })

  it('lets a thumb through after every 16 KB, whatever the length, and comes to the same', async () => {
    for (const length of [0, 1, SLICE_BYTES - 1, SLICE_BYTES, SLICE_BYTES + 1, 3 * SLICE_BYTES, 1_000_000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => at % 251)
      let pauses = 0
      const digest = await sha256HexInSlices(bytes, async () => void pauses++)
      assert.equal(digest, nodeHash(bytes), `${length} bytes`)
      assert.equal(pauses, Math.max(0, Math.ceil(length / SLICE_BYTES) - 1), `${length} bytes`)
    }
    assert.ok(SLICE_BYTES <= 16 * 1024)
  })
})
