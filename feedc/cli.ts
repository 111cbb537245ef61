import { copy } from './copy'
import { EXIT, type ExitCode, type Io } from './io'
import { ownValue } from './ownValue'

type Command = (args: readonly string[], io: Io) => Promise<ExitCode>

/** Loaded when asked for: `check` shouldn't wait for what only another command needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).check,
  build: async () => (await import('./commands/build')).build,
  bundle: async () => (await import('./commands/bundle')).bundle,
  verify: async () => (await import('./commands/verify')).verify,
  publish: async () => (await import('./commands/publish')).publish,
  rollback: async () => (await import('./commands/rollback')).rollback,
  preview: async () => (await import('./commands/preview')).preview,
  diff: async () => (await import('./commands/diff')).diff,
  inbox: async () => (await import('./commands/inbox')).inbox,
  stats: async () => (await import('./commands/stats')).stats,
  import: async () => (await import('./commands/importFile')).importFile,
  directory: async () => (await import('./commands/directory')).directory,
  keygen: async () => (await import('./commands/keygen')).keygen,
}

/** `feedc <command> …` → exit code. */
export async function cli([name = '', ...args]: readonly string[], io: Io): Promise<ExitCode> {
  const load = ownValue(COMMANDS, name)
  if (load) return (await load())(args, io)
  io.err(copy.usage)
  return EXIT.usage
}
