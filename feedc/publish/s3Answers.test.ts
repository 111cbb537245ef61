import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { s3Failure } from './s3Failure'
import type { S3Settings } from './s3Settings'
import { s3Target } from './s3Target'
import { sentenceOf } from './sentence'

/** Answers as the Amazon S3 API Reference has them, one after the other; asked is what came. */
let server: Server
let answers: { status?: number; body: string; type?: string; location?: string }[]
let asked: string[]
let headers: IncomingHttpHeaders[]
beforeEach(async () => {
  answers = []
  asked = []
  headers = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    headers.push(request.headers)
    const { status = 200, body, type = 'application/xml', location } = answers.shift() ?? { status: 500, body: '' }
    const said = { 'Content-Type': type, ...(location && { Location: location }) }
    request.resume().on('end', () => response.writeHead(status, said).end(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const portOf = (): number => (server.address() as AddressInfo).port
const target = (change: Partial<S3Settings> = {}) => {
  const endpoint = `http://127.0.0.1:${portOf()}`
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wrong-secret' }
  return s3Target({ bucket: 'feed', prefix: 'here', endpoint, region: 'x', style: 'bucket_in_path', credentials, ...change }, 1)
}

describe('a list that comes page by page', () => {
  it('is read to its end', async () => {
    const object = (name: string): string =>
      `<Contents><Key>here/${name}</Key><LastModified>2026-11-24T00:00:00.000Z</LastModified><ETag>"x-2"</ETag><Size>7</Size></Contents>`
    const page = (name: string, more: string): string =>
      `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${more}${object(name)}</ListBucketResult>`
    answers.push({
      body: page('index.json', '<IsTruncated>true</IsTruncated><NextContinuationToken>t0k</NextContinuationToken>'),
    })
    answers.push({ body: page('revisions/1.json', '<IsTruncated>false</IsTruncated>') })
    const writtenAtMs = Date.parse('2026-11-24T00:00:00Z')
    const file = (name: string) => ({ name, bytes: 7, md5: null, writtenAtMs })
    assert.deepEqual(await target().list(), { ok: true, value: [file('index.json'), file('revisions/1.json')] })
    assert.match(asked[0] ?? '', /^\/feed\/?\?.*prefix=here%2F/)
    assert.match(asked[1] ?? '', /continuation-token=t0k/)
  })
})

describe('what a bucket says of a file', () => {
  const listed = async (object: string) => {
    answers.push({
      body: `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated>${object}</ListBucketResult>`,
    })
    const files = await target().list()
    assert(files.ok)
    return files.value
  }
  const SUM = 'd41d8cd98f00b204e9800998ecf8427e'

  it('is a sum only where it is one: in small letters, whatever quotes are about it', async () => {
    for (const [tag, md5] of [
      [SUM, SUM],
      [`"${SUM}"`, SUM],
      [`"${SUM.toUpperCase()}"`, SUM],
      [`"${SUM}-2"`, null],
      [`"x${SUM}"`, null],
      ['"0"', null],
    ] as const) {
      const [file] = await listed(`<Contents><Key>here/a</Key><ETag>${tag}</ETag><Size>1</Size></Contents>`)
      assert.deepEqual(file, { name: 'a', bytes: 1, md5, writtenAtMs: 0 }, tag)
    }
  })

  it('is nothing where there is no file', async () => {
    assert.deepEqual(await listed(''), [])
    assert.deepEqual(await listed('<Contents><Key>here/a</Key></Contents>'), [{ name: 'a', bytes: 0, md5: null, writtenAtMs: 0 }])
  })

  it('is what it was told when it was put, and under the bucket itself where there is no folder', async () => {
    answers.push({ body: '' })
    const as = { contentType: 'application/json', cacheControl: 'no-cache' }
    assert.deepEqual(await target({ prefix: '' }).put('index.json', Buffer.from('{}'), as), { ok: true, value: undefined })
    assert.match(asked[0] ?? '', /^\/feed\/index\.json/)
    assert.deepEqual([headers[0]?.['content-type'], headers[0]?.['cache-control']], ['application/json', 'no-cache'])
  })

  it('is its bytes, or that it isn’t there', async () => {
    answers.push({ body: 'text' }, { body: '' })
    for (const bytes of ['text', '']) {
      const got = await target().get('a')
      assert(got.ok && got.value)
      assert.equal(Buffer.from(got.value).toString(), bytes)
    }
    answers.push({ status: 404, body: '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>no</Message></Error>' })
    assert.deepEqual(await target().get('a'), { ok: true, value: null })
  })
})

describe('where a request names the bucket', () => {
  it('is in the path, or nowhere when the host is the bucket’s own domain', async () => {
    answers.push({ body: '{}' }, { body: '{}' })
    assert.ok((await target().get('index.json')).ok)
    assert.ok((await target({ style: 'host_is_bucket', endpoint: `http://127.0.0.1:${portOf()}` }).get('index.json')).ok)
    assert.deepEqual(
      asked.map(url => url.replace(/\?.*/, '')),
      ['/feed/here/index.json', '/here/index.json'],
    )
  })
})

describe('what an operator is told when the bucket says no', () => {
  const CASES: readonly (readonly [status: number, code: string, sentence: RegExp])[] = [
    [404, 'NoSuchBucket', /没有这个桶/],
    [403, 'AccessDenied', /没有权限/],
    [403, 'InvalidAccessKeyId', /不认识这把钥匙/],
    [403, 'ExpiredToken', /已经过期/],
    [403, 'SignatureDoesNotMatch', /密钥抄错了/],
    [403, 'RequestTimeTooSkewed', /自动设置时间/],
    [301, 'PermanentRedirect', /不在这个区域/],
    [400, 'AuthorizationHeaderMalformed', /不在这个区域/],
    [507, 'XMinioStorageFull', /空间满了/],
    [413, 'EntityTooLarge', /空间满了/],
    [503, 'SlowDown', /太忙/],
    [429, 'TooManyRequests', /太忙、请求太多（429）/],
    [429, 'Whatever', /太忙/],
    [403, 'UserDisable', /没有权限/],
    [418, 'Teapot', /原因不清楚.*\[Teapot 418\]/],
  ]
  const body = (code: string): string =>
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message><RequestId>r</RequestId></Error>`

  it('is what to do about it, with the other side’s own word, and never a key', async () => {
    for (const [status, code, sentence] of CASES) {
      for (const act of ['list', 'get', 'put', 'remove'] as const) {
        answers.push({ status, body: body(code) })
        const bucket = target()
        const as = { contentType: '', cacheControl: '' }
        const done = await (act === 'list'
          ? bucket.list()
          : act === 'put'
            ? bucket.put('a', Buffer.from('{}'), as)
            : bucket[act]('a'))
        assert.ok(!done.ok, `${act} ${code}`)
        const text = sentenceOf(bucket, done.error)
        assert.match(text, sentence, `${act} ${code}`)
        assert.ok(text.startsWith('s3://feed/here') && text.includes(`[${code} ${status}]`), text)
        assert.ok(!/AKIDEXAMPLE|wrong-secret/.test(text), text)
      }
    }
  })

  const page = '<!doctype html><html><head><title>上网登录</title></head><body><form action="/login"><p>请登录</body></html>'
  const html = { body: page, type: 'text/html; charset=utf-8' }

  it('names the log-in page of a network, whichever way it comes', async () => {
    for (const act of ['list', 'get', 'put'] as const)
      for (const answer of [
        { ...html, status: 403 },
        { ...html, status: 511 },
        { ...html, status: 302, location: 'http://login.example/' },
        ...(act === 'list' ? [{ ...html, status: 200 }] : []),
      ]) {
        answers = [answer]
        const bucket = target()
        const done = await (act === 'put'
          ? bucket.put('a', Buffer.from('{}'), { contentType: '', cacheControl: '' })
          : bucket[act]('a'))
        assert.ok(!done.ok, `${act} ${answer.status}`)
        assert.match(sentenceOf(bucket, done.error), /是一个网页/, `${act} ${answer.status} ${JSON.stringify(done.error)}`)
      }
  })

  it('names the network where nobody answers', async () => {
    const nobody = target({ endpoint: 'http://127.0.0.1:9' })
    const listed = await nobody.list()
    assert(!listed.ok)
    assert.match(sentenceOf(nobody, listed.error), /连不上存储.*ECONNREFUSED/)
    const told = (fault: object): string => sentenceOf(nobody, s3Failure(Object.assign(new Error('no'), fault), 'index.json'))
    assert.match(told({ code: 'ENOTFOUND' }), /（index.json）：找不到这个网址的主机/)
    assert.match(told({ code: 'EAI_AGAIN' }), /找不到这个网址的主机/)
    assert.match(told({ name: 'TimeoutError', code: 'ECONNRESET' }), /中途断了/)
    assert.match(told({ name: 'TimeoutError' }), /半分钟没有回音/)
    for (const code of ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID', 'EPROTO'])
      assert.match(told({ code }), /https 证书不对/)
  })
})
