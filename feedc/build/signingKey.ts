import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { err, ok, type Result } from '@core/result'
import { copy } from '@feedc/copy'

export const DEVELOPMENT_KEY = '.keys/dev.json'

/** A development key says so in its name: whoever is about to publish sees it, on any machine. */
const DEVELOPMENT = 'dev-'
export const isDevelopmentKeyid = (keyid: string): boolean => keyid.startsWith(DEVELOPMENT)

export interface SigningKey {
  readonly keyid: string
  readonly privateKey: KeyObject
  /** 32 bytes, base64: what a package trusts. */
  readonly publicKey: string
  readonly isDevelopment: boolean
}

interface KeyFile {
  readonly purpose: 'development' | 'release'
  /** PKCS #8, PEM. */
  readonly privateKey: string
}

/** The raw 32 bytes stand at the end of an Ed25519 SPKI. Source: RFC 8410 §4. */
const RAW_PUBLIC_BYTES = 32
const KEYID_LENGTH = 16

/** Reads a key file; one that others can read is refused, because it may be somebody else's by now. */
export function readSigningKey(file: string): Result<SigningKey, string> {
  if (process.platform !== 'win32' && existsSync(file) && (statSync(file).mode & 0o077) !== 0) return err(copy.keyExposed(file))
  try {
    const { purpose, privateKey } = JSON.parse(readFileSync(file, 'utf8')) as KeyFile
    return ok(toSigningKey(createPrivateKey(privateKey), purpose === 'development'))
  } catch {
    return err(copy.keyUnreadable(file))
  }
}

/** The development key, made on first use, outside git, readable by its owner alone. */
export function developmentKey(file = DEVELOPMENT_KEY): Result<SigningKey, string> {
  try {
    if (!existsSync(file)) writeKeyFile(file, 'development')
  } catch {
    return err(copy.keyUnwritable(file))
  }
  return readSigningKey(file)
}

/** A key that is in no file, and gone with the process: what it signs, nobody believes who wasn't told of it just now. */
export const passingKey = (): SigningKey => toSigningKey(generateKeyPairSync('ed25519').privateKey, true)

/** The key to sign with: `file`, else the development key, which no release may be signed with. */
export function signingKeyOf(file: string | null, isRelease: boolean): Result<SigningKey, string> {
  const key = file === null ? developmentKey() : readSigningKey(file)
  return key.ok && key.value.isDevelopment && isRelease ? err(copy.devKeyInRelease) : key
}

export function writeKeyFile(file: string, purpose: KeyFile['purpose']): void {
  const { privateKey } = generateKeyPairSync('ed25519')
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const content: KeyFile = { purpose, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
}

function toSigningKey(privateKey: KeyObject, isDevelopment: boolean): SigningKey {
  const raw = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-RAW_PUBLIC_BYTES)
  const digest = createHash('sha256').update(raw).digest('hex').slice(0, KEYID_LENGTH)
  return {
    keyid: isDevelopment ? `${DEVELOPMENT}${digest}`.slice(0, KEYID_LENGTH) : digest,
    privateKey,
    publicKey: raw.toString('base64'),
    isDevelopment,
  }
}
