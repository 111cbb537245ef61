import { sign } from 'node:crypto'
import type { FeedIndex } from '@core/feed/wire/index'
import type { SigningKey } from './signingKey'

const PAYLOAD_TYPE = 'application/vnd.nuanfeng.index+json'

/** DSSE pre-authentication encoding: what is signed. Source: DSSE protocol v1.0. */
function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload])
}

/** §3.1 The index in its signed envelope. Ed25519 is deterministic: the same index and key give the same bytes. */
export function signIndex(index: FeedIndex, key: SigningKey): Buffer {
  const payload = Buffer.from(JSON.stringify(index))
  const sig = sign(null, preAuthEncoding(PAYLOAD_TYPE, payload), key.privateKey).toString('base64')
  return Buffer.from(
    JSON.stringify({ payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures: [{ keyid: key.keyid, sig }] }),
  )
}
