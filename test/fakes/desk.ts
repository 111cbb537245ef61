import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DeskRole, TOKEN_HEADER } from '@desk/api/session'
import { createDesk, type DeskOptions, type RunningDesk } from '@desk/server/createDesk'
import { type PasswordHash, Users } from '@desk/store/Users'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { aSigner, trustIn } from './signedFeed'

/** A browser on the desk: keeps its cookie and its token, as the page does. */
interface Browser {
  ask<T>(method: string, url: string, body?: unknown): Promise<{ readonly status: number; readonly body: T }>
  upload<T>(url: string, bytes: Uint8Array): Promise<{ readonly status: number; readonly body: T }>
  /** As it is, for those who do what no page does. */
  raw(request: InjectOptions): Promise<LightMyRequestResponse>
  readonly cookie: string
  readonly token: string
}

export interface DeskUnderTest {
  readonly dir: string
  readonly content: string
  readonly home: string
  readonly desk: RunningDesk
  /** One of `people`, with the password that was made for them. */
  login(name: string): { readonly name: string; readonly password: string }
  browser(login?: { readonly name: string; readonly password: string }): Promise<Browser>
  /** Another process on the same folders, after this one ended. */
  again(): Promise<void>
  close(): Promise<void>
}

const HOST = 'localhost:10088'

/** What nobody's password should be kept as: in no time, so that a test signs in as often as it likes. */
const quickHash: PasswordHash = async (password, salt) => createHash('sha256').update(salt).update(password).digest()

interface TestDeskOptions extends Partial<DeskOptions> {
  /** Who may sign in; nobody: everybody is one publisher. */
  readonly people?: Readonly<Record<string, DeskRole>>
}

/** A desk on a copy of the frozen content, in a folder of its own. */
export async function startTestDesk({ people = {}, ...options }: TestDeskOptions = {}): Promise<DeskUnderTest> {
  const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-desk-'))
  const [content, home] = [options.content ?? join(dir, 'content'), options.home ?? join(dir, '.desk')]
  if (options.content === undefined) cpSync('test/content-fixture', content, { recursive: true })
  const target = { developmentKey: join(dir, 'keys', 'dev.json'), ...options.target }
  const h5 = options.h5 ?? releasedPage(join(dir, 'h5'))
  const start = (): Promise<RunningDesk> =>
    createDesk({ nowMs: Date.now, passwordHash: quickHash, ...options, h5, target, content, home })
  const users = await Users.open(join(home, 'users.json'), quickHash)
  const logins = new Map<string, { name: string; password: string }>()
  for (const [name, role] of Object.entries(people)) logins.set(name, { name, password: await users.add(name, role) })
  let desk = await start()
  return {
    dir,
    content,
    home,
    get desk() {
      return desk
    },
    login: name => logins.get(name)!,
    browser: login => browserOn(() => desk, login, options.publicUrl?.host ?? HOST),
    async again() {
      await desk.close()
      desk = await start()
    },
    async close() {
      await desk.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** As much of a couriers' page as says whom it trusts: the keys of a release. */
function releasedPage(dir: string): string {
  mkdirSync(dir)
  writeFileSync(join(dir, 'index.html'), '<script src="trust.js"></script>')
  const trust = JSON.stringify({ ...trustIn(aSigner(), aSigner()), feed: 'shanghai-couriers' })
  writeFileSync(join(dir, 'trust.js'), `const trust=JSON.parse('${trust}')`)
  return dir
}

async function browserOn(
  desk: () => RunningDesk,
  login: { readonly name: string; readonly password: string } | undefined,
  host: string,
): Promise<Browser> {
  let [cookie, token] = ['', '']
  const raw = (request: InjectOptions): Promise<LightMyRequestResponse> => desk().app.inject(request)
  const send = async (method: string, url: string, payload: string | Uint8Array | undefined, type: string) => {
    const response = await raw({
      method: method as 'GET',
      url,
      headers: { host, cookie, [TOKEN_HEADER]: token, ...(payload !== undefined && { 'content-type': type }) },
      ...(payload !== undefined && { payload: payload as Buffer }),
    })
    const set = response.headers['set-cookie']
    if (set) cookie = String(set).split(';')[0]!
    return response
  }
  const ask = async <T>(method: string, url: string, body?: unknown): Promise<{ status: number; body: T }> => {
    const response = await send(method, url, body === undefined ? undefined : JSON.stringify(body), 'application/json')
    return { status: response.statusCode, body: response.json<T>() }
  }
  const first = await ask<{ token: string }>('GET', '/api/session')
  token = first.body.token
  if (login) token = (await ask<{ token: string }>('POST', '/api/login', login)).body.token
  return {
    ask,
    upload: async <T>(url: string, bytes: Uint8Array) => {
      const response = await send('POST', url, bytes, 'application/octet-stream')
      return { status: response.statusCode, body: response.json<T>() }
    },
    raw,
    get cookie() {
      return cookie
    },
    get token() {
      return token
    },
  }
}
