import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'

/** Debian keeps a version in a folder each; the newest there is. */
const HOME = '/usr/lib/postgresql'
const START_MS = 20_000

export interface Postgres {
  /** A database of its own, empty, and its address. */
  create(): Promise<string>
  /** Ends it as a power cut would, all its processes at once. */
  kill(): Promise<void>
  /** Starts it again on the same folder, through recovery. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Where PostgreSQL's programs are; null when Debian's package `postgresql` isn't installed. */
export function postgresPrograms(): string | null {
  const versions = existsSync(HOME)
    ? readdirSync(HOME)
        .map(Number)
        .sort((a, b) => b - a)
    : []
  return versions.map(version => `${HOME}/${version}/bin`).find(folder => existsSync(`${folder}/postgres`)) ?? null
}

/** PostgreSQL refuses to run as root: Debian's own user does it then. */
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const [, , uid, gid] =
    readFileSync('/etc/passwd', 'utf8')
      .match(/^postgres:.*$/m)?.[0]
      .split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

/**
 * Debian's PostgreSQL in a folder of its own under the temporary one, reached through a socket in that folder: no port, no service, nobody else.
 * `durable: false` where nothing is killed: starting and creating take half the time.
 */
export async function startPostgres({ durable = true } = {}): Promise<Postgres> {
  const programs = postgresPrograms()
  if (programs === null) throw new Error(`no PostgreSQL in ${HOME}`)
  const as = owner()
  const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-pg-'))
  if (as.uid !== undefined && as.gid !== undefined) chownSync(home, as.uid, as.gid)
  const data = path.join(home, 'data')
  const made = spawnSync(
    `${programs}/initdb`,
    ['-D', data, '-U', 'inbox', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
    { ...as, cwd: home, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  writeFileSync(path.join(data, 'postgresql.auto.conf'), settings(home, durable))

  const start = (): ChildProcess => {
    const child = spawn(`${programs}/postgres`, ['-D', data], { ...as, cwd: home, stdio: 'ignore', detached: true })
    // Nobody waits for it to end: it ends with this process.
    child.unref()
    return child
  }
  const urlOf = (database: string): string => `postgres://inbox@${encodeURIComponent(home)}/${database}`
  let server = start()
  const killGroup = (): void => {
    try {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  const leave = (): void => {
    killGroup()
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
  process.once('exit', leave)
  // An impatient Ctrl+C tells nobody "exit".
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const ended = (): Promise<void> => {
    server.ref()
    return new Promise(done =>
      server.exitCode !== null || server.signalCode !== null ? done() : server.once('exit', () => done()),
    )
  }
  await accepting(urlOf('postgres'))

  let databases = 0
  return {
    async create() {
      databases += 1
      await query(urlOf('postgres'), `create database t${databases}`)
      return urlOf(`t${databases}`)
    },
    async kill() {
      killGroup()
      await ended()
    },
    async restart() {
      server = start()
      await accepting(urlOf('postgres'))
    },
    async close() {
      server.kill('SIGINT')
      await ended()
      process.off('exit', leave)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

const settings = (home: string, isDurable: boolean): string => `
listen_addresses = ''
unix_socket_directories = '${home}'
max_connections = 60
shared_buffers = 32MB
fsync = ${isDurable ? 'on' : 'off'}
`

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text).finally(() => client.end())
}

async function accepting(url: string): Promise<void> {
  for (const deadlineMs = Date.now() + START_MS; ; ) {
    try {
      return await query(url, 'select 1')
    } catch (error) {
      if (Date.now() > deadlineMs) throw error
      await new Promise(done => setTimeout(done, 50))
    }
  }
}
