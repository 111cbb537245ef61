import { readFileSync } from 'node:fs'
import { copy } from '@feedc/copy'
import * as v from 'valibot'
import { err, ok, type Result } from '@/domain/result'
import { readEnvelope } from '@/feed/envelope'
import { readIndex } from '@/feed/openIndex'
import type { Trust } from '@/feed/trust'
import { readIfThere } from './openFeedFolder'
import { readSigningKey } from './signingKey'

type Keys = Pick<Trust, 'feed' | 'keys'>

const TrustFile = v.object({ feed: v.string(), keys: v.array(v.object({ keyid: v.string(), publicKey: v.string() })) })

/** Whom to trust: a package's trust.json, or the key file itself, which trusts its own signature for whatever feed is in `dir`. */
export function readTrust(file: string, dir: string): Result<Keys, string> {
  const trust = v.safeParse(TrustFile, readJson(file))
  if (trust.success && trust.output.keys.length > 0) return ok(trust.output)
  const key = readSigningKey(file)
  if (!key.ok) return err(copy.badTrust(file))
  const { keyid, publicKey } = key.value
  return ok({ feed: feedIdIn(dir), keys: [{ keyid, publicKey }] })
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function feedIdIn(dir: string): string {
  const bytes = readIfThere(dir, 'index.json')
  const envelope = bytes && readEnvelope(bytes)
  const index = envelope?.ok ? readIndex(envelope.value.payload) : null
  return index?.ok ? index.value.feed : ''
}
