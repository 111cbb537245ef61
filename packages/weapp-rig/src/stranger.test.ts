import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { TARO } from '../fixtures/fixtures.js'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const { dependencies, peerDependencies, exports } = JSON.parse(readFileSync(path.join(HOME, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
  exports: Record<string, string>
}
const README = readFileSync(path.join(HOME, 'README.md'), 'utf8')
const [TEN_LINES = '', ...MORE] = [...README.matchAll(/^```js\n(.*?)^```$/gms)].map(found => found[1] ?? '')

/** As at home, without what node:test hands down to its children: they would run nothing and pass. */
const env = { ...process.env, NODE_TEST_CONTEXT: undefined, TSX_TSCONFIG_PATH: undefined }
const run = (command: string, args: readonly string[], cwd: string): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe("a stranger's Taro app, with the packed rig and nothing but what its package.json names", () => {
  const app = mkdtempSync(path.join(os.tmpdir(), 'rig-stranger-'))
  const modules = path.join(app, 'node_modules')
  after(() => rmSync(app, { recursive: true, force: true }))

  before(() => {
    const packed = run('npm', ['pack', '--silent', '--pack-destination', app], HOME)
    assert.equal(packed.status, 0, packed.output)
    mkdirSync(path.join(modules, 'weapp-rig'), { recursive: true })
    const tarball = packed.output.trim().split('\n').at(-1) ?? ''
    const unpacked = run('tar', ['-xzf', tarball, '--strip-components=1', '-C', path.join(modules, 'weapp-rig')], app)
    assert.equal(unpacked.status, 0, unpacked.output)
    for (const name of Object.keys(dependencies)) link(name)
    cpSync(TARO, path.join(app, 'dist'), { recursive: true })
  })

  function link(name: string): void {
    const from = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    symlinkSync(from, path.join(modules, name), 'dir')
  }

  function runTest(code: string): { passed: number; output: string } {
    writeFileSync(path.join(app, 'it.test.mjs'), code)
    const { output } = run(process.execPath, ['--test', '--test-reporter=tap', 'it.test.mjs'], app)
    return { passed: Number(output.match(/^# pass (\d+)$/m)?.[1]), output }
  }

  it('is tested by the ten lines of the README', () => {
    const { passed, output } = runTest(TEN_LINES)
    assert.equal(passed, 1, output)
  })

  it('fails those ten lines when it greets otherwise', () => {
    const { passed, output } = runTest(TEN_LINES.replace('Hello world!', 'Goodbye'))
    assert.equal(passed, 0)
    assert.match(output, /expected to read "\\"Goodbye\\"", got Hello world!|expected to read "Goodbye", got Hello world!/)
  })

  it('is tested by every other block of the README, once what the layers need is installed', () => {
    for (const name of Object.keys(peerDependencies)) link(name)
    for (const code of MORE) {
      const { passed, output } = runTest(code)
      assert.equal(passed, code.match(/^it\(/gm)?.length, output)
    }
  })

  it('finds JavaScript and types behind every address of the package', () => {
    const addresses = Object.keys(exports).filter(each => /^\.(\/[a-z0-9]+)?$/.test(each))
    assert.ok(addresses.length >= 5)
    const code = addresses.map(each => `await import('weapp-rig${each.slice(1)}')`).join('\n')
    writeFileSync(path.join(app, 'all.mjs'), code)
    const { status, output } = run(process.execPath, ['all.mjs'], app)
    assert.equal(status, 0, output)
    for (const each of addresses) readFileSync(path.join(modules, 'weapp-rig', (exports[each] ?? '').replace(/\.js$/, '.d.ts')))
  })
})
