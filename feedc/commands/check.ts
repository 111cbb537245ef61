import { checkContent } from '@feedc/checkContent'
import { copy } from '@feedc/copy'
import { formatNotice } from '@feedc/formatNotice'
import { EXIT, type ExitCode, type Io } from '@feedc/io'
import { readArguments } from '@feedc/options'

/**
 * feedc check [dir] — reads content, runs every rule, writes nothing. Warnings do not fail.
 * Exit: 0 no errors · 1 content has errors · 2 wrong usage · 3 feedc itself failed (main.ts).
 */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, {})
  if (!read || read.positionals.length > 1) {
    io.err(copy.usage)
    return EXIT.usage
  }
  const [dir = 'content'] = read.positionals
  const { notices, errors } = checkContent(dir, io.nowMs())
  for (const notice of notices) io.out(formatNotice(dir, notice))
  io.out(copy.summary(errors, notices.filter(({ severity }) => severity === 'warning').length))
  return errors > 0 ? EXIT.failed : EXIT.ok
}
