/**
 * The one door to the cryptographic library (@noble, MIT, audited). Loaded on first use, never for a first paint.
 * Null on a phone without BigInt: it can't check anything, so it keeps what came in the package.
 */
export interface Cryptography {
  /** SHA-256 (FIPS 180-4), fed piece by piece. */
  sha256(): { update(bytes: Uint8Array): unknown; digest(): Uint8Array }
  /** Lower-case hexadecimal. */
  hexOf(bytes: Uint8Array): string
  /** Makes the tables that signatures are checked with, which the first check would make: for who has a turn to spare before it. */
  prepare(): void
  /** Ed25519, RFC 8032; strict: canonical encodings, no small-order key. False for any malformed input. */
  verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean
}

let loaded: Cryptography | null | undefined

export function cryptography(): Cryptography | null {
  if (loaded === undefined) loaded = typeof BigInt === 'function' ? load() : null
  return loaded
}

function load(): Cryptography {
  const { sha256, sha512 } = require('@noble/hashes/sha2.js') as typeof import('@noble/hashes/sha2.js')
  const { bytesToHex } = require('@noble/hashes/utils.js') as typeof import('@noble/hashes/utils.js')
  const ed25519 = require('@noble/ed25519') as typeof import('@noble/ed25519')
  ed25519.hashes.sha512 = sha512
  return {
    sha256: () => sha256.create(),
    hexOf: bytesToHex,
    prepare: () => void ed25519.Point.BASE.multiply(BigInt(2)),
    verify(signature, message, publicKey) {
      try {
        return ed25519.verify(signature, message, publicKey, { zip215: false })
      } catch {
        return false
      }
    },
  }
}
