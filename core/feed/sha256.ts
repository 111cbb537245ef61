import { cryptography } from './cryptography'

/** Hashed in one go: at most about 20 ms on a phone without JIT, which takes 1 ms per KB (bench/rows/crypto.ts). */
export const SLICE_BYTES = 16 * 1024

/** SHA-256 (FIPS 180-4) as lower-case hex; null on a phone that can't compute it. All at once: for Node, and for small things. */
export function sha256Hex(bytes: Uint8Array): string | null {
  const library = cryptography()
  if (!library) return null
  const hash = library.sha256()
  hash.update(bytes)
  return library.hexOf(hash.digest())
}

/** The same, with a pause between slices, so that 1 MB doesn't keep a courier's thumb waiting for a second. */
export async function sha256HexInSlices(bytes: Uint8Array, pause: () => Promise<void>): Promise<string | null> {
  const library = cryptography()
  if (!library) return null
  const hash = library.sha256()
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    if (at > 0) await pause()
    hash.update(bytes.subarray(at, at + SLICE_BYTES))
  }
  return library.hexOf(hash.digest())
}
