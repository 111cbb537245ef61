import { compareFeeds } from '@feedc/diff/compare'
import { copy } from '@feedc/diff/copy'
import { openSide } from '@feedc/diff/openSide'
import { printDiff } from '@feedc/diff/printDiff'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments } from '@feedc/options'

/**
 * feedc diff A B [--all] [--json] — what a courier will see change when B follows A: built feeds, content folders or addresses.
 * Exit: 0 compared, whatever came of it · 1 could not compare · 2 wrong usage.
 */
export async function diff(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, { all: 'boolean', json: 'boolean' })
  const [a, b, ...extra] = read?.positionals ?? []
  if (!read || a === undefined || b === undefined || extra.length > 0) return refuse(io, copy.usage, EXIT.usage)
  const from = await openSide(a, io.nowMs())
  if (!from.ok) return refuse(io, copy.notComparable(a, from.error), EXIT.failed)
  const to = await openSide(b, io.nowMs())
  if (!to.ok) return refuse(io, copy.notComparable(b, to.error), EXIT.failed)

  const sections = compareFeeds(from.value, to.value)
  if (read.options.json) io.out(JSON.stringify({ sections }, null, 2))
  else for (const line of printDiff(sections, read.options.all === true)) io.out(line)
  return EXIT.ok
}
