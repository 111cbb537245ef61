import { INDEX_LIMITS, INDEX_NAME } from '@core/sync/limits'
import { DEVELOPMENT_KEY } from '@feedc/build/signingKey'
import { readTrust } from '@feedc/build/trust'
import { copy } from '@feedc/copy'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments, textOption } from '@feedc/options'
import { feedReader } from '@feedc/verify/feedReader'
import { sayVerdict } from '@feedc/verify/sayVerdict'
import { unread, type Verdict, verifyFeed } from '@feedc/verify/verifyFeed'

/**
 * feedc verify DIR|URL [--trust FILE] [--json] — does what a phone does with a published feed, and says what a phone would say.
 * Exit 1 when it would refuse it, or leave out a record: a compiler that writes what phones drop is broken too.
 */
export async function verify(args: readonly string[], io: Io): Promise<ExitCode> {
  const given = readArguments(args, { trust: 'string', json: 'boolean' })
  const [place, ...extra] = given?.positionals ?? []
  if (!given || !place || extra.length > 0) return refuse(io, copy.usage, EXIT.usage)
  const say = given.options.json ? asJson : inWords

  const read = feedReader(place)
  const index = await read(INDEX_NAME, INDEX_LIMITS)
  if (!index.ok) return say(unread(index.error), io)
  const trust = readTrust(textOption(given, 'trust') ?? DEVELOPMENT_KEY, index.value)
  if (!trust.ok) return refuse(io, trust.error, EXIT.failed)
  return say(await verifyFeed(index.value, trust.value, read, io.nowMs()), io)
}

const exitOf = ({ accepted }: Verdict): ExitCode => (accepted ? EXIT.ok : EXIT.failed)

function asJson(verdict: Verdict, io: Io): ExitCode {
  io.out(JSON.stringify(verdict, null, 2))
  return exitOf(verdict)
}

function inWords(verdict: Verdict, io: Io): ExitCode {
  sayVerdict(verdict, io)
  return exitOf(verdict)
}
