import { readEnvelope } from '@core/feed/envelope'
import { jsonOf } from '@core/feed/jsonOf'
import type { PartContent } from '@core/feed/parsePart'
import { readIndex } from '@core/feed/readIndex'
import { encodeUtf8 } from '@core/feed/utf8'
import type { FeedIndex, PartName } from '@core/feed/wire/index'
import { DAY_MS } from '@core/time/shanghaiTime'
import { keptCells } from './keptCells'
import { lazyReader, type PartReader } from './partReader'
import { isStillTrusted, type Pointer, readFloor, readPointer } from './pointer'
import type { SyncPorts } from './ports'
import { openSnapshot, type Snapshot } from './snapshot'

/**
 * §3.7 step 1: what to draw at launch, without network, cryptography or parsing of any part.
 * The feed this phone last verified, unless there is none, it is unreadable, its key is no longer trusted, or the package is newer.
 */
export function loadSnapshot(ports: SyncPorts): Snapshot {
  const { storage, trust, bundled, nowMs, log } = ports
  const stored = storage.readPointer()
  if (stored === null) return bundled
  const pointer = readPointer(stored)
  const index = pointer && indexOf(pointer)
  if (!pointer || !index) {
    log({ event: 'storage', code: 'pointer_unreadable', detail: null })
    return bundled
  }
  const isUsable = isStillTrusted(pointer.keyids, trust.keys) && index.feed === trust.feed && index.revision >= bundled.revision
  if (!isUsable) return bundled
  const confirmedAtMs = believable(pointer.confirmedAtMs, nowMs())
  const reader = <N extends PartName>(name: N): PartReader<PartContent[N]> => storedReader(name, index, ports)
  const parts = { news: reader('news'), stations: reader('stations'), alerts: reader('alerts'), enrolment: reader('enrolment') }
  const origin = index.revision === bundled.revision ? 'bundled' : 'phone'
  return openSnapshot({ index, confirmedAtMs, origin, parts, openedCells: keptCells(ports, parts.stations) })
}

/** A part that the package carries whole is never stored twice: it is read from there. */
function storedReader<N extends PartName>(
  name: N,
  index: FeedIndex,
  { storage, bundled }: SyncPorts,
): PartReader<PartContent[N]> {
  const inPackage: PartReader<PartContent[N]> = bundled.parts[name]
  if (bundled.index.parts[name].sha256 === index.parts[name].sha256 && !inPackage.isTrimmed) return inPackage
  return lazyReader(name, () => jsonOf(storage.readPart(index.parts[name].path)), { fallback: inPackage })
}

/** The revision below which nothing is accepted: the highest this phone or this package has seen. */
export function floorOf({ storage, trust, bundled }: SyncPorts): number {
  const trusted = storage.readFloors().flatMap(stored => {
    const floor = readFloor(stored)
    return floor && isStillTrusted(floor.keyids, trust.keys) ? [floor.revision] : []
  })
  return Math.max(bundled.revision, ...trusted)
}

function indexOf(pointer: Pointer): FeedIndex | null {
  const read = readEnvelope(encodeUtf8(pointer.index))
  const index = read.ok ? readIndex(read.value.payload) : read
  return index.ok ? index.value : null
}

/** A confirmation from the future was written under a clock that has been put right since: nothing is known of when. */
const believable = (confirmedAtMs: number | null, nowMs: number): number | null =>
  confirmedAtMs !== null && confirmedAtMs > nowMs + DAY_MS ? null : confirmedAtMs
