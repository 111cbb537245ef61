import { existsSync, readFileSync } from 'node:fs'
import { readEnvelope } from '@core/feed/envelope'
import { readIndex } from '@core/feed/readIndex'
import type { Trust } from '@core/feed/trust'
import { err, ok, type Result } from '@core/result'
import { copy } from '@feedc/copy'
import * as v from 'valibot'
import { DEVELOPMENT_KEY, readSigningKey } from './signingKey'

/** What the last build put into the package (config/outputs.ts): what phones in the field will trust. */
export const PACKAGE_TRUST = '.cache/bundled/trust.json'

/** Whom to trust when nobody says: the package that was built here, else the development key. */
export const trustFile = (given: string | null): string => given ?? (existsSync(PACKAGE_TRUST) ? PACKAGE_TRUST : DEVELOPMENT_KEY)

type Keys = Pick<Trust, 'feed' | 'keys'>

const KeyFile = v.object({ privateKey: v.string() })
const TrustFile = v.object({ feed: v.string(), keys: v.array(v.object({ keyid: v.string(), publicKey: v.string() })) })

/** Whom to trust: a package's trust.json, or the key file itself, which trusts its own signature for whatever feed this index is of. */
export function readTrust(file: string, index: Uint8Array): Result<Keys, string> {
  const json = readJson(file)
  const trust = v.safeParse(TrustFile, json)
  if (trust.success && trust.output.keys.length > 0) return ok(trust.output)
  if (!v.is(KeyFile, json)) return err(existsSync(file) ? copy.badTrust(file) : copy.noTrust(file))
  const key = readSigningKey(file)
  if (!key.ok) return key
  const { keyid, publicKey } = key.value
  return ok({ feed: feedIdIn(index), keys: [{ keyid, publicKey }] })
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function feedIdIn(bytes: Uint8Array): string {
  const envelope = readEnvelope(bytes)
  const index = envelope.ok ? readIndex(envelope.value.payload) : null
  return index?.ok ? index.value.feed : ''
}
