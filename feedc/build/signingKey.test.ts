import assert from 'node:assert/strict'
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { copy } from '@feedc/copy'
import { developmentKey, readSigningKey, signingKeyOf, writeKeyFile } from './signingKey'

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-key-'))
})
afterEach(() => rmSync(work, { recursive: true, force: true }))
const file = (): string => join(work, 'keys/key.json')

describe('a private key', () => {
  it('is refused as soon as anybody but its owner may do anything with its file', () => {
    writeKeyFile(file(), 'release')
    for (const mode of [0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o644, 0o660]) {
      chmodSync(file(), mode)
      assert.deepEqual(readSigningKey(file()), { ok: false, error: copy.keyExposed(file()) }, mode.toString(8))
    }
    for (const mode of [0o600, 0o400]) {
      chmodSync(file(), mode)
      assert.ok(readSigningKey(file()).ok, mode.toString(8))
    }
  })

  it('is written for its owner alone, in a folder of its owner’s, and never over another', () => {
    writeKeyFile(file(), 'release')
    assert.deepEqual([statSync(file()).mode & 0o777, statSync(join(work, 'keys')).mode & 0o777], [0o600, 0o700])
    const before = readFileSync(file(), 'utf8')
    assert.throws(() => writeKeyFile(file(), 'release'))
    assert.equal(readFileSync(file(), 'utf8'), before)
  })

  it('goes by a name that is told from its public half, which is what phones hold', () => {
    writeKeyFile(file(), 'release')
    const key = readSigningKey(file())
    assert(key.ok)
    const { keyid, privateKey, publicKey, isDevelopment } = key.value
    const raw = Buffer.from(publicKey, 'base64')
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw])
    const message = Buffer.from('m')
    assert.ok(verify(null, message, createPublicKey({ key: spki, format: 'der', type: 'spki' }), sign(null, message, privateKey)))
    assert.deepEqual([keyid, isDevelopment], [createHash('sha256').update(raw).digest('hex').slice(0, 16), false])
  })

  it('that can’t be read is said to be so, and not made anew', () => {
    writeFileSync(join(work, 'broken.json'), '{', { mode: 0o600 })
    for (const name of ['broken.json', 'gone.json']) {
      assert.deepEqual(readSigningKey(join(work, name)), { ok: false, error: copy.keyUnreadable(join(work, name)) })
    }
    assert.equal(existsSync(join(work, 'gone.json')), false)
  })

  it('of the development kind is made once, and signs no release', () => {
    const first = developmentKey(file())
    const again = developmentKey(file())
    assert(first.ok && again.ok)
    assert.deepEqual([first.value.keyid, first.value.isDevelopment], [again.value.keyid, true])
    assert.deepEqual(signingKeyOf(file(), true), { ok: false, error: copy.devKeyInRelease })
    assert.ok(signingKeyOf(file(), false).ok)
    const { privateKey } = generateKeyPairSync('ed25519')
    const release = join(work, 'release.json')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    writeFileSync(release, JSON.stringify({ purpose: 'release', privateKey: pem }), { mode: 0o600 })
    assert.ok(signingKeyOf(release, true).ok)
  })
})
