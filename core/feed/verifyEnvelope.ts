import { err, ok, type Result } from '@core/result'
import { decodeBase64 } from './base64'
import { cryptography } from './cryptography'
import { FeedError } from './FeedError'
import type { Trust } from './trust'
import { encodeUtf8 } from './utf8'
import type { Envelope } from './wire/index'

/**
 * DSSE's pre-authentication encoding: the exact bytes that are signed, type and lengths included, so that
 * nothing signed for one purpose can be read as another. Source: secure-systems-lab/dsse, protocol.md.
 */
function preAuthEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = encodeUtf8(payloadType)
  const head = encodeUtf8(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `)
  const encoded = new Uint8Array(head.length + payload.length)
  encoded.set(head)
  encoded.set(payload, head.length)
  return encoded
}

/**
 * The ids of the trusted keys that signed these exact bytes; one is enough.
 * A key id is only a hint which key to try: it decides nothing. Errors: cannot_verify, unknown_key, bad_signature.
 */
export function verifyEnvelope(
  envelope: Envelope,
  payload: Uint8Array,
  keys: Trust['keys'],
): Result<readonly string[], FeedError> {
  const crypto = cryptography()
  if (!crypto) return err(new FeedError('cannot_verify', ''))
  const message = preAuthEncoding(envelope.payloadType, payload)
  const known = keys.filter(({ keyid }) => envelope.signatures.some(signature => signature.keyid === keyid))
  if (known.length === 0) return err(new FeedError('unknown_key', '/signatures'))
  const signers = known.filter(({ keyid, publicKey }) => {
    const key = decodeBase64(publicKey)
    return key !== null && envelope.signatures.some(({ keyid: id, sig }) => id === keyid && isSignedBy(key, sig))
  })
  return signers.length > 0 ? ok(signers.map(({ keyid }) => keyid)) : err(new FeedError('bad_signature', '/signatures'))

  function isSignedBy(key: Uint8Array, sig: string): boolean {
    const signature = decodeBase64(sig)
    return signature !== null && crypto!.verify(signature, message, key)
  }
}
