import { cryptography } from './cryptography'

const HEX = '0123456789abcdef'

/** Hashed in one go: at most about 20 ms on a phone without JIT, which takes 1 ms per KB (bench/rows/crypto.ts). */
export const SLICE_BYTES = 16 * 1024

/** SHA-256 (FIPS 180-4) as lower-case hex; null on a phone that can't compute it. All at once: for Node, and for small things. */
export function sha256Hex(bytes: Uint8Array): string | null {
  const hash = cryptography()?.sha256()
  hash?.update(bytes)
  return hash ? hexOf(hash.digest()) : null
}

/** The same, with a pause between slices, so that 1 MB doesn't keep a courier's thumb waiting for a second. */
export async function sha256HexInSlices(bytes: Uint8Array, pause: () => Promise<void>): Promise<string | null> {
  const hash = cryptography()?.sha256()
  if (!hash) return null
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    if (at > 0) await pause()
    hash.update(bytes.subarray(at, at + SLICE_BYTES))
  }
  return hexOf(hash.digest())
}

function hexOf(digest: Uint8Array): string {
  let hex = ''
  for (const byte of digest) hex += HEX[byte >> 4]! + HEX[byte & 15]!
  return hex
}
