import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from 'yaml'

const read = (file: string): string => readFileSync(file, 'utf8')
const { scripts, version } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; version: string }
const dockerfile = read('deploy/docker/Dockerfile')

interface Service {
  readonly image?: string
  readonly build?: { readonly target: string; readonly dockerfile: string }
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly network_mode?: string
  readonly ports?: readonly string[]
}
const { services } = parse(read('deploy/docker/compose.yaml')) as { services: Record<string, Service> }

describe('what an operator copies from deploy/', () => {
  it('names files, programs and settings that there are', () => {
    for (const [, words = ''] of dockerfile.matchAll(/^COPY (.*) \S+$/gm))
      for (const file of words.split(' ').filter(word => word !== '.')) assert.ok(existsSync(file), file)
    const targets = [...dockerfile.matchAll(/ AS (\w+)$/gm)].map(([, name]) => name)
    const settings = ['inbox/settings.ts', 'desk/settings.ts'].map(read).join()
    for (const [name, { image, build, command = [], environment = {} }] of Object.entries(services)) {
      assert.ok(build ? targets.includes(build.target) && existsSync(build.dockerfile) : image, name)
      if (command[0] === 'npm') assert.ok((command[2] ?? '') in scripts, `${name}: ${command.join(' ')}`)
      if (build) for (const key of Object.keys(environment)) assert.ok(settings.includes(`env.${key}`), `${name}: ${key}`)
    }
    for (const unit of readdirSync('deploy').filter(file => file.endsWith('.service')))
      for (const [, program = ''] of read(`deploy/${unit}`).matchAll(/(?:tsx |sh )((?:inbox|desk|deploy)\/[\w.]+)/g))
        assert.ok(existsSync(program), `${unit}: ${program}`)
  })

  it('lies where the document says: programs in one place, nothing but page and feed where everybody reads', () => {
    const documented = read('deploy/README.zh-CN.md')
    for (const unit of readdirSync('deploy').filter(file => file.endsWith('.service'))) {
      assert.match(read(`deploy/${unit}`), /^WorkingDirectory=\/opt\/nuanfeng$/m, unit)
      for (const [, file = ''] of read(`deploy/${unit}`).matchAll(/^EnvironmentFile=-?(\S+)$/gm))
        assert.ok(documented.includes(file), `${unit}: ${file}`)
    }
    const served = documented.match(/\/srv\/nuanfeng\/[^\s`'，。；）:*]*/g) ?? []
    assert.deepEqual([...new Set(served)].sort(), ['/srv/nuanfeng/', '/srv/nuanfeng/feed', '/srv/nuanfeng/feed/suzhou'])
  })

  it('lets nobody from outside reach the database, the inbox’s numbers or the desk past TLS', () => {
    for (const [name, { ports = [], network_mode }] of Object.entries(services)) {
      if (name === 'web') assert.deepEqual(ports, ['80:80', '443:443'])
      else assert.deepEqual([ports, network_mode], [[], 'service:web'], name)
    }
    for (const [, host = ''] of read('deploy/desk.nginx').matchAll(/proxy_pass http:\/\/([^:;]+)/g))
      assert.equal(host, '127.0.0.1')
  })

  it('keeps no address in any of its servers', () => {
    for (const file of ['nginx.conf', 'nuanfeng-redirect.nginx', 'desk.nginx']) {
      for (const [, format = ''] of read(`deploy/${file}`).matchAll(/^log_format (.*);/gm))
        assert.doesNotMatch(format, /remote_addr|forwarded/)
      const servers = read(`deploy/${file}`)
        .split(/^server \{/m)
        .slice(1)
      for (const server of servers) assert.match(server, /error_log\s+\/dev\/null \w+;/, file)
    }
    for (const file of ['nuanfeng.local', 'docker/nuanfeng.local', 'nuanfeng-redirect.nginx', 'desk.nginx'])
      for (const [, format = ''] of read(`deploy/${file}`).matchAll(/^\s*access_log (.*);/gm))
        assert.match(format, /^off$| nuanfeng(_desk)?$/, file)
  })
})

it('tells in CHANGELOG.md what the version of package.json brings', () => {
  assert.equal(read('CHANGELOG.md').match(/^## (\d+\.\d+\.\d+)/m)?.[1], version)
})
