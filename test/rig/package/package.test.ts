import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brokenTiny } from '../fixtures/fixtures'
import { packOffline } from './pack'

it('names the page that app.json promises and nobody wrote', async () => {
  const dist = brokenTiny({ 'app.json': '{ "pages": ["pages/home/index", "pages/gone/index"] }' })
  await assert.rejects(packOffline(dist), {
    message: 'packer: app.json: ["pages"][1] could not find the corresponding file: "pages/gone/index.wxml"',
  })
})

it("packs with WeChat's own packer and counts the main package", async () => {
  const { packages, files } = await packOffline(brokenTiny({}))
  assert.ok((packages[''] ?? 0) > 1_000)
  assert.ok((files['pages/home/index.js']?.bytes ?? 0) > 100)
})

it('lets no connection leave this machine while packing, and writes down who tried', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'rig-net-'))
  const log = path.join(dir, 'log')
  const guard = fileURLToPath(new URL('blockNetwork.cjs', import.meta.url))
  const attempt = "require('http').get('http://elsewhere.test/').on('error', error => console.log(error.code))"
  const { stdout } = spawnSync(process.execPath, ['--require', guard, '-e', attempt], {
    env: { ...process.env, RIG_NETWORK_LOG: log },
    encoding: 'utf8',
  })
  assert.equal(stdout.trim(), 'ENETUNREACH')
  assert.equal(readFileSync(log, 'utf8').split('\n')[0], 'elsewhere.test')
  rmSync(dir, { recursive: true })
})
