import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { compressFolder } from '../../scripts/compress'
import { ask } from './ask'
import { type Nginx, startNginx } from './startNginx'

const PART = `/feed/news.${'5f'.repeat(32)}.json`
const SCRIPT = '/js/app.0123abcd.js'
const NEWS = JSON.stringify({ items: Array.from({ length: 200 }, (_, id) => ({ id, title: '一条新闻' })) })
const PAGE = `<!doctype html>${'<p>暖蜂</p>'.repeat(500)}`

describe("the operator's own server, with deploy/nginx.conf as it is", () => {
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-site-'))
  const root = join(home, 'site')
  let nginx: Nginx
  const get = (path: string, headers: Record<string, string> = {}) => ask(nginx.origin, path, headers)

  before(async () => {
    for (const folder of ['feed', 'js', '.keys']) mkdirSync(join(root, folder), { recursive: true })
    const files = {
      'index.html': PAGE,
      'sw.js': '// worker',
      'manifest.webmanifest': '{"name":"暖蜂"}',
      'feed/index.json': JSON.stringify({ payload: 'A'.repeat(1400) }),
      [PART.slice(1)]: NEWS,
      [SCRIPT.slice(1)]: `console.log(${JSON.stringify('x'.repeat(5000))})`,
      '.keys/release.json': 'secret',
      '../outside.txt': 'outside',
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
    symlinkSync(join(home, 'outside.txt'), join(root, 'feed', 'outside.json'))
    compressFolder(root)
    nginx = await startNginx(root)
  })
  after(async () => {
    await nginx?.close()
    rmSync(home, { recursive: true })
  })

  it('starts without a complaint', () => assert.doesNotMatch(nginx.log(), /\[(warn|error|crit|alert|emerg)\]/))

  it('keeps what is named by its hash for a year, and asks every time for the rest', async () => {
    for (const path of [PART, SCRIPT])
      assert.equal((await get(path)).headers['cache-control'], 'public, max-age=31536000, immutable', path)
    for (const path of ['/', '/index.html', '/feed/index.json', '/sw.js', '/manifest.webmanifest'])
      assert.equal((await get(path)).headers['cache-control'], 'no-cache', path)
  })

  it('never lets a missing part be remembered as missing', async () => {
    const { status, headers } = await get(`/feed/news.${'00'.repeat(32)}.json`)
    assert.equal(status, 404)
    assert.equal(headers['cache-control'], 'no-cache')
  })

  it('leads who came to read home from where nothing lies, and tells a script and the app that nothing does', async () => {
    for (const path of ['/a/b/c', '/feed/', '/js/', '/index.htm']) {
      const { status, headers } = await get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
      assert.deepEqual([status, new URL(String(headers.location), nginx.origin).pathname], [302, '/'], path)
      assert.equal((await get(path, { accept: '*/*' })).status, 404, path)
    }
  })

  it('sends the copies made ahead: brotli to who takes it, else gzip, else plain', async () => {
    const [br, gz, plain] = await Promise.all([
      get(PART, { 'accept-encoding': 'gzip, br' }),
      get(PART, { 'accept-encoding': 'gzip' }),
      get(PART),
    ])
    assert.deepEqual(
      [br, gz, plain].map(each => each.headers['content-encoding']),
      ['br', 'gzip', undefined],
    )
    assert.equal(brotliDecompressSync(br.body).toString(), NEWS)
    assert.equal(gunzipSync(gz.body).toString(), NEWS)
    assert.equal(plain.body.toString(), NEWS)
    for (const each of [br, gz, plain]) {
      assert.equal(each.headers.vary, 'Accept-Encoding')
      assert.equal(Number(each.headers['content-length']), each.body.length)
    }
  })

  it('compresses on the way what changes in place, so that no old copy can be served', async () => {
    const page = await get('/', { 'accept-encoding': 'gzip, br' })
    assert.equal(page.headers['content-encoding'], 'gzip')
    assert.equal(gunzipSync(page.body).toString(), PAGE)
    writeFileSync(join(root, 'index.html'), PAGE.replaceAll('暖蜂', '新的'))
    assert.match(gunzipSync((await get('/', { 'accept-encoding': 'gzip' })).body).toString(), /新的/)
  })

  it('sends the signed index as it is, with its length, so that a phone can bound it', async () => {
    const { headers, body } = await get('/feed/index.json', { 'accept-encoding': 'gzip, br' })
    assert.equal(headers['content-encoding'], undefined)
    assert.equal(Number(headers['content-length']), body.length)
  })

  it('answers 304 to who has it already, by ETag and by date, and repeats the cache rule', async () => {
    for (const path of [PART, '/feed/index.json', '/sw.js']) {
      const { etag = '', 'last-modified': date = '' } = (await get(path)).headers
      for (const [name, value] of Object.entries({ 'if-none-match': etag, 'if-modified-since': date })) {
        const again = await get(path, { [name]: value })
        assert.equal(again.status, 304, `${path} ${name}`)
        assert.equal(again.body.length, 0)
        assert.equal(again.headers['cache-control'], (await get(path)).headers['cache-control'], path)
      }
      assert.equal((await get(path, { 'if-none-match': '"other"' })).status, 200)
    }
  })

  it('lets any page read the feed, and nothing else', async () => {
    for (const path of [PART, '/feed/index.json']) {
      const { headers } = await get(path, { origin: 'https://elsewhere.test' })
      assert.equal(headers['access-control-allow-origin'], '*', path)
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path)
    }
    const { headers } = await get(SCRIPT, { origin: 'https://elsewhere.test' })
    assert.equal(headers['access-control-allow-origin'], undefined)
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin')
  })

  it('protects every answer, a 404 too', async () => {
    for (const path of ['/', PART, SCRIPT, '/nowhere', '/feed/nowhere']) {
      const { headers } = await get(path)
      assert.equal(headers['x-content-type-options'], 'nosniff', path)
      assert.equal(headers['referrer-policy'], 'no-referrer', path)
      assert.equal(headers.server, 'nginx', 'without a version')
    }
    for (const path of ['/', SCRIPT, '/nowhere']) {
      const { headers } = await get(path)
      assert.match(String(headers['permissions-policy']), /geolocation=\(self\), camera=\(\)/, path)
      const policy = String(headers['content-security-policy'])
      assert.match(policy, /default-src 'none'/, path)
      assert.doesNotMatch(policy, /script-src[^;]*(unsafe|\*|https:)/, path)
    }
  })

  it('says what each file is', async () => {
    const typeOf = async (path: string) => (await get(path)).headers['content-type']
    assert.equal(await typeOf('/'), 'text/html; charset=utf-8')
    assert.equal(await typeOf(PART), 'application/json; charset=utf-8')
    assert.equal(await typeOf(SCRIPT), 'application/javascript; charset=utf-8')
    assert.equal(await typeOf('/manifest.webmanifest'), 'application/manifest+json; charset=utf-8')
  })

  it('serves nothing from outside the folder, nothing hidden, no list of files', async () => {
    const paths = [
      '/../outside.txt',
      '/feed/../../outside.txt',
      '/%2e%2e/outside.txt',
      '/feed/..%2f..%2foutside.txt',
      '//../outside.txt',
      '/feed/outside.json', // a link that leads out
      '/.keys/release.json',
      '/feed/',
      '/js',
    ]
    for (const path of paths) {
      const { status, body } = await get(path)
      assert.ok([400, 403, 404].includes(status), `${path}: ${status}`)
      assert.doesNotMatch(body.toString(), /outside|secret|app\.0123/, path)
    }
  })

  it('takes nothing in', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      assert.ok((await ask(nginx.origin, '/feed/index.json', {}, method)).status >= 400, method)
  })
})
