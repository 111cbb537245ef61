import { cryptography } from './cryptography'

const HEX = '0123456789abcdef'

/** SHA-256 (FIPS 180-4) as lower-case hex; null on a phone that can't compute it. About 1 ms per KB on a phone without JIT. */
export function sha256Hex(bytes: Uint8Array): string | null {
  const digest = cryptography()?.sha256(bytes)
  if (!digest) return null
  let hex = ''
  for (const byte of digest) hex += HEX[byte >> 4]! + HEX[byte & 15]!
  return hex
}
