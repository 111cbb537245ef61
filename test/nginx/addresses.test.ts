import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { ask } from './ask'
import { type Nginx, startNginx } from './startNginx'

/** Bytes that no client of ours sends. */
const raw = (origin: string, bytes: string): Promise<string> =>
  new Promise(resolve => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.end(bytes))
    let answer = ''
    socket.on('data', chunk => {
      answer += chunk.toString()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', () => resolve(answer))
  })

describe('a courier’s address', () => {
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-site-'))
  const log = join(home, 'access.log')
  let nginx: Nginx
  before(async () => {
    mkdirSync(join(home, 'site/feed'), { recursive: true })
    writeFileSync(join(home, 'site/feed/index.json'), '{}')
    // What nginx complains about, naming who asked.
    symlinkSync('/etc/passwd', join(home, 'site/feed/link.json'))
    nginx = await startNginx(join(home, 'site'), { also: `access_log ${log} nuanfeng;\n` })
  })
  after(async () => {
    await nginx?.close()
    rmSync(home, { recursive: true })
  })

  it('stands in no log, whatever was asked and however badly', async () => {
    const asked = [
      '/feed/index.json',
      '/nowhere',
      '/feed/link.json',
      '/.git/config',
      '/feed/',
      '/%00',
      `/${'a'.repeat(9000)}`,
      '/../../etc/passwd',
    ]
    for (const path of asked) await ask(nginx.origin, path, { 'x-forwarded-for': '203.0.113.7' }).catch(() => undefined)
    for (const bytes of [
      '\x16\x03\x01\x02',
      'GET / HTTP/1.1\r\n\r\n',
      'BREW / HTTP/1.1\r\nHost: a\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
    ])
      await raw(nginx.origin, bytes)
    assert.equal((await ask(nginx.origin, '/', {}, 'DELETE')).status, 405)
    await new Promise(resolve => setTimeout(resolve, 50))
    const access = readFileSync(log, 'utf8')
    assert.ok(access.split('\n').length > asked.length, 'what went wrong is told by status and path')
    assert.doesNotMatch(access + nginx.log(), /127\.0\.0\.1|203\.0\.113|client:/)
  })

  it('isn’t kept by what sends port 80 on to https either', async () => {
    const redirect = await startNginx(join(home, 'site'), { site: 'deploy/nuanfeng-redirect.nginx' })
    const { status, headers } = await ask(redirect.origin, '/feed/index.json?x=1', { host: 'feed.example.cn' })
    assert.deepEqual([status, headers.location], [301, 'https://feed.example.cn/feed/index.json?x=1'])
    await raw(redirect.origin, 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n')
    assert.doesNotMatch(redirect.log(), /127\.0\.0\.1|client:/)
    await redirect.close()
  })
})
