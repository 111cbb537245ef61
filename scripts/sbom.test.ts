import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { sbom } from './sbom'

it('names every library that the app asks for, by the version it has, with its hash and its licence, and no tool', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const { components, metadata } = sbom()
  const named = new Map(components.map(component => [component.name, component]))
  for (const name of Object.keys(dependencies)) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }
    assert.equal(named.get(name)?.version, version, name)
    assert.ok(named.get(name)?.hashes && named.get(name)?.licenses, name)
  }
  for (const tool of ['typescript', 'webpack', 'miniprogram-ci']) assert.ok(!named.has(tool), tool)
  assert.equal(metadata.component.name, 'nuanfeng')
  assert.doesNotMatch(JSON.stringify(components), /https?:/)
})
