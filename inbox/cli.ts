import { type Logger, pino } from 'pino'
import { copy } from './copy'
import { keepPruning, pruneOld } from './retention'
import { type Settings, settingsOf } from './settings'
import { openStore } from './store/openStore'
import type { Store } from './store/Store'

/** What the program may do to the world; main.ts has the real one. */
export interface Io {
  out(line: string): void
  err(line: string): void
  nowMs(): number
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where log lines go, one JSON each. */
  readonly log: { write(line: string): void }
  /** Ends when the program is asked to stop. */
  stopped(): Promise<void>
}

/** `npm run inbox -- …` → exit code: 0 done · 1 it couldn't · 2 nobody knows what was meant. */
export async function cli(args: readonly string[], io: Io): Promise<number> {
  const settings = settingsOf(io.env)
  const [command = 'serve', file] = args
  if (command === 'serve' && args.length < 2) return serve(settings, io)
  if (command === 'prune' && args.length === 1)
    return withStore(settings, io, async store => {
      io.out(copy.pruned(await pruneOld(store, io.nowMs())))
      return 0
    })
  if (command === 'backup' && args.length === 2 && file !== undefined) {
    if (/^postgres/.test(settings.databaseUrl)) return says(io, copy.backupByPgDump, 1)
    return withStore(settings, io, async store => {
      await store.backup(file)
      io.out(copy.backedUp(file))
      return 0
    })
  }
  return says(io, copy.usage, 2)
}

const says = (io: Io, line: string, code: number): number => {
  io.err(line)
  return code
}

/** Opens the store, does the work, lets it go; what the database refuses becomes a sentence. */
async function withStore(settings: Settings, io: Io, work: (store: Store) => Promise<number>): Promise<number> {
  let store: Store | null = null
  try {
    store = await openStore(settings.databaseUrl)
    return await work(store)
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    return says(io, code === 'SQLITE_BUSY' ? copy.databaseBusy : copy.cantOpen(code), 1)
  } finally {
    await store?.close()
  }
}

async function serve(settings: Settings, io: Io): Promise<number> {
  const port = Number(settings.port)
  if (!/^\d+$/.test(settings.port) || port > 65_535) return says(io, copy.badPort(settings.port), 2)
  const log: Logger = pino({ level: settings.level, base: null }, io.log)
  // Loaded when asked for: copying and pruning need no server.
  const { createInbox } = await import('./server/createInbox')
  return withStore(settings, io, async store => {
    const inbox = await createInbox({ store, feed: settings.feed, nowMs: io.nowMs, origin: settings.origin, log })
    try {
      io.out(copy.listening(await inbox.listen(settings.host, port)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      return says(io, copy.portTaken(port), 1)
    }
    const stopPruning = keepPruning(store, io.nowMs, () => log.warn('not_pruned'))
    await io.stopped()
    stopPruning()
    await inbox.close()
    return 0
  })
}
