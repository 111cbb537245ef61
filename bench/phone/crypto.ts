import { generateKeyPairSync, sign } from 'node:crypto'
import { SLICE_BYTES, sha256HexInSlices } from '@core/feed/sha256'
import { hashes, verify } from '@noble/ed25519'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { report, type Timing, timed } from './timing'

/** As core/feed does it: pure JavaScript, for the phone has no crypto. */
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

/** A part of 1 MB as the phone hashes it: the blocks of script between one pause and the next. */
async function slices(): Promise<Timing> {
  const megabyte = new Uint8Array(1_000_000).map((_, at) => at)
  const blocks: number[] = []
  let atMs = performance.now()
  const end = (): void => void blocks.push(performance.now() - atMs)
  await sha256HexInSlices(megabyte, async () => {
    end()
    await new Promise(resolve => setImmediate(resolve))
    atMs = performance.now()
  })
  end()
  if (blocks.length !== Math.ceil(megabyte.length / SLICE_BYTES)) throw new Error(`expected slices, got ${blocks.length} blocks`)
  blocks.sort((a, b) => a - b)
  return { p50: blocks[Math.floor(blocks.length / 2)]!, p95: blocks.at(-1)! }
}

async function main(): Promise<void> {
  report({
    first: first(),
    verify: timed(() => verify(signature, index, publicKey), 3),
    'sha256 index': timed(() => sha256(index), 3),
    'sha256 part': timed(() => sha256(part), 2),
    'sha256 slice': await slices(),
  })
}

void main()
