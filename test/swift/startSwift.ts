import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'

export const hasSwift = (): boolean => existsSync('/usr/bin/swift-proxy-server') && existsSync('/usr/bin/swift-object-server')

export interface Swift {
  readonly endpoint: string
  readonly bucket: string
  /** The environment with which `feedc publish --to s3://…` reaches it. */
  readonly env: Readonly<Record<string, string>>
  close(): void
}

const KINDS = ['account', 'container', 'object'] as const
const BUCKET = 'feed'
const START_MS = 20_000

/**
 * Debian's OpenStack Swift with its s3api, on free ports of this machine, in a folder of its own until `close`: an S3 server
 * that checks signatures (version 4) and keeps what it acknowledged. It answers 501 to conditional writes.
 */
export async function startSwift(): Promise<Swift> {
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-swift-'))
  const children: ChildProcess[] = []
  const close = (): void => {
    for (const child of children) child.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    process.off('exit', close)
  }
  process.once('exit', close)
  const start = (command: string, ...args: string[]): void =>
    void children.push(spawn(command, args, { stdio: 'ignore', env: { ...process.env, SWIFT_DIR: home } }))
  const [proxyPort = 0, ...ports] = await freePorts(4)
  mkdirSync(join(home, 'node', 'd1'), { recursive: true })
  writeFileSync(
    join(home, 'swift.conf'),
    '[swift-hash]\nswift_hash_path_suffix = a\nswift_hash_path_prefix = b\n[storage-policy:0]\nname = one\ndefault = yes\n',
  )
  for (const [at, kind] of KINDS.entries()) {
    const port = ports[at] ?? 0
    const ring = (...words: string[]) =>
      execFileSync('swift-ring-builder', [join(home, `${kind}.builder`), ...words], { stdio: 'ignore' })
    ring('create', '4', '1', '1')
    ring('add', `r1z1-127.0.0.1:${port}/d1`, '1')
    ring('rebalance')
    writeFileSync(
      join(home, `${kind}.conf`),
      server(
        home,
        port,
        `devices = ${home}/node\nmount_check = false\n`,
        `${kind}-server`,
        `[app:${kind}-server]\nuse = egg:swift#${kind}\n`,
      ),
    )
    start(`swift-${kind}-server`, join(home, `${kind}.conf`))
  }
  const proxy = `[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:9
`
  const plain = ['catch_errors', 'gatekeeper', 'copy', 'slo'].map(name => `[filter:${name}]\nuse = egg:swift#${name}\n`).join('')
  writeFileSync(
    join(home, 'proxy.conf'),
    server(home, proxyPort, '', 'catch_errors gatekeeper cache s3api tempauth copy slo proxy-server', proxy + plain),
  )
  start('swift-proxy-server', join(home, 'proxy.conf'))
  for (const port of [proxyPort, ...ports]) await listening(port)
  const endpoint = `http://127.0.0.1:${proxyPort}`
  const [accessKeyId, secretAccessKey] = ['test:tester', 'testing']
  const client = new S3Client({
    region: 'us-east-1',
    endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  })
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }))
  const env = {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_S3: endpoint,
    FEEDC_S3_STYLE: 'path',
  }
  return { endpoint, bucket: BUCKET, env, close }
}

const server = (home: string, port: number, more: string, pipeline: string, rest: string): string => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${process.getuid?.() === 0 ? 'root' : (process.env.USER ?? 'nobody')}
swift_dir = ${home}
log_level = ERROR
${more}[pipeline:main]
pipeline = ${pipeline}
${rest}`

async function freePorts(count: number): Promise<readonly number[]> {
  const probes = Array.from({ length: count }, () => createServer())
  for (const probe of probes) await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const ports = probes.map(probe => (probe.address() as AddressInfo).port)
  for (const probe of probes) await new Promise(resolve => probe.close(resolve))
  return ports
}

async function listening(port: number): Promise<void> {
  for (const deadlineMs = Date.now() + START_MS; Date.now() < deadlineMs; ) {
    if (await answers(port)) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`Swift did not listen on ${port} within ${START_MS} ms`)
}

const answers = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    const done = (isUp: boolean): void => {
      socket.destroy()
      resolve(isUp)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })
