import assert from 'node:assert/strict'
import { it } from 'node:test'
import { brokenTiny } from '../../fixtures/fixtures.js'
import { packOffline } from './pack.js'

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
