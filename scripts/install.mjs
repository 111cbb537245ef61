/**
 * prestart / pretest: installs what is missing. Plain Node, because nothing is installed yet.
 * `npm ci` runs when node_modules is absent or older than the lockfile; otherwise nothing happens.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const LOCK = 'package-lock.json'
const INSTALLED = 'node_modules/.package-lock.json'
const [major = 0] = process.versions.node.split('.').map(Number)

if (major < 20) {
  console.error(`暖蜂需要 Node.js 20 或更新，现在是 ${process.versions.node}。 Needs Node.js 20 or newer.`)
  process.exit(1)
}

const isCurrent = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs
if (!isCurrent) {
  console.log('安装依赖 npm ci …（第一次约两分钟）')
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('依赖没装上。检查网络或 npm 源后再运行一次。 npm ci failed.')
    process.exit(1)
  }
}
