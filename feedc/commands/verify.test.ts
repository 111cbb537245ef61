import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { toInstant } from '@core/time/shanghaiTime'
import { developmentKey } from '@feedc/build/signingKey'
import { cli } from '@feedc/cli'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'

let tree: ContentTree
let work: string
beforeEach(() => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-verify-'))
  developmentKey(path('key.json'))
})
afterEach(() => {
  tree.remove()
  rmSync(work, { recursive: true, force: true })
})

const path = (name: string): string => join(work, name)

async function run(...args: string[]): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo()
  return { code: await cli(args, io), text: text() }
}
const build = (out: string, key = 'key.json') => run('build', tree.dir, '--out', path(out), '--key', path(key))
const bundle = (feed: string, key: string, ...more: string[]) =>
  run('bundle', path(feed), '--content', tree.dir, '--out', path('bundled'), '--key', path(key), ...more)
const partOf = (feed: string, name: string): string =>
  path(`${feed}/${readdirSync(path(feed)).find(file => file.startsWith(`${name}.`))}`)

describe('opening a built feed as a phone does', () => {
  it('takes what the compiler wrote, whole', async () => {
    await build('feed')
    const { code, text } = await run('verify', path('feed'), '--trust', path('key.json'))
    assert.equal(code, 0, text)
    assert.match(text, /签名对得上/)
    assert.match(text, /stations {2}1 条，丢掉 0 条/)
  })

  it('refuses a part that somebody touched, and an index that another key signed', async () => {
    await build('feed')
    const part = partOf('feed', 'alerts')
    writeFileSync(part, readFileSync(part, 'utf8').replace('测试预警', '假的预警'))
    assert.match((await run('verify', path('feed'), '--trust', path('key.json'))).text, /alerts 手机会拒收（wrong_hash）/)
    await run('keygen', path('other.json'))
    const { code, text } = await run('verify', path('feed'), '--trust', path('other.json'))
    assert.equal(code, 1)
    assert.match(text, /手机会拒收这份内容（unknown_key.*--trust/s)
  })
})

describe('opening a published feed as a phone does', () => {
  let server: Server
  let answers: (name: string) => { status: number; body: Uint8Array | string }
  beforeEach(async () => {
    await build('feed')
    answers = name =>
      existsSync(path(`feed/${name}`)) ? { status: 200, body: readFileSync(path(`feed/${name}`)) } : { status: 404, body: '' }
    server = createServer((request, response) => {
      const { status, body } = answers(request.url?.slice('/feed/'.length) ?? '')
      response.writeHead(status).end(body)
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  const verifyOnline = async (...more: string[]) => {
    const { port } = server.address() as AddressInfo
    return run('verify', `http://127.0.0.1:${port}/feed/`, '--trust', path('key.json'), ...more)
  }

  it('takes what the server has, by its address', async () => {
    const { code, text } = await verifyOnline()
    assert.equal(code, 0, text)
    assert.match(text, /stations {2}1 条，丢掉 0 条/)
  })

  it('says the same as JSON, for a script to read', async () => {
    const { code, text } = await verifyOnline('--json')
    const verdict = JSON.parse(text)
    assert.equal(code, 0)
    assert.equal(verdict.accepted, true)
    assert.equal(verdict.error, null)
    assert.deepEqual(
      verdict.parts.map((part: { path: string }) => part.path.replace(/\..*/, '')),
      ['news', 'stations', 'alerts', 'enrolment'],
    )
    assert.equal(verdict.parts[1].items, 1)
  })

  it('refuses a page where the index should be, a part that is not there, and more than was announced', async () => {
    const good = answers
    answers = () => ({ status: 200, body: '<!doctype html>' })
    assert.match((await verifyOnline()).text, /手机会拒收这份内容（not_json）/)
    answers = name => (name.startsWith('alerts') ? { status: 404, body: '' } : good(name))
    const missing = await verifyOnline('--json')
    assert.equal(missing.code, 1)
    assert.equal(
      JSON.parse(missing.text).parts.find(({ path: part }: { path: string }) => part.startsWith('alerts')).error,
      'status_404',
    )
    answers = name => (name === 'index.json' ? { status: 200, body: 'x'.repeat(20_000) } : good(name))
    assert.match((await verifyOnline()).text, /too_large/)
  })

  it('refuses what is past its date, as a phone that holds something valid does', async () => {
    const { io, text } = fakeIo('2036-01-01T00:00:00+08:00')
    assert.equal(await cli(['verify', path('feed'), '--trust', path('key.json')], io), 1)
    assert.match(text(), /expired/)
  })

  it('asks no server without encryption, and says when there is none', async () => {
    assert.match((await run('verify', 'http://feed.example/feed/', '--trust', path('key.json'))).text, /not_https/)
    assert.match((await run('verify', path('nowhere'), '--trust', path('key.json'))).text, /missing/)
  })
})

describe('watching a published feed', () => {
  const by = async (now: string, ...more: string[]) => {
    const { io, text } = fakeIo(now)
    return { code: await cli(['verify', path('feed'), '--trust', path('key.json'), ...more], io), text: text() }
  }

  it('says days before it expires that somebody has to publish, with an exit code of its own', async () => {
    await build('feed')
    const { expires } = JSON.parse((await by('2026-11-24T08:00:00+08:00', '--json')).text)
    const at = (days: number): string => toInstant(Date.parse(expires) - days * 86_400_000)
    const due = await by(at(5), '--warn-days', '7')
    assert.equal(due.code, 5)
    assert.match(due.text, /不到 7 天了。重新 feedc build/)
    assert.equal((await by(at(7), '--warn-days', '7')).code, 0)
    assert.equal((await by(at(5))).code, 0)
    assert.equal((await by(at(5), '--warn-days', '7', '--json')).code, 5)
    for (const days of ['0', '-1', '366', 'x']) assert.equal((await by(at(5), `--warn-days=${days}`)).code, 2, days)
  })

  it('says that phones with the app of this folder are told nothing new, with an exit code of its own', async () => {
    const [older, newer] = ['2026-11-24T08:00:00+08:00', '2026-11-25T08:00:00+08:00']
    const built = (out: string, now: string) =>
      cli(['build', tree.dir, '--out', path(out), '--key', path('key.json')], fakeIo(now).io)
    assert.equal(await built('feed', older), 0)
    assert.equal(await built('next', newer), 0)
    await bundle('next', 'key.json')
    const look = (place: string, ...more: string[]) => {
      const { io, text } = fakeIo(newer)
      return cli(['verify', path(place), '--trust', path('bundled/trust.json'), ...more], io).then(code => ({
        code,
        text: text(),
      }))
    }
    const behind = await look('feed')
    assert.equal(behind.code, 6)
    assert.match(behind.text, /比程序里装的还旧：那里是版本 1795478400，程序里是 1795564800/)
    const { accepted, revision, packed } = JSON.parse((await look('feed', '--json')).text)
    assert.deepEqual([accepted, revision, packed], [true, 1795478400, 1795564800])
    assert.equal((await look('next')).code, 0, 'the very one that the app carries')
    const inApp = path('bundled/index.json')
    const right = readFileSync(inApp, 'utf8')
    const wrong = { ...JSON.parse(right), revision: 1930000000, generated: '2031-02-28T08:53:20+08:00' }
    writeFileSync(inApp, JSON.stringify({ ...wrong, expires: '2031-05-29T08:53:20+08:00' }))
    const ahead = await look('next')
    assert.deepEqual([ahead.code, /dist\/feed/.test(ahead.text)], [6, false], 'what was built that day can’t be published')
    assert.match(ahead.text, /程序.*写着 2031-02-28.*重新 npm run release/)
    writeFileSync(inApp, right)
    const both = await look('feed', '--warn-days', '120')
    assert.deepEqual([both.code, /不到 120 天/.test(both.text)], [6, true], 'what is due soon is said as well')
    writeFileSync(partOf('feed', 'alerts'), 'swapped')
    assert.equal((await look('feed')).code, 1, 'what phones refuse comes first')
  })

  it('refuses what was built under a clock that was days ahead', async () => {
    await build('feed')
    assert.equal((await by('2026-11-23T08:00:00+08:00')).code, 0)
    const early = await by('2026-11-23T07:59:59+08:00')
    assert.equal(early.code, 1)
    assert.match(early.text, /2026-11-24T08:00:00\+08:00 编译，比现在晚了一天以上/)
  })

  it('refuses it by the server’s clock as well, when ours is the wrong one', async () => {
    await build('feed')
    const server = createServer((request, response) => {
      response.setHeader('Date', 'Sun, 22 Nov 2026 00:00:00 GMT')
      response.end(readFileSync(path(request.url ?? '')))
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const { code, text } = await run('verify', `http://127.0.0.1:${port}/feed/`, '--trust', path('key.json'))
    server.closeAllConnections()
    server.close()
    assert.equal(code, 1, text)
    assert.match(text, /编译它的电脑时间不对/)
  })

  it('tells network trouble from a bad feed', async () => {
    await build('feed')
    const broken = createServer((_, response) => response.writeHead(503).end()).listen(0, '127.0.0.1')
    await new Promise(resolve => broken.once('listening', resolve))
    const address = `http://127.0.0.1:${(broken.address() as AddressInfo).port}/feed/`
    const refused = await run('verify', address, '--trust', path('key.json'))
    broken.close()
    assert.equal(refused.code, 4)
    assert.match(refused.text, /没有读到 http.*status_503.*现在不知道/)
    assert.equal((await run('verify', address, '--trust', path('key.json'))).code, 4, 'nobody listens any more')
    assert.equal((await run('verify', path('nowhere'), '--trust', path('key.json'))).code, 1, 'a folder is no network')
  })
})

describe('images beside the index', () => {
  it('are checked too: one that is gone leaves a hole in an article', async () => {
    tree.write('bulletins/2026-01-01/photo.png', Buffer.from('89504e470d0a1a0a', 'hex'))
    tree.edit('bulletins/2026-01-01/01-first.md', '第二段。', '第二段。\n\n![揭牌](photo.png){1280x720}')
    await build('feed')
    const whole = await run('verify', path('feed'), '--trust', path('key.json'))
    assert.equal(whole.code, 0, whole.text)
    writeFileSync(partOf('feed', 'img'), 'other')
    assert.match((await run('verify', path('feed'), '--trust', path('key.json'))).text, /图片 img\..*wrong_hash/)
    rmSync(partOf('feed', 'img'))
    const { code, text } = await run('verify', path('feed'), '--trust', path('key.json'))
    assert.equal(code, 1)
    assert.match(text, /图片 img\..*missing/)
  })
})

describe('making a release key', () => {
  it('refuses one that others can read, for signing, packing and verifying', async () => {
    await build('feed')
    await run('keygen', path('release.json'))
    chmodSync(path('release.json'), 0o644)
    for (const args of [
      ['build', tree.dir, '--out', path('out'), '--key', path('release.json')],
      ['bundle', path('feed'), '--content', tree.dir, '--out', path('out'), '--key', path('release.json')],
      ['verify', path('feed'), '--trust', path('release.json')],
    ]) {
      const { code, text } = await run(...args)
      assert.equal(code, args[0] === 'verify' ? 2 : 1, args[0])
      assert.match(text, /别人也能读/, args[0])
    }
    assert.ok(!existsSync(path('out')))
  })

  it('writes it for its owner alone, says what to trust, and never overwrites one', async () => {
    const first = await run('keygen', path('release.json'))
    assert.equal(first.code, 0)
    assert.match(first.text, /keyid {6}[0-9a-f]{16}\n {2}publicKey {2}[\w+/]{43}=/)
    assert.equal(statSync(path('release.json')).mode & 0o777, 0o600)
    assert.equal((await run('keygen', path('release.json'))).code, 1)
    assert.equal((await run('build', tree.dir, '--out', path('feed'), '--key', path('release.json'), '--release')).code, 0)
  })
})

describe('packing a feed into the app', () => {
  it('writes what the package trusts and carries', async () => {
    await build('feed')
    const { code, text } = await bundle('feed', 'key.json', '--feed-url', 'https://example.gov.cn/feed/')
    assert.equal(code, 0, text)
    const names = ['alerts', 'city', 'enrolment', 'index', 'news', 'places', 'sounds', 'stations', 'trimmed', 'trust'].map(
      name => `${name}.json`,
    )
    assert.deepEqual(readdirSync(path('bundled')).sort(), names)
    const trust = JSON.parse(readFileSync(path('bundled/trust.json'), 'utf8'))
    assert.equal(trust.feedUrl, 'https://example.gov.cn/feed/')
    assert.equal((await run('verify', path('feed'), '--trust', path('bundled/trust.json'))).code, 0)
  })

  it('refuses a feed that the trusted key did not sign: the phone would distrust its own server', async () => {
    await build('feed')
    await run('keygen', path('release.json'))
    const { code, text } = await bundle('feed', 'release.json')
    assert.equal(code, 1)
    assert.match(text, /不是这把密钥签的/)
    assert.ok(!existsSync(path('bundled')))
  })

  it('refuses a development key in a release, for now and for later', async () => {
    await build('feed')
    for (const keys of [[], ['--next-key', path('key.json')]]) {
      await run('keygen', path('release.json'))
      await run('build', tree.dir, '--out', path('feed'), '--key', keys.length === 0 ? path('key.json') : path('release.json'))
      const { code, text } = await bundle('feed', keys.length === 0 ? 'key.json' : 'release.json', ...keys, '--release')
      assert.equal(code, 1)
      assert.match(text, /正式发布不能用开发密钥/)
    }
    assert.equal((await bundle('feed', 'release.json', '--release')).code, 0)
  })

  it('trusts two keys while one follows the other', async () => {
    await build('feed')
    await run('keygen', path('next.json'))
    assert.equal((await bundle('feed', 'key.json', '--next-key', path('next.json'))).code, 0)
    assert.equal(JSON.parse(readFileSync(path('bundled/trust.json'), 'utf8')).keys.length, 2)
  })
})
