import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { DraftResult } from '@desk/api/publish'
import { type Session, TOKEN_HEADER } from '@desk/api/session'
import { type DeskUnderTest, startTestDesk } from '@test/fakes/desk'
import { type Nginx, startNginx } from './startNginx'

const NAME = 'desk.example.cn'

describe("the desk behind the operator's own server, with deploy/desk.nginx as it is", () => {
  const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-site-'))
  const access = path.join(home, 'access.log')
  let under: DeskUnderTest
  let nginx: Nginx
  before(async () => {
    under = await startTestDesk({ publicUrl: new URL(`https://${NAME}`), people: { 王: 'publisher' } })
    const at = new URL(await under.desk.listen('127.0.0.1', 0))
    const [cert, key] = [path.join(home, 'cert.pem'), path.join(home, 'key.pem')]
    const made = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${NAME}`,
      '-keyout',
      key,
      '-out',
      cert,
    ]
    execFileSync('openssl', made, { stdio: 'ignore' })
    const site = readFileSync('deploy/desk.nginx', 'utf8')
    for (const said of ['127.0.0.1:10088', `/etc/letsencrypt/live/${NAME}/fullchain.pem`, '/var/log/nginx/nuanfeng-desk.log'])
      assert.ok(site.includes(said), said)
    writeFileSync(
      path.join(home, 'desk.nginx'),
      site
        .replace('127.0.0.1:10088', `127.0.0.1:${at.port}`)
        .replace(/\/etc\/letsencrypt\/\S+fullchain\.pem/, cert)
        .replace(/\/etc\/letsencrypt\/\S+privkey\.pem/, key)
        .replace('/var/log/nginx/nuanfeng-desk.log', access),
    )
    nginx = await startNginx(home, { site: path.join(home, 'desk.nginx') })
  })
  after(async () => {
    await nginx?.close()
    await under?.close()
    rmSync(home, { recursive: true })
  })

  interface Said {
    readonly status: number
    readonly cookie: string
    readonly headers: Readonly<Record<string, unknown>>
    readonly body: Buffer
  }
  /** As a browser asks that was given the desk's address. */
  const ask = (method: string, url: string, headers: Record<string, string> = {}, body?: Buffer | string): Promise<Said> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(nginx.origin)
      const to = { hostname, port, path: url, method, servername: NAME, rejectUnauthorized: false, agent: false }
      request({ ...to, headers: { host: NAME, origin: `https://${NAME}`, ...headers } }, response => {
        const pieces: Buffer[] = []
        response.on('data', piece => pieces.push(piece))
        response.on('end', () => {
          const cookie = String(response.headers['set-cookie'] ?? '')
          resolve({ status: response.statusCode ?? 0, cookie, headers: response.headers, body: Buffer.concat(pieces) })
        })
      })
        .once('error', reject)
        .end(body)
    })
  const json = { 'content-type': 'application/json' }

  it('signs an editor in over https, shows them their draft and takes their largest file', async () => {
    const first = await ask('GET', '/api/session')
    assert.equal(first.status, 200)
    assert.match(first.cookie, /; Secure/)
    const { token, person } = JSON.parse(first.body.toString()) as Session
    assert.equal(person, null)
    const as = { cookie: first.cookie.split(';')[0]!, [TOKEN_HEADER]: token, ...json }
    assert.equal((await ask('POST', '/api/draft', as, '{}')).status, 401)
    const login = await ask('POST', '/api/login', as, JSON.stringify(under.login('王')))
    assert.equal(login.status, 200, login.body.toString())
    const signed = { cookie: login.cookie.split(';')[0]!, [TOKEN_HEADER]: (JSON.parse(login.body.toString()) as Session).token }
    const draft = JSON.parse((await ask('POST', '/api/draft', { ...signed, ...json }, '{}')).body.toString()) as DraftResult
    assert.ok(draft.phone, draft.why ?? '')
    assert.equal((await ask('GET', draft.phone, { cookie: signed.cookie })).status, 200)
    assert.equal((await ask('GET', draft.phone.replace('index.html', 'feed/index.json'))).status, 200)
    // 49 MB that are no document: the desk takes them and says so in words; the server before it cuts nothing off.
    const upload = await ask(
      'POST',
      `/api/imports?name=${encodeURIComponent('简报.docx')}`,
      { ...signed, 'content-type': 'application/octet-stream' },
      Buffer.alloc(49 * 1024 * 1024, 1),
    )
    assert.equal(upload.status, 201, upload.body.toString())
  })

  it('answers to no other name, and to no page of another', async () => {
    assert.equal((await ask('GET', '/api/session', { host: 'evil.example' })).status, 403)
    assert.equal((await ask('GET', '/api/session', { origin: 'https://evil.example' })).status, 403)
  })

  it('says in the page what the desk says: nobody frames it, https for a year; and keeps nobody’s address', async () => {
    const { headers } = await ask('GET', '/api/session', { 'x-forwarded-for': '203.0.113.7' })
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/)
    assert.match(String(headers['strict-transport-security']), /max-age=31536000/)
    await new Promise(resolve => setTimeout(resolve, 50))
    const log = readFileSync(access, 'utf8')
    assert.ok(log.split('\n').length > 3)
    assert.doesNotMatch(log + nginx.log(), /127\.0\.0\.1|203\.0\.113|client:/)
  })
})
