import { readIfThere } from '@feedc/build/openFeedFolder'
import { readTrust, trustFile } from '@feedc/build/trust'
import { copy } from '@feedc/copy'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments, textOption } from '@feedc/options'
import { publishCopy } from '@feedc/publish/copy'
import { hasSecret, openTarget } from '@feedc/publish/openTarget'
import { startProgress } from '@feedc/publish/progress'
import { publishFeed } from '@feedc/publish/publishFeed'
import { consentsOf, keepOf, PUBLISH_OPTIONS } from '@feedc/publish/publishOptions'
import { openWholeFeed } from '@feedc/verify/openWholeFeed'

/**
 * feedc publish FEED --to file:DIR|s3://bucket/prefix [--trust FILE] [--dry-run] [--keep N] [--allow-removals] [--new-key] —
 * verifies a built feed and puts it where couriers' phones read it. Exit 0: it is there, now or already. 1: refused, or cut
 * off; the same command goes on. 2: the command is wrong, also whom to trust or where to.
 */
export async function publish(args: readonly string[], io: Io): Promise<ExitCode> {
  if (hasSecret(args)) return refuse(io, publishCopy.secretInArguments, EXIT.usage)
  const read = readArguments(args, PUBLISH_OPTIONS)
  const [dir, ...extra] = read?.positionals ?? []
  const address = read && textOption(read, 'to')
  if (!read || !dir || extra.length > 0 || !address) return refuse(io, copy.usage, EXIT.usage)
  const keep = keepOf(read)
  if (keep === null) return refuse(io, publishCopy.badKeep, EXIT.usage)
  const index = readIfThere(dir, 'index.json')
  if (!index) return refuse(io, copy.noFeed(dir), EXIT.failed)
  const trust = readTrust(trustFile(textOption(read, 'trust')), index)
  if (!trust.ok) return refuse(io, trust.error, EXIT.usage)
  const feed = await openWholeFeed(name => readIfThere(dir, name), trust.value, io)
  if (!feed) return EXIT.failed
  const target = await openTarget(address, io)
  if (!target.ok) return refuse(io, target.error, EXIT.usage)

  const progress = startProgress(io.out)
  try {
    const rest = { keep, io, progress, ...consentsOf(read) }
    const done = await publishFeed({ target: target.value, feed, trust: trust.value, ...rest })
    return done.ok ? EXIT.ok : refuse(io, done.error, EXIT.failed)
  } finally {
    progress.stop()
  }
}
