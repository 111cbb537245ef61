/**
 * npm run bench:desk — kills the desk's server (-9) at many moments of saving, importing and publishing, starts it again and looks:
 * is everything that was acknowledged there, is the content whole, is what couriers read whole. Prints a line a kind, and what was lost.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportJob } from '@desk/api/imports'
import type { CheckResult, PublishState } from '@desk/api/publish'
import type { DeskRecord, RecordRow } from '@desk/api/records'
import { TOKEN_HEADER } from '@desk/api/session'
import { Versions } from '@desk/store/Versions'
import { checkContent } from '@feedc/checkContent'
import { openSide } from '@feedc/diff/openSide'

const FILE = 'application/octet-stream'
const KILLS = Number(process.argv[2] ?? 50)
const PORT = 10_480 + (process.pid % 400)
const DIR = mkdtempSync(join(tmpdir(), 'nuanfeng-kills-'))
const [CONTENT, HOME] = [join(DIR, 'content'), join(DIR, '.desk')]
const BULLETIN = readFileSync('test/fixtures/bulletins/made-up-weekly-unwrapped.txt')
/** How long a kind may go on before it is killed: a few of its own lengths. */
const SPAN_MS: Readonly<Record<string, number>> = { saving: 1500, importing: 4000, publishing: 4000 }
/** Of each kind so many kills fell in the middle of one, or it is tried again: one between two proves nothing. */
const LEAST = 15
const MOST_TRIES = 4
const say = (line: string): void => void process.stdout.write(`${line}\n`)
/** The same moments in every run. */
let seed = 20_261_128
const random = (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}
const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

interface Server {
  readonly child: ChildProcess
  ask<T>(method: string, path: string, body?: unknown): Promise<T>
}

async function start(): Promise<Server> {
  const env = { ...process.env, PORT: String(PORT), DESK_CONTENT: CONTENT, DESK_HOME: HOME, DESK_PAGE: '-', DESK_H5: '-' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'desk/main.ts'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', code => reject(new Error(`the desk ended: ${code}`)))
  })
  const base = `http://localhost:${PORT}`
  const first = await fetch(`${base}/api/session`)
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { token } = (await first.json()) as { token: string }
  return {
    child,
    async ask<T>(method: string, path: string, body?: unknown) {
      const isFile = body instanceof Uint8Array
      const answer = await fetch(`${base}${path}`, {
        method,
        headers: {
          cookie,
          [TOKEN_HEADER]: token,
          ...(body !== undefined && { 'content-type': isFile ? FILE : 'application/json' }),
        },
        ...(body !== undefined && { body: isFile ? Buffer.from(body) : JSON.stringify(body) }),
      })
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as T
    },
  }
}

/** What the server said is done, by record: whatever it says after a kill, it may not be less. */
const acknowledged = new Map<string, number>()
let [count, kept, isAmid] = [0, 0, false]

const WORK: Readonly<Record<string, (server: Server) => Promise<void>>> = {
  async saving({ ask }) {
    const rows = await ask<RecordRow[]>('GET', '/api/records/guides')
    for (;;) {
      const { id } = rows[Math.floor(random() * rows.length)]!
      const { version } = await ask<DeskRecord>('GET', `/api/records/guides/${id}`)
      count += 1
      const number = count
      isAmid = true
      await ask('PUT', `/api/records/guides/${id}`, { version, fields: { summary: `第 ${number} 次` } })
      isAmid = false
      acknowledged.set(id, number)
      kept += 1
    }
  },
  async importing({ ask }) {
    for (;;) {
      isAmid = true
      let job = await ask<ImportJob>('POST', `/api/imports?name=${encodeURIComponent('周报.txt')}`, BULLETIN)
      while (job.state === 'reading') {
        await sleep(20)
        job = await ask<ImportJob>('GET', `/api/imports/${job.id}`)
      }
      await ask('POST', `/api/imports/${job.id}/accept`, { version: job.result!.version, replaces: true })
      isAmid = false
      kept += 1
    }
  },
  async publishing({ ask }) {
    for (;;) {
      const { version } = await ask<CheckResult>('POST', '/api/check')
      isAmid = true
      let state = await ask<PublishState>('POST', '/api/publish', { version })
      while (state.state === 'running') {
        await sleep(10)
        state = await ask<PublishState>('GET', '/api/publish')
      }
      isAmid = false
      kept += 1
    }
  },
}

/** Sentences about what isn't as it must be. */
async function wrong({ ask }: Server): Promise<readonly string[]> {
  const found: string[] = []
  for (const [id, number] of acknowledged) {
    const { fields } = await ask<DeskRecord>('GET', `/api/records/guides/${id}`)
    const now = Number(/^第 (\d+) 次$/.exec(String(fields.summary))?.[1] ?? 0)
    if (now < number) found.push(`${id}: acknowledged ${number}, holds ${now}`)
  }
  const { errors, notices } = checkContent(CONTENT, Date.now())
  if (errors > 0) found.push(`content: ${notices.filter(({ severity }) => severity === 'error').map(({ message }) => message)}`)
  const versions = await Versions.open(join(HOME, 'versions'))
  const head = await versions.head()
  if (head === null) found.push('no version')
  else
    for (const file of (await versions.files(head)).keys())
      if ((await versions.file(head, file)) === null) found.push(`version without ${file}`)
  const state = await ask<PublishState>('GET', '/api/publish')
  if (state.state === 'running') found.push('a publish that nobody does is said to run')
  if (state.couriersSee !== null) {
    const read = await openSide(join(HOME, 'published'), Date.now())
    if (!read.ok) found.push(`couriers: ${read.error}`)
  }
  return found
}

async function main(): Promise<number> {
  cpSync('test/content-fixture', CONTENT, { recursive: true })
  let bad = 0
  for (const [name, work] of Object.entries(WORK)) {
    const kills = Math.ceil(KILLS / Object.keys(WORK).length)
    kept = 0
    let [valid, tries] = [0, 0]
    for (let at = 0; (at < kills || valid < LEAST) && at < kills * MOST_TRIES; at += 1) {
      tries += 1
      isAmid = false
      const server = await start()
      const found = await wrong(server)
      for (const line of found) say(`  ${name} ${at}: ${line}`)
      bad += found.length
      let isKilled = false
      // What fails before the kill is no kill's doing: then nothing was tried.
      void work(server).catch((fault: unknown) => {
        if (isKilled) return
        bad += 1
        say(`  ${name} ${at}: ${String(fault)}`)
      })
      await sleep(50 + random() * SPAN_MS[name]!)
      const ended = new Promise(resolve => server.child.once('exit', resolve))
      isKilled = true
      if (isAmid) valid += 1
      server.child.kill('SIGKILL')
      await ended
    }
    say(`${name}: killed ${tries} times, ${valid} of them in the middle of one, ${kept} acknowledged`)
    if (valid < LEAST) bad += 1
  }
  const last = await start()
  const found = await wrong(last)
  for (const line of found) say(`  at the end: ${line}`)
  last.child.kill('SIGTERM')
  say(bad + found.length === 0 ? 'nothing acknowledged was lost, everything is whole' : `${bad + found.length} wrong`)
  rmSync(DIR, { recursive: true, force: true })
  return bad + found.length === 0 ? 0 : 1
}

void main().then(code => process.exit(code))
