import { previousOf } from '@feedc/build/previousFeed'
import { checkContent } from '@feedc/checkContent'
import { copy } from '@feedc/copy'
import { formatNotice } from '@feedc/formatNotice'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments } from '@feedc/options'

/**
 * feedc check [dir] [--previous DIR] — reads content, runs every rule, writes nothing. Warnings do not fail.
 * Exit: 0 no errors · 1 content has errors · 2 wrong usage · 3 feedc itself failed (main.ts).
 */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, { previous: 'string', 'accept-drop': 'boolean', 'accept-growth': 'boolean' })
  if (!read || read.positionals.length > 1) return refuse(io, copy.usage, EXIT.usage)
  const previous = previousOf(read)
  if (!previous.ok) return refuse(io, previous.error, EXIT.usage)
  const [dir = 'content'] = read.positionals
  const { notices, errors } = checkContent(dir, io.nowMs(), previous.value)
  for (const notice of notices) io.out(formatNotice(dir, notice))
  io.out(copy.summary(errors, notices.filter(({ severity }) => severity === 'warning').length))
  return errors > 0 ? EXIT.failed : EXIT.ok
}
