import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { ImportJob } from '@desk/api/imports'
import type { CheckResult } from '@desk/api/publish'
import type { DeskRecord, RecordForm, RecordRow } from '@desk/api/records'
import { ROUTES } from '@desk/api/routes'
import { TOKEN_HEADER } from '@desk/api/session'
import type { StationImport, StationTable } from '@desk/api/stations'
import { type DeskUnderTest, startTestDesk } from '@test/fakes/desk'
import { makeZip } from '@test/typesetting/makeZip'
import { posterFont, postersPdf } from './posterPdf'

const HOST = 'desk.example.cn'
const ORIGIN = `https://${HOST}`
const EVIL = 'https://evil.example'
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>'

type Browser = Awaited<ReturnType<DeskUnderTest['browser']>>

let under: DeskUnderTest
let [publisher, editor] = [null as unknown as Browser, null as unknown as Browser]
let nowMs = Date.now()

before(async () => {
  under = await startTestDesk({
    people: { 王: 'publisher', 张: 'editor' },
    publicUrl: new URL(ORIGIN),
    h5: 'test/vectors',
    page: 'test/vectors',
    nowMs: () => nowMs,
    tries: { name: 3, address: 6 },
  })
  publisher = await under.browser(under.login('王'))
  editor = await under.browser(under.login('张'))
})
after(() => under.close())

/** As the page would ask, but for what an attack changes. */
async function asked(
  who: Browser | null,
  method: string,
  url: string,
  headers: Record<string, string> = {},
  payload?: string | Buffer,
) {
  const own = who ? { cookie: who.cookie, [TOKEN_HEADER]: who.token } : {}
  const type =
    payload === undefined ? {} : { 'content-type': typeof payload === 'string' ? 'application/json' : 'application/octet-stream' }
  const given = { method: method as 'GET', url, headers: { host: HOST, ...own, ...type, ...headers } }
  return under.desk.app.inject(payload === undefined ? given : { ...given, payload })
}
const status = async (...request: Parameters<typeof asked>): Promise<number> => (await asked(...request)).statusCode

/** Every file below the desk's folder, but what a refused attack may well leave: drafts, and the upload under its own name. */
const files = (): readonly string[] => readdirSync(under.dir, { recursive: true }).map(String)
const outside = (name: string): boolean => existsSync(join(under.dir, '..', name)) || files().some(file => file.endsWith(name))

async function first(kind: string): Promise<DeskRecord> {
  const [row] = (await editor.ask<RecordRow[]>('GET', `/api/records/${kind}`)).body
  return (await editor.ask<DeskRecord>('GET', `/api/records/${kind}/${row!.id}`)).body
}
async function saved(kind: string, fields: Record<string, unknown>): Promise<DeskRecord> {
  const { id, version } = await first(kind)
  return (await editor.ask<DeskRecord>('PUT', `/api/records/${kind}/${id}`, { version, fields })).body
}
async function checkedFor(code: string): Promise<boolean> {
  return (await editor.ask<CheckResult>('POST', '/api/check')).body.findings.some(finding => finding.code === code)
}
async function imported(name: string, bytes: Uint8Array): Promise<ImportJob> {
  const { body } = await editor.upload<ImportJob>(`/api/imports?name=${encodeURIComponent(name)}`, bytes)
  for (let tries = 0; tries < 300; tries += 1) {
    const job = (await editor.ask<ImportJob>('GET', `/api/imports/${body.id}`)).body
    if (job.state !== 'reading') return job
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  assert.fail('still reading')
}

describe('who reaches for files', () => {
  const refusedPath = (name: string, url: string): void =>
    void it(`finds none: ${name}`, async () => {
      const answer = await asked(editor, 'GET', url)
      assert.ok(answer.statusCode >= 400, String(answer.statusCode))
      assert.doesNotMatch(answer.body, /allow:|"private"|PRIVATE KEY|devDependencies/)
    })
  refusedPath('a record above its folder', '/api/records/alerts/..%2f..%2ffeed.yaml')
  refusedPath('a record by an absolute path', '/api/records/guides/%2fetc%2fpasswd')
  refusedPath('a kind that every object has', '/api/records/__proto__')
  refusedPath('a kind by a constructor', '/api/records/constructor/x')
  refusedPath('a version by a path', '/api/history/..%2f..%2fHEAD')
  refusedPath('a version of another repository', `/api/history/${'a'.repeat(40)}`)
  refusedPath("the project behind the couriers' page", '/phone/..%2f..%2fpackage.json')
  refusedPath("the project behind the couriers' page, twice encoded", '/phone/%252e%252e/%252e%252e/package.json')
  refusedPath('a feed file above the feed', '/phone/00000000000000000000000000000000/feed/..%2f..%2fpackage.json')
  refusedPath("the project behind the desk's page", '/..%2f..%2fpackage.json')
  refusedPath('the project with backslashes', '/..%5c..%5cpackage.json')
  refusedPath('a name cut by a zero byte', '/api/records/alerts/x%00.md')

  it('makes no article outside of an issue that there is', async () => {
    assert.equal(
      await status(
        editor,
        'POST',
        '/api/records/articles',
        {},
        JSON.stringify({ within: '../../evil', fields: { title: 'evil' } }),
      ),
      404,
    )
    assert.ok(!outside('evil.md'))
  })
  it("writes no draft but under a name of the desk's own", async () => {
    await asked(
      editor,
      'PUT',
      '/api/drafts/alerts/..%2f..%2fevil',
      {},
      JSON.stringify({ version: null, fields: { headline: 'x' } }),
    )
    assert.ok(readdirSync(join(under.home, 'drafts')).every(name => /^[0-9a-f]{32}\.json$/.test(name)))
  })
  it('uploads under no name of its own', async () => {
    const job = await imported('../../../evil.txt', Buffer.from('某某简报\n'))
    assert.equal(job.name, 'evil.txt')
    assert.ok(!outside('evil.txt'))
  })
  it('accepts no issue whose date is a path', async () => {
    const job = await imported('a.txt', readFileSync('test/fixtures/bulletins/made-up-weekly-unwrapped.txt'))
    const body = JSON.stringify({ version: job.result?.version, head: { date: '../../evil' } })
    assert.equal(await status(editor, 'POST', `/api/imports/${job.id}/accept`, {}, body), 422)
  })
  it('reads nothing through a link that lies in the content', async () => {
    writeFileSync(join(under.dir, 'secret.md'), '---\nheadline: secret\n---\n')
    symlinkSync(join(under.dir, 'secret.md'), join(under.content, 'alerts', 'link.md'))
    assert.equal(await status(editor, 'GET', '/api/records/alerts/link'), 404)
  })
})

describe('another site in the same browser', () => {
  const write = JSON.stringify({ needsTwoPeople: true, pageUrl: '' })
  const refused = (name: string, headers: Record<string, string>, at = 403): void =>
    void it(`does nothing: ${name}`, async () => {
      assert.equal(await status(publisher, 'PUT', '/api/settings', headers, write), at)
      assert.equal((await publisher.ask<{ needsTwoPeople: boolean }>('GET', '/api/settings')).body.needsTwoPeople, false)
    })
  refused('without the token', { [TOKEN_HEADER]: '' })
  refused("with somebody else's token", { [TOKEN_HEADER]: 'x'.repeat(43) })
  refused('from a foreign origin', { origin: EVIL })
  refused('from a page without an origin', { origin: 'null' })
  refused('from our name without TLS', { origin: `http://${HOST}` })
  refused('across sites, as the browser says', { 'sec-fetch-site': 'cross-site' })
  refused('from a neighbour of our domain', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.cn' })
  refused('under a name that was bent to our address', { host: 'evil.example' })
  refused("under this machine's own name", { host: 'localhost:10088' })
  refused('with our name in front of another', { host: `${HOST}@evil.example` })
  refused('with our name as a forwarded one', { host: 'evil.example', 'x-forwarded-host': HOST })
  refused("from the couriers' page in the frame", { referer: `${ORIGIN}/phone/index.html` })
  refused('as a form would send it', { 'content-type': 'text/plain' }, 400)
  refused('as an upload form would send it', { 'content-type': 'multipart/form-data; boundary=x' }, 400)

  it('reads nothing across sites', async () => {
    assert.equal(await status(editor, 'GET', '/api/records/alerts', { 'sec-fetch-site': 'cross-site' }), 403)
    const answer = await asked(editor, 'GET', '/api/records/alerts')
    assert.equal(answer.headers['access-control-allow-origin'], undefined)
    assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin')
  })
  it('frames the desk nowhere', async () => {
    const { headers } = await asked(editor, 'GET', '/api/session')
    assert.equal(headers['x-frame-options'], 'DENY')
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/)
  })
  it('turns no reading into a writing by a header', async () => {
    const { id } = await first('alerts')
    await asked(editor, 'GET', `/api/records/alerts/${id}`, { 'x-http-method-override': 'DELETE' })
    assert.equal(await status(editor, 'GET', `/api/records/alerts/${id}`), 200)
  })
})

describe("who isn't signed in, or not as that", () => {
  it('reads nothing at all', async () => {
    const open = ['session', 'login', 'logout']
    for (const [name, route] of Object.entries(ROUTES)) {
      const [method = '', path = ''] = route.split(' ')
      if (open.includes(name)) continue
      const url = path.replace(':kind', 'alerts').replace(/:(id|key)/, 'x')
      const got = await status(null, method, url, {}, method === 'GET' ? undefined : '{}')
      assert.ok(got === 401 || got === 403, `${route}: ${got}`)
    }
    assert.equal(await status(null, 'GET', '/phone/index.html'), 401)
    assert.equal(await status(null, 'GET', `/phone/${'0'.repeat(32)}/index.html`), 401)
    assert.equal(await status(null, 'GET', '/phone/feed/index.json'), 401)
    assert.equal(await status(null, 'GET', `/phone/${'0'.repeat(32)}/feed/index.json`), 404)
  })
  it('gets in by no cookie that was made up', async () => {
    assert.equal(await status(null, 'GET', '/api/today', { cookie: `desk=${'A'.repeat(43)}` }), 401)
  })
  it('keeps no session that was there before signing in', async () => {
    const planted = await under.browser()
    const before = planted.cookie
    await planted.ask('POST', '/api/login', under.login('张'))
    assert.notEqual(planted.cookie, before)
    assert.equal(await status(null, 'GET', '/api/today', { cookie: before }), 401)
  })
  it('has a cookie that no script reads, that travels by TLS and to this site alone', async () => {
    const { headers } = await asked(null, 'GET', '/api/session')
    assert.match(String(headers['set-cookie']), /HttpOnly/)
    assert.match(String(headers['set-cookie']), /Secure/)
    assert.match(String(headers['set-cookie']), /SameSite=Strict/)
    assert.match(String(headers['strict-transport-security']), /max-age/)
  })
  it('is out after signing out', async () => {
    const leaving = await under.browser(under.login('张'))
    const { cookie } = leaving
    assert.equal((await leaving.ask('POST', '/api/logout', {})).status, 200)
    assert.equal(await status(null, 'GET', '/api/today', { cookie }), 401)
  })
  it('is out after half a day of doing nothing', async () => {
    const idle = await under.browser(under.login('张'))
    nowMs += 13 * 60 * 60_000
    assert.equal(await status(null, 'GET', '/api/today', { cookie: idle.cookie }), 401)
    nowMs = Date.now()
    publisher = await under.browser(under.login('王'))
    editor = await under.browser(under.login('张'))
  })
  it("tries a few passwords of a name, and then the right one doesn't help either", async () => {
    const guess = await under.browser()
    const tries: number[] = []
    for (let at = 0; at < 3; at += 1)
      tries.push((await guess.ask('POST', '/api/login', { name: '张', password: `x${at}` })).status)
    assert.deepEqual([...new Set(tries)], [401])
    assert.equal((await guess.ask('POST', '/api/login', under.login('张'))).status, 429)
  })
  it('tries no endless list of names either', async () => {
    const guess = await under.browser()
    let last = 0
    for (let at = 0; at < 12 && last !== 429; at += 1)
      last = (await guess.ask('POST', '/api/login', { name: `n${at}`, password: 'x' })).status
    assert.equal(last, 429)
    nowMs += 11 * 60_000
  })
  it('learns of no name that it exists', async () => {
    const guess = await under.browser()
    const [nobody, somebody] = [
      await guess.ask('POST', '/api/login', { name: '没有', password: 'x' }),
      await guess.ask('POST', '/api/login', { name: '王', password: 'x' }),
    ]
    assert.deepEqual(nobody, somebody)
  })
  it('sends no endless password', async () => {
    assert.equal(
      (await (await under.browser()).ask('POST', '/api/login', { name: '王', password: 'x'.repeat(10_000) })).status,
      400,
    )
  })
  for (const [method, url, body] of [
    ['POST', '/api/publish', { version: 'x' }],
    ['POST', '/api/rollback', { revision: 1 }],
    ['POST', '/api/approve', { version: 'x' }],
    ['PUT', '/api/settings', { needsTwoPeople: false, pageUrl: '' }],
  ] as const)
    it(`as an editor may not: ${method} ${url}`, async () => {
      assert.equal((await editor.ask(method, url, body)).status, 403)
    })
  it('finds passwords and keys in no answer, and their files readable to their owner alone', async () => {
    for (const [name, route] of Object.entries(ROUTES)) {
      const [method, path = ''] = route.split(' ')
      if (method !== 'GET' || name === 'posters' || path.includes(':')) continue
      assert.doesNotMatch((await asked(publisher, 'GET', path)).body, /PRIVATE KEY|"hash"|"salt"|"privateKey"/, route)
    }
    assert.equal(statSync(join(under.home, 'users.json')).mode & 0o077, 0)
  })
})

describe('text that would like to be more', () => {
  it('is text in every field of every form, and the feed refuses it', async () => {
    const forms = (await editor.ask<RecordForm[]>('GET', '/api/forms')).body
    for (const { kind, fields } of forms) {
      const { id, version } = await first(kind)
      const texts = fields.filter(({ type, key }) => (type === 'line' || type === 'text') && key !== 'number' && key !== 'icon')
      const payload = JSON.stringify({ version, fields: Object.fromEntries(texts.map(({ key }) => [key, SCRIPT])) })
      const answer = await asked(editor, 'PUT', `/api/records/${kind}/${id}`, {}, payload)
      assert.equal(answer.statusCode, 200, kind)
      assert.match(String(answer.headers['content-type']), /^application\/json/)
      assert.equal(answer.headers['x-content-type-options'], 'nosniff')
      for (const { key } of texts) assert.equal(answer.json<DeskRecord>().fields[key], SCRIPT)
    }
    assert.ok((await editor.ask<CheckResult>('POST', '/api/check')).body.errors > 0)
    const [oldest] = (await editor.ask<{ entries: { id: string }[] }>('GET', '/api/history?limit=200')).body.entries.slice(-1)
    assert.equal((await editor.ask('POST', `/api/history/${oldest!.id}/restore`, { record: null })).status, 200)
  })
  it('is text in an uploaded file and in its name', async () => {
    const text = readFileSync('test/fixtures/bulletins/made-up-weekly-unwrapped.txt', 'utf8')
    const job = await imported(`${SCRIPT}\u202egpj.txt`, Buffer.from(`${text}\n${SCRIPT}尾巴一段正文。\n`))
    assert.doesNotMatch(job.name, /[\u202e/]/)
    const body = JSON.stringify({ version: job.result!.version, leavesOut: true, replaces: true })
    const done = await asked(editor, 'POST', `/api/imports/${job.id}/accept`, {}, body)
    assert.equal(done.statusCode, 200)
    const written = readdirSync(join(under.content, 'bulletins'), { recursive: true })
      .map(String)
      .filter(file => file.endsWith('.md'))
    for (const file of written)
      assert.doesNotMatch(readFileSync(join(under.content, 'bulletins', file), 'utf8'), /(?<!\\)<script/)
  })
  it('runs nowhere: the page takes scripts of its own alone', async () => {
    const csp = String((await asked(editor, 'GET', '/api/session')).headers['content-security-policy'])
    assert.match(csp, /script-src 'self'(;|$)/)
    assert.match(csp, /default-src 'none'/)
    assert.doesNotMatch(csp, /unsafe-eval|script-src[^;]*unsafe-inline|\*/)
  })
  it('is no link that runs', async () => {
    const old = await first('legal')
    await saved('legal', { source: { name: '甲', url: 'javascript:alert(1)', kind: '官方' } })
    assert.ok((await editor.ask<CheckResult>('POST', '/api/check')).body.errors > 0)
    await saved('legal', { source: old.fields.source })
  })
  it('is no formula in the table', async () => {
    const [row] = (await editor.ask<StationTable>('GET', '/api/stations')).body.rows
    const cell = (from: string, to: string) => ({ cells: [{ id: row!.id, key: 'landmark', from, to }] })
    await editor.ask('PATCH', '/api/stations', cell(row!.cells.landmark!, '=HYPERLINK("http://evil.example","x")'))
    assert.ok(await checkedFor('formula_cell'))
    await editor.ask('PATCH', '/api/stations', cell('=HYPERLINK("http://evil.example","x")', row!.cells.landmark!))
  })
  it('is a column or a station of its own in no list: names that every object has are no columns', async () => {
    const [row] = (await editor.ask<StationTable>('GET', '/api/stations')).body.rows
    const heads = '__proto__,constructor,prototype,toString,hasOwnProperty'
    for (const csv of [
      `${heads},名称,行政区,地址\nx,y,z,v,w,试验小哥驿站,${row!.cells.district},某路1号\n`,
      `名称,行政区,地址,__proto__.polluted,constructor\n__proto__,constructor,toString,1,2\n`,
    ]) {
      const name = encodeURIComponent('名单.csv')
      const { body } = await editor.upload<StationImport>(`/api/station-imports?name=${name}`, Buffer.from(csv))
      for (const { cells } of body.result?.added ?? [])
        assert.deepEqual(
          Object.keys(cells).filter(key => /proto|constructor|toString|hasOwn/.test(key)),
          [],
        )
    }
    for (const key of ['__proto__', 'constructor', 'id'])
      await editor.ask('PATCH', '/api/stations', { cells: [{ id: row!.id, key, from: row!.cells[key] ?? '', to: 'evil' }] })
    const after = (await editor.ask<StationTable>('GET', '/api/stations')).body.rows[0]
    assert.deepEqual(after?.cells, row!.cells)
    assert.equal(({} as Record<string, unknown>).polluted, undefined)
  })
  it('runs in no poster: a station by a name that would be a script, an action or a link is a name', async () => {
    const name = `${SCRIPT}) /OpenAction << /S /JavaScript /JS (app.alert(1)) >> /URI (javascript:1) (`
    const station = { id: 'SH-1', name, district: name, address: name, landmark: name, hours: name }
    const pdf = (await postersPdf([station], 'https://nuanfeng.example.cn', posterFont()!)).toString('latin1')
    assert.doesNotMatch(pdf, /\/(OpenAction|JavaScript|JS|URI|Launch|Annots)\b/)
  })
  it('turns no words round and hides none', async () => {
    const { title } = await first('guides')
    assert.equal((await saved('guides', { title: '正\u202e文\u0000\u2066字' })).title, '正文字')
    await saved('guides', { title })
  })
  it('ends no line of a form that has one', async () => {
    const { title } = await first('guides')
    assert.equal((await saved('guides', { title: '一\nrole: 换了\n---\n' })).title, '一 role: 换了 ---')
    await saved('guides', { title })
  })
  it('breaks no YAML open', async () => {
    const { title, fields } = await first('guides')
    const hard = '\'}] "x": &a *a !!js/function > | # - ? : ,'
    assert.equal((await saved('guides', { title: hard })).title, hard)
    assert.deepEqual((await saved('guides', { title })).fields, fields)
  })
})

describe('bodies that are no body', () => {
  const refused = (name: string, method: string, url: string, body: string, at: number): void =>
    void it(`change nothing: ${name}`, async () => assert.equal(await status(publisher, method, url, {}, body), at))
  refused(
    'that change every object',
    'PUT',
    '/api/settings',
    '{"__proto__":{"role":"publisher"},"needsTwoPeople":true,"pageUrl":""}',
    400,
  )
  refused("that aren't JSON", 'PUT', '/api/settings', '{', 400)
  refused('that are a list', 'PUT', '/api/settings', '[]', 400)
  refused('of the wrong kind', 'PUT', '/api/settings', '{"needsTwoPeople":"yes","pageUrl":""}', 400)
  refused('that are too large', 'PUT', '/api/settings', `{"pageUrl":"${'x'.repeat(9_000_000)}"}`, 413)
  refused('that link to a script', 'PUT', '/api/settings', '{"needsTwoPeople":false,"pageUrl":"javascript:alert(1)"}', 400)
  refused('that link to a file', 'PUT', '/api/settings', '{"needsTwoPeople":false,"pageUrl":"file:///etc/passwd"}', 400)
  refused('of a revision below zero', 'POST', '/api/rollback', '{"revision":-1}', 400)
  refused('of a revision beyond numbers', 'POST', '/api/rollback', '{"revision":1e999}', 400)
  refused(
    'of cells without end',
    'PATCH',
    '/api/stations',
    `{"cells":[${'{"id":"a","key":"b","from":"","to":""},'.repeat(100_000)}{"id":"a","key":"b","from":"","to":""}]}`,
    400,
  )

  it('set no place to publish to, and no key', async () => {
    const before = (await publisher.ask('GET', '/api/settings')).body
    await publisher.ask('PUT', '/api/settings', {
      needsTwoPeople: false,
      pageUrl: '',
      target: 'file:/tmp/evil',
      key: '/etc/passwd',
    })
    assert.deepEqual((await publisher.ask('GET', '/api/settings')).body, before)
  })
})

describe('files that are no document', () => {
  it('that unpack without end are refused, and the desk stands', async () => {
    const endless = Buffer.alloc(12 * 1024 * 1024)
    const bomb = makeZip([['word/document.xml', endless]])
    assert.equal((await imported('bomb.docx', bomb)).state, 'refused')
    const list = makeZip([['xl/workbook.xml', endless]])
    assert.equal((await editor.upload<{ state: string }>('/api/station-imports?name=bomb.xlsx', list)).body.state, 'refused')
    assert.equal(await status(editor, 'GET', '/api/session'), 200)
  })
  it('that are programs under another name are refused', async () => {
    assert.equal((await imported('a.docx', Buffer.from('MZ\u0000\u0001'))).state, 'refused')
  })
  it('that ask for files of this machine get none', async () => {
    const xxe =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>'
    const job = await imported('xxe.docx', makeZip([['word/document.xml', Buffer.from(xxe)]]))
    assert.doesNotMatch(JSON.stringify(job), /root:/)
  })
  it('that are larger than any bulletin are refused before they are read', async () => {
    assert.equal(await status(editor, 'POST', '/api/imports?name=a.docx', {}, Buffer.alloc(51 * 1024 * 1024)), 413)
  })
  it('of another ending are refused', async () => {
    assert.equal(await status(editor, 'POST', '/api/imports?name=a.html', {}, Buffer.from('<p>')), 422)
  })
  it('without a name are refused', async () => {
    assert.equal(await status(editor, 'POST', '/api/imports', {}, Buffer.from('x')), 400)
  })
})

describe('links that lead inside', () => {
  it('are opened by nobody, whatever is pasted', async () => {
    let hits = 0
    const inside = createServer((_, response) => {
      hits += 1
      response.end()
    })
    await new Promise<void>(resolve => inside.listen(0, '127.0.0.1', resolve))
    const { port } = inside.address() as AddressInfo
    for (const text of [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/amap.com?position=121.47,31.23`,
      `https://surl.amap.com@127.0.0.1:${port}/`,
      `http://map.qq.com.127.0.0.1.nip.io:${port}/?coord:31.23,121.47`,
      'http://169.254.169.254/latest/meta-data/',
      'file:///etc/passwd',
      `人民广场 http://127.0.0.1:${port}/`,
    ])
      await editor.ask('POST', '/api/position', { text })
    await new Promise(resolve => setTimeout(resolve, 50))
    inside.close()
    assert.equal(hits, 0)
  })
})
