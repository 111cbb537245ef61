import { generateKeyPairSync, sign } from 'node:crypto'
import { hashes, verify } from '@noble/ed25519'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { report, type Timing, timed } from './timing'

/** As src/feed does it: pure JavaScript, for the phone has no crypto. */
hashes.sha512 = sha512

const INDEX_BYTES = 1500
const PART_BYTES = 64 * 1024

const index = new Uint8Array(INDEX_BYTES).map((_, at) => at)
const part = new Uint8Array(PART_BYTES).map((_, at) => at)
// Node signs, so that the phone's own code is cold when it verifies for the first time.
const { publicKey: key, privateKey } = generateKeyPairSync('ed25519')
const publicKey = new Uint8Array(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'))
const signature = new Uint8Array(sign(null, index, privateKey))

/** The first call builds a table of multiples: what a start really pays. */
function first(): Timing {
  const beforeMs = performance.now()
  if (!verify(signature, index, publicKey)) throw new Error('the signature must verify')
  const ms = performance.now() - beforeMs
  return { p50: ms, p95: ms }
}

report({
  first: first(),
  verify: timed(() => verify(signature, index, publicKey), 3),
  'sha256 index': timed(() => sha256(index), 3),
  'sha256 part': timed(() => sha256(part), 2),
})
