import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { whyNoPython } from '../test/client/pythonClient'
import { type Outcome, run } from './run'

const done = (output: string, code = 0): Outcome => ({ code, output, seconds: 0 })

/** The browser and the Chinese font that the page tests draw with: Debian's own, installed when we may. */
export async function ensureBrowser(): Promise<Outcome> {
  const hasFont = (await run('fc-list', [':lang=zh'])).output.trim() !== ''
  return ensure(['chromium', 'fonts-noto-cjk'], existsSync('/usr/bin/chromium') && hasFont)
}

/** The web server that deploy/*.nginx are tested with, and what makes it a certificate. Never started as a service. */
export const ensureNginx = (): Promise<Outcome> =>
  ensure(
    ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'],
    ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', '/usr/bin/openssl'].every(file =>
      existsSync(file),
    ),
  )

/** The database that the inbox outgrows SQLite with; its tests start one in a folder of its own. Never started as a service. */
export const ensurePostgres = (): Promise<Outcome> => ensure(['postgresql'], existsSync('/usr/lib/postgresql'))

/** What the second client, examples/python-client, verifies signatures with. */
export const ensurePython = (): Promise<Outcome> => ensure(['python3-cryptography'], whyNoPython() === null)

/** What documents are followed with: an S3 server that checks signatures, a web server, and how files travel. */
export const ensureDocumentTools = (): Promise<Outcome> =>
  ensure(
    [
      'nginx',
      'libnginx-mod-http-brotli-static',
      'rsync',
      'openssh-server',
      'systemd',
      'curl',
      'swift-proxy',
      'swift-account',
      'swift-container',
      'swift-object',
    ],
    [
      '/usr/sbin/nginx',
      '/usr/bin/rsync',
      '/usr/sbin/sshd',
      '/usr/bin/systemd-analyze',
      '/usr/bin/curl',
      '/usr/bin/swift-proxy-server',
      '/usr/bin/swift-object-server',
    ].every(file => existsSync(file)),
  )

/** The load generator of `npm run bench:load`. */
export const ensureWrk = (): Promise<Outcome> => ensure(['wrk'], existsSync('/usr/bin/wrk'))

async function ensure(packages: readonly string[], isThere: boolean): Promise<Outcome> {
  if (isThere) return done('')
  const missing = `缺少 Debian 软件包 ${packages.join('、')}。请以管理员身份运行：apt-get update && apt-get install -y ${packages.join(' ')}`
  if (process.getuid?.() !== 0) return done(missing, 1)
  await run('apt-get', ['update'])
  const installed = await withoutServices(() =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' }),
  )
  return installed.code === 0 ? installed : done(`${missing}\n${installed.output}`, 1)
}

/** Debian starts a service it installs unless this file says no (invoke-rc.d(8)). One that is there already stays. */
const POLICY = '/usr/sbin/policy-rc.d'

async function withoutServices(install: () => Promise<Outcome>): Promise<Outcome> {
  if (existsSync(POLICY)) return install()
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return await install()
  } finally {
    rmSync(POLICY, { force: true })
  }
}
