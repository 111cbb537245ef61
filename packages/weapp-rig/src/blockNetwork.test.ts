import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const GUARD = fileURLToPath(new URL('../blockNetwork.cjs', import.meta.url))
const WAYS: Record<string, string> = {
  http: "require('http').get('http://elsewhere.test/').on('error', error => console.log(error.code))",
  https: "require('https').get('https://elsewhere.test/').on('error', error => console.log(error.code))",
  fetch: "fetch('https://elsewhere.test/').catch(error => console.log(error.cause.code))",
  'a bare socket': "require('net').connect(443, 'elsewhere.test').on('error', error => console.log(error.code))",
  'a name looked up': "require('dns').lookup('elsewhere.test', error => console.log(error.code))",
  'a name resolved': "require('dns').resolve4('elsewhere.test', error => console.log(error.code))",
}

describe('a process without a network', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'rig-net-'))
  after(() => rmSync(dir, { recursive: true }))
  const run = (code: string, log: string): string =>
    spawnSync(process.execPath, ['--require', GUARD, '-e', code], {
      env: { ...process.env, NODE_OPTIONS: '', RIG_NETWORK_LOG: log },
      encoding: 'utf8',
    }).stdout.trim()

  for (const [way, code] of Object.entries(WAYS)) {
    it(`gets nowhere by ${way}, and it is written down who was asked for`, () => {
      const log = path.join(dir, way)
      assert.equal(run(code, log), 'ENETUNREACH')
      assert.equal(readFileSync(log, 'utf8').split('\n')[0], 'elsewhere.test')
    })
  }

  it('still reaches this machine', async () => {
    const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'here')
    await new Promise(resolve => server.close(resolve))
  })

  it('is what npm test runs every test in', { skip: !process.env.RIG_NETWORK_LOG && 'not started by npm test' }, () => {
    assert.ok(process.env.NODE_OPTIONS?.includes(GUARD))
    assert.ok(require.cache === undefined || Object.keys(require.cache).includes(GUARD))
  })
})
