import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSshd, SERVER_NAME } from './sshd'

/** A clean copy of what git knows, and a server's folders, in which documents are followed word for word. */
export interface Stage {
  readonly copy: string
  /** Stands for / of the operator's server. */
  readonly server: string
  readonly env: Readonly<Record<string, string>>
  /** A command of a document with its placeholders filled in. */
  fill(command: string): string
  close(): void
}

/** What a document leaves open, and what it is here. Printed, so that nobody takes it for more than it is. */
const FILLED = (stage: { copy: string; server: string; safe: string; cdn: string }): readonly (readonly [RegExp, string])[] => [
  [/\/安全的地方/g, stage.safe],
  [/s3:\/\/桶\/目录/g, 's3://feed/shanghai'],
  [/https:\/\/你的域名\/目录\//g, stage.cdn],
  [/苏州的内容/g, 'test/second-city'],
  [/发布网址/g, '练习发布'],
  [/--to 去处/g, '--to file:练习发布 --rehearsal'],
  [/(?<=^|[\s"'=:])\/(etc|srv|var|opt)\//g, `${stage.server}/$1/`],
  [/服务器/g, SERVER_NAME],
  [/--inbox 收件箱文件/g, '--inbox .inbox/reports.db'],
]

/** What stands on a server after `apt-get install nginx prometheus-node-exporter`, and nothing that a document has to make. */
const DEBIAN = [
  'etc/nginx/sites-available',
  'etc/nginx/sites-enabled',
  'etc/systemd/system',
  'opt',
  'srv',
  'var/lib/prometheus/node-exporter',
  'var/backups',
  'var/log/nginx',
]

export async function openStage(cdn: string, more: Readonly<Record<string, string>>): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-docs-'))
  const [copy, server, safe, shims] = ['nuanfeng', 'server', 'safe', 'bin'].map(name => join(home, name)) as [
    string,
    string,
    string,
    string,
  ]
  for (const dir of [copy, safe, shims]) mkdirSync(dir, { recursive: true, mode: 0o700 })
  for (const dir of DEBIAN) mkdirSync(join(server, dir), { recursive: true })
  writeFileSync(join(server, 'etc/nginx/sites-enabled/default'), '')
  symlinkSync(copy, join(server, 'opt/nuanfeng'))
  const known = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
    .split('\0')
    .filter(Boolean)
  for (const file of known) cpSync(file, join(copy, file), { recursive: true, verbatimSymlinks: true })
  // Linked file by file: what a command installs or removes there is the copy's own. As new as the lockfile, so nothing is installed again.
  execFileSync('sh', ['-c', 'cp -al node_modules "$0" 2>/dev/null || cp -a node_modules "$0"', join(copy, 'node_modules')])
  utimesSync(join(copy, 'package-lock.json'), new Date(0), new Date(0))
  for (const name of readdirSync('scripts/docs/shims')) {
    cpSync(`scripts/docs/shims/${name}`, join(shims, name))
    chmodSync(join(shims, name), 0o755)
  }
  const sshd = await openSshd(join(home, 'ssh'), `${shims}:${process.env.PATH ?? ''}`)
  const filled = FILLED({ copy, server, safe, cdn })
  const {
    NUANFENG_SIGNING_KEY: _key,
    NODE_OPTIONS: _options,
    TSX_TSCONFIG_PATH: _path,
    ...inherited
  } = process.env as Record<string, string>
  return {
    copy,
    server,
    env: {
      ...inherited,
      PATH: `${shims}:${process.env.PATH ?? ''}`,
      HOME: home,
      DOCS_SERVER: server,
      DOCS_SSH: sshd.config,
      ...more,
    },
    fill: command => filled.reduce((text, [form, put]) => text.replace(form, put), command),
    close: () => {
      sshd.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
