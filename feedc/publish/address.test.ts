import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readArguments } from '@feedc/options'
import { publishCopy as copy } from './copy'
import { hasSecret, openTarget } from './openTarget'
import { consentsOf, keepOf, PUBLISH_OPTIONS } from './publishOptions'
import { type Environment, s3Settings } from './s3Settings'

const KEYS = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'ap-shanghai' }
const refused = (env: Environment, error: string, address = 's3://bucket/feed'): void =>
  assert.deepEqual(s3Settings(address, env), { ok: false, error }, JSON.stringify(env))

describe('a bucket’s address', () => {
  const of = (address: string): string | null => {
    const settings = s3Settings(address, KEYS)
    return settings.ok ? `${settings.value.bucket} ${settings.value.prefix}` : null
  }

  it('is the bucket and the folder in it, slashes at the ends aside', () => {
    for (const [address, parts] of [
      ['s3://bucket', 'bucket '],
      ['s3://bucket/', 'bucket '],
      ['s3://my.bucket-1/feed', 'my.bucket-1 feed'],
      ['s3://bucket//a/b_c.d/', 'bucket a/b_c.d'],
      ['s3://bucket///a//', 'bucket a'],
      [`s3://${'b'.repeat(63)}/f`, `${'b'.repeat(63)} f`],
      ['s3://abc', 'abc '],
    ] as const)
      assert.equal(of(address), parts, address)
  })

  it('is none with a name that no bucket has, or a folder that leads elsewhere', () => {
    for (const address of [
      'bucket/feed',
      'xs3://bucket',
      's3://Bucket/feed',
      's3://ab',
      's3://-bucket',
      's3://bucket-',
      `s3://${'b'.repeat(64)}/f`,
      's3://bucket/a b',
      's3://bucket/一',
      's3://bucket/..',
      's3://bucket/a/../b',
      's3://bucket/./a',
      's3://bucket/a//b',
      's3://bucket/a?b',
    ])
      assert.equal(of(address), null, address)
    refused(KEYS, copy.badS3Address, 's3://bucket/..')
  })
})

describe('what reaches a bucket', () => {
  const settings = (env: Environment) => s3Settings('s3://bucket/feed', { ...KEYS, ...env })
  const common = { bucket: 'bucket', prefix: 'feed', region: 'ap-shanghai' }
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }

  it('is read from the environment, blanks aside', () => {
    assert.deepEqual(settings({ AWS_ACCESS_KEY_ID: ' id ', AWS_SECRET_ACCESS_KEY: 'secret\n', AWS_REGION: ' ap-shanghai ' }), {
      ok: true,
      value: { ...common, endpoint: null, style: 'bucket_in_host', credentials },
    })
    assert.deepEqual(
      settings({ AWS_ENDPOINT_URL_S3: ' https://host.test/ ', FEEDC_S3_STYLE: ' path ', AWS_SESSION_TOKEN: ' token ' }),
      {
        ok: true,
        value: {
          ...common,
          endpoint: 'https://host.test/',
          style: 'bucket_in_path',
          credentials: { ...credentials, sessionToken: 'token' },
        },
      },
    )
    assert.deepEqual(
      settings({ AWS_ENDPOINT_URL_S3: 'http://10.0.0.1:9000', FEEDC_S3_STYLE: 'domain', AWS_SESSION_TOKEN: ' ' }),
      {
        ok: true,
        value: { ...common, endpoint: 'http://10.0.0.1:9000', style: 'host_is_bucket', credentials },
      },
    )
  })

  it('is the endpoint for buckets before the one for everything', () => {
    const endpoint = (env: Environment): unknown => {
      const read = settings(env)
      return read.ok && read.value.endpoint
    }
    const any = { AWS_ENDPOINT_URL: 'https://any.test' }
    assert.equal(endpoint(any), 'https://any.test')
    assert.equal(endpoint({ ...any, AWS_ENDPOINT_URL_S3: 'https://s3.test' }), 'https://s3.test')
    assert.equal(endpoint({ ...any, AWS_ENDPOINT_URL_S3: '' }), 'https://any.test')
  })

  it('is asked for by name where it is missing or wrong', () => {
    const keys = copy.noCredentials('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY')
    refused({ ...KEYS, AWS_ACCESS_KEY_ID: ' ' }, keys)
    refused({ ...KEYS, AWS_SECRET_ACCESS_KEY: undefined }, keys)
    for (const AWS_REGION of [' ', undefined]) refused({ ...KEYS, AWS_REGION }, copy.noRegion('AWS_REGION'))
    for (const AWS_ENDPOINT_URL_S3 of [
      'host.test',
      'ftp://host.test',
      'https://host.test/feed',
      'https://a@host.test',
      'https://',
      'xhttps://host.test',
      'https://host.test?a',
      'https://ho st',
    ])
      refused({ ...KEYS, AWS_ENDPOINT_URL_S3 }, copy.badEndpoint('AWS_ENDPOINT_URL_S3'))
    const style = copy.badStyle('FEEDC_S3_STYLE', 'AWS_ENDPOINT_URL_S3')
    refused({ ...KEYS, FEEDC_S3_STYLE: 'domain' }, style)
    refused({ ...KEYS, FEEDC_S3_STYLE: 'virtual', AWS_ENDPOINT_URL_S3: 'https://host.test' }, style)
  })
})

describe('a place to publish to', () => {
  const open = async (address: string, env: Environment = KEYS): Promise<{ label: string; said: string[] }> => {
    const said: string[] = []
    const target = await openTarget(address, { env, err: line => void said.push(line) })
    return { label: target.ok ? target.value.label : target.error, said }
  }

  it('is a folder or a bucket, and nothing else', async () => {
    assert.equal((await open('file:www/feed')).label, 'file:www/feed')
    assert.equal((await open('file:///var/www/feed')).label, 'file:/var/www/feed')
    assert.equal((await open('file://www')).label, 'file://www')
    assert.deepEqual(await open('s3://bucket/feed'), { label: 's3://bucket/feed', said: [] })
    for (const address of ['file:', 'ftp://x', 'www/feed', 'xs3://bucket', 'xfile:a'])
      assert.equal((await open(address)).label, copy.badTarget, address)
    assert.equal((await open('s3://bucket/feed', {})).label, copy.noCredentials('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'))
  })

  it('is warned of where keys would go over an open line, this machine aside', async () => {
    const said = async (AWS_ENDPOINT_URL_S3: string): Promise<string[]> =>
      (await open('s3://bucket', { ...KEYS, AWS_ENDPOINT_URL_S3 })).said
    for (const host of ['10.0.0.1:9000', 'localhost.evil.test', '127.0.0.11', 'host.test'])
      assert.deepEqual(await said(`http://${host}`), [copy.plainHttp], host)
    for (const endpoint of [
      'https://host.test',
      'http://localhost:9000',
      'http://localhost',
      'http://127.0.0.1/',
      'http://[::1]:9000',
    ])
      assert.deepEqual(await said(endpoint), [], endpoint)
  })

  it('is never written with a key in it: words that other tools take are known', () => {
    for (const word of [
      '--endpoint',
      '-endpoint=x',
      '--region',
      '--access-key-id',
      '--secret-access-key=x',
      '--TOKEN',
      '--session-token',
      '--password',
      '--profile',
      '--key-id',
      '-ak',
      '-sk',
      '--id',
    ])
      assert.equal(hasSecret(['publish', word, 'x']), true, word)
    for (const address of [
      's3://key:secret@bucket/feed',
      '--to=s3://key@bucket',
      's3://bucket/feed?secret=x',
      '--to=s3://bucket?x',
    ])
      assert.equal(hasSecret(['--to', address]), true, address)
    for (const word of [
      '--to',
      '--trust',
      '--keep',
      '--key',
      's3://bucket/a@b',
      'endpoint',
      '--akx',
      '--idle',
      '-skip',
      'file:a?b',
      'xs3://a:b@c',
      'xs3:a?b',
      'x--endpoint',
    ])
      assert.equal(hasSecret([word]), false, word)
  })
})

describe('what the operator agrees to', () => {
  const read = (...args: string[]) => readArguments(args, PUBLISH_OPTIONS)!

  it('is to keep one to a hundred replaced revisions, ten where he says nothing', () => {
    for (const [word, keep] of [
      ['1', 1],
      ['100', 100],
      ['007', 7],
      ['0', null],
      ['101', null],
      ['0100', null],
      ['1.5', null],
      ['x1', null],
      ['1x', null],
      ['', null],
    ] as const)
      assert.equal(keepOf(read(`--keep=${word}`)), keep, word)
    assert.equal(keepOf(read()), 10)
  })

  it('is each thing by its own name', () => {
    const nothing = { allowsRemovals: false, isNewKey: false, replacesFuture: false, isRehearsal: false, isDryRun: false }
    assert.deepEqual(consentsOf(read()), nothing)
    assert.deepEqual(consentsOf(read('--allow-removals')), { ...nothing, allowsRemovals: true })
    assert.deepEqual(consentsOf(read('--new-key')), { ...nothing, isNewKey: true })
    assert.deepEqual(consentsOf(read('--replace-future')), { ...nothing, replacesFuture: true })
    assert.deepEqual(consentsOf(read('--dry-run')), { ...nothing, isDryRun: true })
  })
})
