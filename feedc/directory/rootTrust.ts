import { existsSync, readFileSync } from 'node:fs'
import { readEnvelope } from '@core/feed/envelope'
import { checkDirectory, type RootTrust, type SignedDirectory } from '@core/feed/openDirectory'
import { DirectoryEnvelope, MAX_DIRECTORY_BYTES } from '@core/feed/wire/directory'
import { err, ok, type Result } from '@core/result'
import { readSigningKey } from '@feedc/build/signingKey'
import { trustFile } from '@feedc/build/trust'
import * as v from 'valibot'
import { directoryCopy as copy } from './copy'
import { readCities } from './readCities'

const Root = v.object({
  root: v.object({
    directory: v.string(),
    keys: v.array(v.object({ keyid: v.string(), publicKey: v.string() })),
    url: v.string(),
  }),
})

/** Whom to believe about cities: a package's trust.json, cities.yaml, or the root key's own file, which trusts its signature for whatever directory this is. */
export function rootTrust(given: string | null, bytes: Uint8Array): Result<RootTrust, string> {
  const file = trustFile(given)
  if (/\.ya?ml$/.test(file)) {
    const { file: cities } = readCities(file)
    return cities ? ok({ directory: cities.directory, keys: cities.root }) : err(copy.badTrust(file))
  }
  const trust = v.safeParse(Root, jsonIn(file))
  if (trust.success) return ok(trust.output.root)
  const key = readSigningKey(file)
  if (!key.ok) return err(copy.badTrust(file))
  const { keyid, publicKey } = key.value
  return ok({ directory: payloadIn(bytes)?.directory.directory ?? '', keys: [{ keyid, publicKey }] })
}

type Envelope = Extract<ReturnType<typeof readEnvelope>, { readonly ok: true }>['value']

/** A directory in its envelope, whoever signed it; null for anything else. */
export function payloadIn(bytes: Uint8Array): (Envelope & Pick<SignedDirectory, 'directory'>) | null {
  const read = readEnvelope(bytes, { schema: DirectoryEnvelope, maxBytes: MAX_DIRECTORY_BYTES })
  if (!read.ok) return null
  const checked = checkDirectory(JSON.parse(Buffer.from(read.value.payload).toString()))
  return checked.ok ? { ...read.value, directory: checked.value.directory } : null
}

function jsonIn(file: string): unknown {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  } catch {
    return null
  }
}
