/**
 * npm run rig:stranger — the rig as a stranger gets it: the app of `taro init`, untouched, all of it from the registry; the packed
 * weapp-rig installed into it; the ten lines of its README run there, and its first screen measured. Needs the network and some
 * five minutes, so npm test runs the same over the build kept in packages/weapp-rig/fixtures/taro; `-- --keep` renews that.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The newest whose template names only packages that were published with it: 4.2.1's asks for a plugin that stopped at 4.1.11. */
const TARO = '4.1.11'
const RIG = 'packages/weapp-rig'
const QUIET = ['--no-fund', '--no-audit', '--loglevel=error', '--ignore-scripts']
const ANSWERS =
  '--typescript --no-build-es5 --no-autoInstall --template default --css Sass --npm Npm --framework React --compiler Webpack5'

const folder = mkdtempSync(path.join(tmpdir(), 'rig-stranger-'))
const app = path.join(folder, 'app')

function step(cwd: string, command: string, ...args: readonly string[]): void {
  const startedMs = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${command} ${args.join(' ')} (${seconds} s)\n`)
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
  if (command === process.execPath && args[0] !== TARO_BIN) process.stdout.write(stdout)
}
const TARO_BIN = path.join(folder, 'node_modules/@tarojs/cli/bin/taro')

const MEASURE = `import { openApp, shapeOf } from 'weapp-rig'
const page = await (await openApp('dist')).open('pages/index/index')
for (const { bytes, keys } of page.setDatas) console.log(\`setData: \${bytes} B, \${keys.join(' ')}\`)
console.log(JSON.stringify({ text: page.text(), ...shapeOf(page.draw()) }))
`

try {
  step(folder, 'npm', 'init', '--yes')
  step(folder, 'npm', 'install', ...QUIET, `@tarojs/cli@${TARO}`)
  step(folder, process.execPath, TARO_BIN, 'init', 'app', '--name', 'app', '--description', 'app', ...ANSWERS.split(' '))
  step(app, 'npm', 'install', ...QUIET)
  step(app, 'npm', 'run', 'build:weapp')
  step(RIG, 'npm', 'pack', '--silent', '--pack-destination', folder)
  const { version } = JSON.parse(readFileSync(`${RIG}/package.json`, 'utf8')) as { version: string }
  step(app, 'npm', 'install', '--save-dev', ...QUIET, path.join(folder, `weapp-rig-${version}.tgz`))
  const [, tenLines = ''] = readFileSync(`${RIG}/README.md`, 'utf8').match(/^```js\n(.*?)^```$/ms) ?? []
  writeFileSync(path.join(app, 'greets.test.mjs'), tenLines)
  writeFileSync(path.join(app, 'measure.mjs'), MEASURE)
  step(app, process.execPath, '--test', '--test-reporter=spec', 'greets.test.mjs')
  step(app, process.execPath, 'measure.mjs')
  if (process.argv.includes('--keep')) {
    rmSync(`${RIG}/fixtures/taro`, { recursive: true, force: true })
    mkdirSync(`${RIG}/fixtures/taro`, { recursive: true })
    cpSync(path.join(app, 'dist'), `${RIG}/fixtures/taro`, { recursive: true })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
