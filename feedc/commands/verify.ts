import { parseInstant } from '@core/feed/instant'
import { isFromFuture } from '@core/feed/judgeDate'
import type { FeedIndex } from '@core/feed/wire/index'
import { INDEX_LIMITS, INDEX_NAME } from '@core/sync/limits'
import { DAY_MS } from '@core/time/shanghaiTime'
import { readTrust, trustFile } from '@feedc/build/trust'
import { copy } from '@feedc/copy'
import { verifyDirectory } from '@feedc/directory/verifyDirectory'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { type Arguments, readArguments, textOption } from '@feedc/options'
import { watchCopy } from '@feedc/verify/copy'
import { feedPlace } from '@feedc/verify/feedReader'
import { keepMetrics } from '@feedc/verify/keepMetrics'
import { feedNumbers } from '@feedc/verify/metrics'
import { packedIndex } from '@feedc/verify/packedIndex'
import { sayVerdict } from '@feedc/verify/sayVerdict'
import { unread, type Verdict, verifyFeed } from '@feedc/verify/verifyFeed'

/**
 * feedc verify DIR|URL [--trust FILE] [--warn-days N] [--json] [--metrics FILE] — does what a phone does with a published feed, and says what a phone would say.
 * Exit 1 when it would refuse it, or leave out a record: a compiler that writes what phones drop is broken too.
 * `--metrics`: the same for Prometheus, in a file that node_exporter collects.
 * `…/directory.json`: the directory of cities, and the index of each.
 * Exit 2 when the command is wrong: also whom to trust, or where the numbers go.
 * Exit 4 when it couldn't be read from there, so that nothing is known of it; exit 5 when it is good, but for less than N days;
 * exit 6 when it is good, but older than what the app beside the trust carries (both: 6, and both sentences).
 */
export async function verify(args: readonly string[], io: Io): Promise<ExitCode> {
  const given = readArguments(args, { trust: 'string', json: 'boolean', 'warn-days': 'string', metrics: 'string' })
  const [place, ...extra] = given?.positionals ?? []
  if (!given || !place || extra.length > 0) return refuse(io, copy.usage, EXIT.usage)
  const warnDays = warnDaysOf(given)
  if (warnDays === null) return refuse(io, watchCopy.badWarnDays, EXIT.usage)
  const metrics = textOption(given, 'metrics')
  if (/(^|\/)directory\.json$/.test(place)) {
    const asked = { trust: textOption(given, 'trust'), json: given.options.json === true, warnDays, metrics }
    return verifyDirectory(place, asked, io)
  }
  const { read, servedAtMs } = feedPlace(place)
  const index = await read(INDEX_NAME, INDEX_LIMITS)
  const tell = given.options.json ? asJson : inWords
  const say = (found: Found): Promise<ExitCode> =>
    keepMetrics(metrics, tell(found, io), io, new Map([['', feedNumbers(found.verdict)]]))
  if (!index.ok) return say({ verdict: unread(index.error), place, warnDays, packed: null })
  const trusted = trustFile(textOption(given, 'trust'))
  const trust = readTrust(trusted, index.value)
  if (!trust.ok) return keepMetrics(metrics, refuse(io, trust.error, EXIT.usage), io)
  const served = servedAtMs()
  const clocks = [io.nowMs(), ...(served === null ? [] : [served])]
  const packed = packedIndex(trusted, trust.value.feed)
  const verdict = { ...(await verifyFeed(index.value, trust.value, read, clocks)), packed: packed?.revision ?? null }
  return say({ verdict, place, warnDays, packed })
}

/** `--warn-days N`: how long before it expires somebody shall be told; 0 unless asked, null when it isn't a number of days. */
function warnDaysOf(given: Arguments): number | null {
  const text = textOption(given, 'warn-days')
  if (text === null) return 0
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return days >= 1 && days <= 365 ? days : null
}

interface Found {
  readonly verdict: Verdict
  readonly place: string
  readonly warnDays: number
  readonly packed: FeedIndex | null
}

/** The network's doing, which says nothing about the content. A part that answers 404 does: index and parts don't belong together. */
const isUnreached = (code: string, ofIndex: boolean): boolean =>
  code === 'timeout' || code === 'unreachable' || (code.startsWith('status_') && (ofIndex || code !== 'status_404'))

/** The first reason why nothing is known of the content; null when something is. */
function unreachedBy({ error, parts, images }: Verdict): string | null {
  if (error && isUnreached(error.code, true)) return error.code
  const codes = [...parts, ...images].flatMap(file => file.error ?? [])
  return codes.length > 0 && codes.every(code => isUnreached(code, false)) && error === null ? (codes[0] ?? null) : null
}

const leftMs = ({ expires }: Verdict, io: Io): number => (parseInstant(expires ?? '') ?? 0) - io.nowMs()

const isBehind = ({ revision, packed }: Verdict): boolean => packed !== null && revision !== null && revision < packed
const isExpiring = ({ verdict, warnDays }: Found, io: Io): boolean => leftMs(verdict, io) < warnDays * DAY_MS

function exitOf(found: Found, io: Io): ExitCode {
  if (!found.verdict.accepted) return unreachedBy(found.verdict) === null ? EXIT.failed : EXIT.unreachable
  if (isBehind(found.verdict)) return EXIT.behind
  return isExpiring(found, io) ? EXIT.expiring : EXIT.ok
}

/** What to do about an app that holds something newer: nothing that was built under a clock that was ahead can be published. */
const behind = ({ verdict, packed }: Found, io: Io): string =>
  packed && isFromFuture(packed, io.nowMs())
    ? watchCopy.packedFromFuture(packed.revision, packed.generated)
    : watchCopy.behindPackage(verdict.revision ?? 0, verdict.packed ?? 0)

function asJson(found: Found, io: Io): ExitCode {
  io.out(JSON.stringify(found.verdict, null, 2))
  return exitOf(found, io)
}

function inWords(found: Found, io: Io): ExitCode {
  const { verdict, place, warnDays } = found
  const why = unreachedBy(verdict)
  if (why === null || verdict.feed !== null) sayVerdict(verdict, io)
  if (why !== null) io.err(watchCopy.notReached(place, why))
  if (verdict.accepted && isBehind(verdict)) io.err(behind(found, io))
  if (verdict.accepted && isExpiring(found, io)) io.err(watchCopy.expiresSoon(verdict.expires ?? '', warnDays))
  return exitOf(found, io)
}
