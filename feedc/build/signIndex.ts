import { sign } from 'node:crypto'
import { DIRECTORY_TYPE } from '@core/feed/wire/directory'
import { type FeedIndex, INDEX_TYPE } from '@core/feed/wire/index'
import type { SigningKey } from './signingKey'

/** DSSE pre-authentication encoding: what is signed. Source: DSSE protocol v1.0. */
function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload])
}

/** §3.1 Ed25519 is deterministic: the same payload and keys give the same bytes. */
function signed(payloadType: string, value: object, keys: readonly Pick<SigningKey, 'keyid' | 'privateKey'>[]): Buffer {
  const payload = Buffer.from(JSON.stringify(value))
  const message = preAuthEncoding(payloadType, payload)
  const signatures = keys.map(({ keyid, privateKey }) => ({ keyid, sig: sign(null, message, privateKey).toString('base64') }))
  return Buffer.from(JSON.stringify({ payloadType, payload: payload.toString('base64'), signatures }))
}

/** §3.1 The index in its signed envelope. */
export const signIndex = (index: FeedIndex, key: SigningKey): Buffer => signed(INDEX_TYPE, index, [key])

/** §3.12 The directory in its own: by one root key, or by two while they change over. */
export const signDirectory = (directory: object, keys: readonly Pick<SigningKey, 'keyid' | 'privateKey'>[]): Buffer =>
  signed(DIRECTORY_TYPE, directory, keys)
