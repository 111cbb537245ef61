import type { FeedErrorCode } from '@core/feed/FeedError'
import { parseInstant } from '@core/feed/instant'
import { isExpired, judgeIndex } from '@core/feed/judgeIndex'
import { openIndex } from '@core/feed/openIndex'
import { decodeUtf8 } from '@core/feed/utf8'
import { failed, rejected } from './failure'
import { gatherParts } from './gatherParts'
import { INDEX_LIMITS, INDEX_NAME } from './limits'
import { floorOf } from './loadSnapshot'
import type { Snapshot, SyncOutcome, SyncPorts, Unreachable } from './ports'
import { openSnapshot } from './snapshot'

/**
 * One refresh, by the client protocol (docs/feed-format.md §3.7), step by step. The only writer of the feed on this phone.
 * Step 1, drawing from `held`, was done before anybody asked the network. Never throws: ports return failures.
 * `askedAtMs`: when the server gave this index, for bytes that WeChat had fetched earlier; now, unless said otherwise.
 */
export async function refreshFeed(ports: SyncPorts, held: Snapshot, askedAtMs: number = ports.nowMs()): Promise<SyncOutcome> {
  const outcome = await refresh(ports, held, askedAtMs)
  ports.log({ event: 'refreshed', code: outcome.kind, detail: detailOf(outcome) })
  return outcome
}

/** Why it went wrong, as a code; null when it didn't. */
const detailOf = (outcome: SyncOutcome): Unreachable | FeedErrorCode | null =>
  outcome.kind === 'unreachable' ? outcome.reason : outcome.kind === 'rejected' ? outcome.error.code : null

async function refresh(ports: SyncPorts, held: Snapshot, askedAtMs: number): Promise<SyncOutcome> {
  // §3.7 step 2: the index, bounded in bytes and time
  const fetched = await ports.fetchFile(INDEX_NAME, INDEX_LIMITS)
  if (!fetched.ok) return failed(fetched.error)
  // step 3: a trusted key's signature over these exact bytes; step 4: this feed, this major version …
  const { bytes, servedAtMs } = fetched.value
  const opened = openIndex(bytes, ports.trust)
  if (!opened.ok) return looksLikeAPage(bytes) ? failed('captive_portal') : rejected(opened.error)
  const { index, keyids } = opened.value
  // Checking a signature is long on a slow phone; what is waiting has its turn before the rest.
  await ports.pause()
  // … and newer than everything seen before, or the very same
  const nowMs = ports.nowMs()
  const clocks = { ownMs: nowMs, serverMs: servedAtMs, provenMs: ports.bundled.generatedAtMs }
  const judged = judgeIndex(index, { index: held.index, floor: floorOf(ports) }, clocks)
  if (!judged.ok) return rejected(judged.error)
  const { verdict, binds } = judged.value
  if (binds && index.revision > floorOf(ports))
    ports.storage.writeFloor({ schemaVersion: 1, revision: index.revision, keyids: [...keyids] })
  // steps 5 and 6: what changed, checked before it is parsed; one bad part refuses all of it
  const gathered = await gatherParts(ports, held, index)
  if (!gathered.ok) return gathered.error
  const { parts, cells, isNew, isSaved } = gathered.value
  // step 9: past its date an index says nothing about today, so it confirms nothing; and a clock behind the index's own date is wrong
  const confirmedAtMs = isExpired(index, nowMs) ? held.confirmedAtMs : Math.max(askedAtMs, parseInstant(index.generated) ?? 0)
  // step 7: the parts are written; now the pointer, so that a kill in between leaves the old feed whole
  const isKept =
    isSaved &&
    ports.storage.writePointer({ schemaVersion: 1, index: decodeUtf8(bytes) ?? '', keyids: [...keyids], confirmedAtMs })
  if (!isKept) ports.log({ event: 'storage', code: 'pointer_not_saved', detail: null })
  else if (verdict === 'newer')
    await ports.storage.keepParts(
      [...Object.values(index.parts), ...parts.stations.elsewhere().cells, ...index.archive].map(({ path }) => path),
    )
  // step 8: one snapshot for another, at once
  if (verdict === 'same' && !isNew) return { kind: 'unchanged', snapshot: openSnapshot({ ...held, confirmedAtMs }) }
  const origin = verdict === 'same' ? held.origin : 'phone'
  return {
    kind: 'updated',
    snapshot: openSnapshot({ index, confirmedAtMs, origin, parts, openedCells: () => cells }),
    isSaved: isKept,
  }
}

const LESS_THAN = 0x3c
/** Space, tab, line ends, and the three bytes of a byte order mark. */
const LEADING: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]

/** HTML where JSON should be: an airport's or a hotel's log-in page, which is no attack and no news. */
const looksLikeAPage = (bytes: Uint8Array): boolean => bytes.find(byte => !LEADING.includes(byte)) === LESS_THAN
