import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'
import { decodeBase64 } from './base64'
import { parseBoundedJson } from './boundedJson'
import { cryptography } from './cryptography'
import { FeedError } from './FeedError'
import type { Trust } from './trust'
import { encodeUtf8 } from './utf8'
import { Envelope, MAX_INDEX_BYTES } from './wire/index'

/** What an envelope may hold: an index, unless another schema and bound are given. */
interface Kind {
  readonly schema: v.GenericSchema<unknown, Envelope>
  readonly maxBytes: number
}
const INDEX: Kind = { schema: Envelope, maxBytes: MAX_INDEX_BYTES }

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

/** An envelope's shape, nothing verified yet. Errors: those of parseBoundedJson, bad_envelope. */
export function readEnvelope(
  bytes: Uint8Array,
  { schema, maxBytes }: Kind = INDEX,
): Result<{ envelope: Envelope; payload: Uint8Array }, FeedError> {
  const json = parseBoundedJson(bytes, maxBytes)
  if (!json.ok) return json
  const envelope = v.safeParse(schema, json.value)
  const payload = envelope.success ? decodeBase64(envelope.output.payload) : null
  if (!envelope.success || !payload) return err(new FeedError('bad_envelope', ''))
  return ok({ envelope: envelope.output, payload })
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
