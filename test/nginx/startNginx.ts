import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@test/freePort'

const NGINX = '/usr/sbin/nginx'
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const START_MS = 20_000

export interface Nginx {
  readonly origin: string
  /** What it complained about so far. */
  log(): string
  close(): Promise<void>
}

/**
 * Debian's nginx with deploy/nginx.conf as it is, on a free port of this machine, serving one folder. No root, no system
 * folder (`also` is what nuanfeng.local says besides): configuration, pid and temporary files live in a folder of its own until `close`.
 */
export async function startNginx(
  root: string,
  { port = 0, workers = 1, also = '', site = 'deploy/nginx.conf' } = {},
): Promise<Nginx> {
  const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-nginx-'))
  const at = port || (await freePort())
  // A site that brings its own `listen` is put on the free port.
  const conf = readFileSync(site, 'utf8').replace(
    /listen (80|443)([^;]*);\n\s*listen \[::\]:\1[^;]*;/,
    (_, __, how: string) => `listen 127.0.0.1:${at}${how.replace(' default_server', '')};`,
  )
  writeFileSync(path.join(home, 'site.conf'), conf)
  writeFileSync(path.join(home, 'nuanfeng.local'), `listen 127.0.0.1:${at};\nroot ${path.resolve(root)};\n${also}`)
  writeFileSync(path.join(home, 'nginx.conf'), mainConf(home, workers))
  const child = spawn(NGINX, ['-p', home, '-c', path.join(home, 'nginx.conf'), '-e', path.join(home, 'error.log')], {
    stdio: 'ignore',
  })
  const log = (): string => readFileSync(path.join(home, 'error.log'), 'utf8')
  const end = (): boolean => child.kill('SIGTERM')
  process.once('exit', end)
  const close = async (): Promise<void> => {
    process.off('exit', end)
    await ended(child, end)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await listening(child, at)
  } catch (error) {
    const said = `${String(error)}\n${log()}`
    await close()
    throw new Error(said)
  }
  return { origin: `http://127.0.0.1:${at}`, log, close }
}

/** What /etc/nginx/nginx.conf is on a server, with every path inside `home`. Workers of root's nginx stay root: the folder is root's. */
function mainConf(home: string, workers: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes ${workers};
pid ${home}/nginx.pid;
load_module ${BROTLI};
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  access_log off;
  ${temporary.map(name => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  include ${home}/site.conf;
}
`
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  let failure: Error | null = null
  child.once('error', error => {
    failure = error
  })
  for (const deadlineMs = Date.now() + START_MS; Date.now() < deadlineMs; ) {
    if (failure) throw new Error(`${NGINX}: ${String(failure)}`)
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`)
    if (await answers(port)) return
    await new Promise(resolve => setTimeout(resolve, 30))
  }
  throw new Error(`nginx did not listen on ${port} within ${START_MS} ms`)
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

function ended(child: ChildProcess, end: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve()
  return new Promise(resolve => {
    child.once('exit', () => resolve())
    end()
  })
}
