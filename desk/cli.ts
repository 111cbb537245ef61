import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toInstant } from '@core/time/shanghaiTime'
import { type Logger, pino } from 'pino'
import { type DeskRole, ROLES } from './api/session'
import { copy } from './copy'
import { isLoopbackHost, type Settings, settingsOf } from './settings'
import { takeLock } from './store/lock'
import { Users } from './store/Users'

/** What the program may do to the world; main.ts has the real one. */
export interface Io {
  out(line: string): void
  err(line: string): void
  nowMs(): number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: { write(line: string): void }
  /** Shows an address in the editor's browser, where there is one. */
  open(address: string): void
  /** Ends when the program is asked to stop. */
  stopped(): Promise<void>
}

/** `npm run desk -- …` → exit code: 0 done · 1 it couldn't · 2 nobody knows what was meant. */
export async function cli(args: readonly string[], io: Io): Promise<number> {
  const settings = settingsOf(io.env)
  if (args.length === 0) return serve(settings, io)
  const [what, action, name = '', role = ''] = args
  if (what !== 'user') return says(io, copy.usage, 2)
  const users = await Users.open(join(settings.home, 'users.json'))
  if (action === 'list' && args.length === 2) {
    for (const person of users.people) io.out(`${person.name}\t${person.role}`)
    return 0
  }
  if (action === 'remove' && args.length === 3) {
    if (!(await users.remove(name))) return says(io, copy.nobody(name), 1)
    io.out(copy.removed(name))
    return 0
  }
  if (action !== 'add' || args.length !== 4 || !isRole(role)) return says(io, copy.usage, 2)
  if (name.trim() === '' || name.length > 40) return says(io, copy.badName, 2)
  io.out(copy.added(name, role, await users.add(name, role)))
  return 0
}

const isRole = (word: string): word is DeskRole => (ROLES as readonly string[]).includes(word)

const says = (io: Io, line: string, code: number): number => {
  io.err(line)
  return code
}

/** Where editors elsewhere reach it; a sentence when it may not be started so. */
async function publicUrlOf({ host, publicUrl, home }: Settings): Promise<URL | null | string> {
  if (publicUrl === null) return isLoopbackHost(host) ? null : copy.needsUrl(host)
  if (!URL.canParse(publicUrl)) return copy.badUrl(publicUrl)
  const url = new URL(publicUrl)
  if (url.protocol !== 'https:') return copy.needsHttps
  const users = await Users.open(join(home, 'users.json'))
  return users.people.length > 0 ? url : copy.needsUsers
}

async function serve(settings: Settings, io: Io): Promise<number> {
  const { content, home, page, host, h5, inbox } = settings
  const port = Number(settings.port)
  if (!/^\d+$/.test(settings.port) || port > 65_535) return says(io, copy.badPort(settings.port), 2)
  if (!existsSync(join(content, 'feed.yaml'))) return says(io, copy.noContent(content), 1)
  const publicUrl = await publicUrlOf(settings)
  if (typeof publicUrl === 'string') return says(io, publicUrl, 1)
  const lock = takeLock(resolve(home, 'lock'), toInstant(io.nowMs()))
  if (!lock.ok) return says(io, copy.held(lock.error.pid, lock.error.host, lock.error.startedAt), 1)
  try {
    const log: Logger = pino({ level: settings.level, base: null }, io.log)
    // Loaded when asked for: making a user needs no server.
    const { createDesk } = await import('./server/createDesk')
    const { key, trust } = settings
    const target = { key, trust, env: io.env, ...(settings.target !== null && { to: settings.target }) }
    const desk = await createDesk({ content, home, page, publicUrl, h5, inbox, target, nowMs: io.nowMs, log })
    const address = await desk.listen(host, port)
    io.out(copy.listening(publicUrl?.href ?? address))
    if (!existsSync(page)) io.err(copy.noPage)
    else if (publicUrl === null) io.open(address)
    await io.stopped()
    await desk.close()
    return 0
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') return says(io, copy.portTaken(port), 1)
    if (code === 'ENOSPC') return says(io, copy.diskFull, 1)
    throw error
  } finally {
    lock.value()
  }
}
