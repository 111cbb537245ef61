import assert from 'node:assert/strict'
import { scryptSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { cli } from './cli'
import { takeLock } from './store/lock'

const home = mkdtempSync(join(tmpdir(), 'nuanfeng-desk-cli-'))
after(() => rmSync(home, { recursive: true, force: true }))

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const said: string[] = []
  const say = (line: string): void => void said.push(line)
  const code = await cli(args, {
    out: say,
    err: say,
    nowMs: Date.now,
    env: { DESK_HOME: home, DESK_CONTENT: 'test/content-fixture', DESK_PAGE: '-', PORT: '0', ...env },
    log: { write: () => {} },
    open: () => assert.fail('nobody sits here'),
    stopped: () => Promise.resolve(),
  })
  return { code, said: said.join('\n') }
}

describe('starting the desk', () => {
  it('refuses to be reached from elsewhere without an address, without TLS, without users', async () => {
    for (const env of [
      { HOST: '0.0.0.0' },
      { HOST: '192.168.1.5' },
      { DESK_URL: 'http://desk.example.cn' },
      { DESK_URL: 'desk' },
      { DESK_URL: 'https://desk.example.cn' },
    ])
      assert.equal((await run([], env)).code, 1, JSON.stringify(env))
  })

  it('makes a user with a password of its own, once shown and nowhere kept', async () => {
    const { code, said } = await run(['user', 'add', '王', 'publisher'])
    assert.equal(code, 0)
    assert.match(said, /\S{16}/)
    assert.equal(statSync(join(home, 'users.json')).mode & 0o077, 0)
    const [kept] = JSON.parse(readFileSync(join(home, 'users.json'), 'utf8')) as { salt: string; hash: string }[]
    const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 2 ** 26 }
    const dear = scryptSync(/\S{16}/.exec(said)![0], Buffer.from(kept!.salt, 'base64'), 32, cost)
    assert.equal(kept!.hash, dear.toString('base64'), 'as dear to guess as OWASP asks')
    assert.equal((await run(['user', 'list'])).said, '王\tpublisher')
    assert.equal((await run(['user', 'add', '李', 'king'])).code, 2)
    assert.equal((await run(['user', 'remove', '李'])).code, 1)
    assert.equal((await run(['user', 'remove', '王'])).code, 0)
  })

  it('says who has the content, and that a folder holds none', async () => {
    const lock = takeLock(join(home, 'lock'), '2026-11-28T00:00:00+08:00')
    assert.ok(lock.ok)
    assert.equal((await run([], { DESK_CONTENT: 'docs' })).code, 1)
    assert.equal((await run(['what'])).code, 2)
    lock.value()
  })
})
