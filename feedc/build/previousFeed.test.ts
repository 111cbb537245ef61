import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { copy } from '@feedc/copy'
import { readArguments } from '@feedc/options'
import { aFeed, aSigner, type TestFeed } from '@test/fakes/signedFeed'
import { openFeedFolder } from './openFeedFolder'
import { previousOf } from './previousFeed'
import { readSigningKey, writeKeyFile } from './signingKey'
import { readTrust } from './trust'

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-previous-feed-'))
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

const path = (name: string): string => join(work, name)
const signer = aSigner()
const feed = aFeed(signer, { revision: 1795000007, stations: ['一站', '二站', '三站'] })
function written(name: string, { files }: TestFeed): string {
  mkdirSync(path(name))
  for (const [file, bytes] of files) writeFileSync(join(path(name), file), bytes)
  return path(name)
}

describe('the feed that the next one is compared with', () => {
  const previous = (...args: string[]) => {
    const read = readArguments(args, { previous: 'string', 'accept-drop': 'boolean', 'accept-growth': 'boolean' })
    assert(read)
    return previousOf(read)
  }
  const known = { feed: 'test-feed', revision: 1795000007, stationCount: 3, keyids: [signer.keyid] }

  it('is known by its name, its number, its stations and who signed it', () => {
    const dir = written('feed', feed)
    assert.deepEqual(previous('--previous', dir), { ok: true, value: { ...known, acceptsDrop: false, acceptsGrowth: false } })
    assert.deepEqual(previous('--previous', dir, '--accept-drop'), {
      ok: true,
      value: { ...known, acceptsDrop: true, acceptsGrowth: false },
    })
    assert.deepEqual(previous('--previous', dir, '--accept-growth'), {
      ok: true,
      value: { ...known, acceptsDrop: false, acceptsGrowth: true },
    })
    assert.deepEqual(previous(), { ok: true, value: null })
  })

  it('is none when its index is no index, or its stations are gone or not those that it names', () => {
    const none = (dir: string): void => assert.deepEqual(previous('--previous', dir), { ok: false, error: copy.noFeed(dir) }, dir)
    none(path('nowhere'))
    const page = written('page', feed)
    writeFileSync(join(page, 'index.json'), '<html>')
    none(page)
    const other = written('other', feed)
    writeFileSync(join(other, 'index.json'), JSON.stringify({ payloadType: 'x', payload: '', signatures: [] }))
    none(other)
    const gone = written('gone', feed)
    rmSync(join(gone, feed.index.parts.stations.path))
    none(gone)
    const touched = written('touched', feed)
    writeFileSync(join(touched, feed.index.parts.stations.path), '{}')
    none(touched)
  })
})

describe('whom a feed is trusted by', () => {
  const index = feed.files.get('index.json')!
  const trustFile = (content: string): string => {
    writeFileSync(path('trust.json'), content)
    return path('trust.json')
  }
  const keys = [{ keyid: 'a', publicKey: 'b' }]

  it('is who a trust.json names, for the feed that it names', () => {
    const file = trustFile(JSON.stringify({ feed: 'other-feed', keys, feedUrl: 'https://example.gov.cn/' }))
    assert.deepEqual(readTrust(file, index), { ok: true, value: { feed: 'other-feed', keys } })
  })

  it('is nobody where a file names no key, or isn’t there', () => {
    for (const content of [
      '{',
      '[]',
      JSON.stringify({ feed: 'x', keys: [] }),
      JSON.stringify({ keys }),
      JSON.stringify({ feed: 'x' }),
    ]) {
      const file = trustFile(content)
      assert.deepEqual(readTrust(file, index), { ok: false, error: copy.badTrust(file) }, content)
    }
    assert.deepEqual(readTrust(path('gone'), index), { ok: false, error: copy.noTrust(path('gone')) })
  })

  it('is the key itself, for whatever feed the index is of, and for none where it is no index', () => {
    writeKeyFile(path('key.json'), 'release')
    const key = readSigningKey(path('key.json'))
    assert(key.ok)
    const own = [{ keyid: key.value.keyid, publicKey: key.value.publicKey }]
    assert.deepEqual(readTrust(path('key.json'), index), { ok: true, value: { feed: 'test-feed', keys: own } })
    for (const bytes of [Buffer.from('{}'), Buffer.from(JSON.stringify({ payloadType: 'x', payload: 'e30=', signatures: [] }))])
      assert.deepEqual(readTrust(path('key.json'), bytes), { ok: true, value: { feed: '', keys: own } })
  })

  it('is nobody while others may read the key, and that is said', () => {
    writeKeyFile(path('key.json'), 'release')
    chmodSync(path('key.json'), 0o644)
    assert.deepEqual(readTrust(path('key.json'), index), { ok: false, error: copy.keyExposed(path('key.json')) })
  })
})

describe('a folder with a feed in it', () => {
  it('is opened as a phone does: whose it is first, and nothing where there is none', () => {
    const trust = { feed: 'test-feed', keys: [{ keyid: signer.keyid, publicKey: signer.publicKey }] }
    const opened = openFeedFolder(written('feed', feed), trust)
    assert(opened.ok)
    assert.deepEqual(opened.value.index, feed.index)
    const none = openFeedFolder(path('nowhere'), trust)
    assert(!none.ok)
    assert.deepEqual([none.error.code, none.error.at], ['bad_envelope', ''])
    const stranger = openFeedFolder(path('feed'), { ...trust, keys: [] })
    assert(!stranger.ok)
    assert.equal(stranger.error.code, 'unknown_key')
  })
})
