import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { publishCopy as copy } from './copy'
import { fileFailure, fileTarget } from './fileTarget'
import { indexIn } from './indexIn'
import { servedAs } from './names'
import { isSameBytes } from './published'
import { s3Failure } from './s3Failure'
import { sentenceOf } from './sentence'

const AS = servedAs('index.json')
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nuanfeng-failures-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

describe('a refusal', () => {
  it('of a bucket is told by its word before its status, by the status where the word is new, else it is unclear', () => {
    // Source: Amazon S3 API Reference, "Error responses"; Node's system errors.
    const WORDS = {
      no_bucket: ['NoSuchBucket', 'InvalidBucketName'],
      denied: ['AccessDenied', 'AllAccessDisabled', 'AccountProblem'],
      unknown_key: ['InvalidAccessKeyId', 'ExpiredToken', 'InvalidToken'],
      wrong_secret: ['SignatureDoesNotMatch'],
      clock_skew: ['RequestTimeTooSkewed', 'RequestExpired'],
      wrong_region: ['PermanentRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraintException'],
      no_host: ['ENOTFOUND', 'EAI_AGAIN'],
      no_connection: ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'],
      timeout: ['ETIMEDOUT', 'TimeoutError', 'RequestTimeout'],
      disk_full: ['XMinioStorageFull', 'QuotaExceeded', 'EntityTooLarge'],
    } as const
    for (const [code, words] of Object.entries(WORDS)) {
      for (const word of words) {
        const $metadata = { httpStatusCode: 500 }
        assert.deepEqual(s3Failure({ name: word, $metadata }, 'a'), { code, name: 'a', detail: `${word} 500` })
        assert.deepEqual(s3Failure({ name: 'Error', code: word, message: 'no' }, 'a'), { code, name: 'a', detail: word })
      }
    }
    const byStatus = (httpStatusCode: number): string => s3Failure({ name: 'New', $metadata: { httpStatusCode } }, 'a').code
    assert.deepEqual([301, 307, 401, 403, 404, 413, 418, 499, 500, 503, 507].map(byStatus), [
      'wrong_region',
      'wrong_region',
      'denied',
      'denied',
      'unclear',
      'disk_full',
      'unclear',
      'unclear',
      'server_error',
      'server_error',
      'disk_full',
    ])
    assert.deepEqual(s3Failure({ message: 'no word at all' }, 'a'), { code: 'unclear', name: 'a', detail: 'no word at all' })
  })

  it('of a folder is told by the system’s word, else it is unclear, with what there is of it', () => {
    const WORDS = {
      disk_full: ['ENOSPC', 'EDQUOT'],
      denied: ['EACCES', 'EPERM', 'EROFS'],
      not_a_folder: ['ENOTDIR', 'EEXIST', 'EISDIR'],
      unclear: ['EIO'],
    } as const
    for (const [code, words] of Object.entries(WORDS))
      for (const word of words)
        assert.deepEqual(fileFailure({ code: word, message: 'no' }, 'a'), { code, name: 'a', detail: word })
    assert.deepEqual(fileFailure(new Error('no'), 'a'), { code: 'unclear', name: 'a', detail: 'no' })
  })

  it('is a sentence with the place, the file where there is one, and the other side’s word where it has one', () => {
    const target = fileTarget('www')
    const told = (name: string, detail: string): string => sentenceOf(target, { code: 'timeout', name, detail })
    assert.equal(told('news', 'E'), `file:www（news）：${copy.failure.timeout}[E]`)
    assert.equal(told('', ''), `file:www：${copy.failure.timeout}`)
  })
})

describe('a folder that a web server reads', () => {
  it('lists files with their sizes and times, its kept revisions, and no folder', async () => {
    mkdirSync(join(dir, 'revisions'))
    mkdirSync(join(dir, 'images'))
    writeFileSync(join(dir, 'images/a.png'), 'x')
    writeFileSync(join(dir, 'index.json'), '{}')
    writeFileSync(join(dir, 'revisions/1.json'), '123')
    symlinkSync(join(dir, 'gone'), join(dir, 'leads-nowhere'))
    const listed = await fileTarget(dir).list()
    assert(listed.ok)
    const files = [...listed.value].sort((a, b) => (a.name < b.name ? -1 : 1))
    assert.deepEqual(
      files.map(({ name, bytes, md5 }) => [name, bytes, md5]),
      [
        ['index.json', 2, null],
        ['revisions/1.json', 3, null],
      ],
    )
    for (const { writtenAtMs } of files) assert.ok(Math.abs(writtenAtMs - Date.now()) < 60_000)
  })

  it('gives back what is there, nothing for what isn’t, and a reason for what is no file', async () => {
    const target = fileTarget(dir)
    assert.ok((await target.put('a/b.json', Buffer.from('text'), AS)).ok)
    const got = await target.get('a/b.json')
    assert(got.ok && got.value)
    assert.equal(Buffer.from(got.value).toString(), 'text')
    assert.deepEqual(await target.get('a/c.json'), { ok: true, value: null })
    const folder = await target.get('a')
    assert.deepEqual(folder, { ok: false, error: { code: 'not_a_folder', name: 'a', detail: 'EISDIR' } })
    const below = await target.put('a/b.json/c', Buffer.from(''), AS)
    assert(!below.ok)
    assert.equal(below.error.code, 'not_a_folder')
    assert.equal(readFileSync(join(dir, 'a/b.json'), 'utf8'), 'text')
  })

  it('is no place to publish to when it is a file', async () => {
    writeFileSync(join(dir, 'file'), '')
    const listed = await fileTarget(join(dir, 'file')).list()
    assert.deepEqual(listed, { ok: false, error: { code: 'not_a_folder', name: join(dir, 'file'), detail: 'ENOTDIR' } })
  })
})

describe('bytes', () => {
  it('are the same when they are, and nothing is the same as nothing alone', () => {
    const a = Buffer.from('a')
    for (const [one, other, isSame] of [
      [a, Buffer.from('a'), true],
      [a, Buffer.from('b'), false],
      [null, null, true],
      [a, null, false],
      [null, a, false],
    ] as const)
      assert.equal(isSameBytes(one, other), isSame)
  })

  it('hold an index or they don’t', () => {
    for (const text of ['', '{}', JSON.stringify({ payloadType: 'x', payload: 'e30=', signatures: [] })])
      assert.equal(indexIn(Buffer.from(text)), null, text)
  })
})
