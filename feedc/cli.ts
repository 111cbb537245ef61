import { build } from './commands/build'
import { bundle } from './commands/bundle'
import { check } from './commands/check'
import { copy } from './copy'
import { EXIT, type ExitCode, type Io } from './io'

type Command = (args: readonly string[], io: Io) => Promise<ExitCode>

const COMMANDS: Readonly<Record<string, Command>> = { check, build, bundle }

/** `feedc <command> …` → exit code. */
export async function cli([name = '', ...args]: readonly string[], io: Io): Promise<ExitCode> {
  const command = COMMANDS[name]
  if (command) return command(args, io)
  io.err(copy.usage)
  return EXIT.usage
}
