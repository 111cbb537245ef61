import type { Result } from '@/domain/result'
import { parseInstant } from '@/domain/shanghaiTime'
import type { FeedError } from '@/feed/FeedError'
import { parseAlerts } from '@/feed/parseAlerts'
import type { Parsed } from '@/feed/parseEach'
import { parseEnrolment } from '@/feed/parseEnrolment'
import { parseNews } from '@/feed/parseNews'
import { parseStations } from '@/feed/parseStations'
import type { AntifraudContent, Article, EnrolmentContent, Station } from '@/feed/types'
import type { FeedIndex, PartName } from '@/feed/wire/index'

/**
 * The last feed this phone verified, or the one that came in the package. What every screen reads.
 * Reading is synchronous and cannot fail: a part is parsed when first read, and one that can't be parsed reads as empty.
 */
export interface Snapshot {
  readonly index: FeedIndex
  readonly revision: number
  readonly generatedAtMs: number
  readonly expiresAtMs: number
  /** When a server last confirmed it; null = bundled, never confirmed. */
  readonly confirmedAtMs: number | null
  readonly origin: 'bundled' | 'phone'
  news(): readonly Article[]
  stations(): readonly Station[]
  antifraud(): AntifraudContent
  enrolment(): EnrolmentContent
}

interface Opening {
  readonly index: FeedIndex
  readonly confirmedAtMs: number | null
  readonly origin: Snapshot['origin']
  /** Verified bytes as JSON; undefined when the file has gone. */
  readPart(name: PartName): unknown
}

const NO_ANTIFRAUD: AntifraudContent = { alerts: [], guides: [], checks: [] }
const NO_ENROLMENT: EnrolmentContent = {
  paths: [],
  triage: [],
  channels: [],
  benefits: [],
  hotlines: [],
  legal: [],
  checklists: [],
}

/** A snapshot over verified parts. Nothing is parsed yet. */
export function openSnapshot({ index, confirmedAtMs, origin, readPart }: Opening): Snapshot {
  return {
    index,
    revision: index.revision,
    generatedAtMs: parseInstant(index.generated) ?? 0,
    expiresAtMs: parseInstant(index.expires) ?? 0,
    confirmedAtMs,
    origin,
    news: once(() => valueOr(parseNews(readPart('news')), [])),
    stations: once(() => valueOr(parseStations(readPart('stations')), [])),
    antifraud: once(() => valueOr(parseAlerts(readPart('alerts')), NO_ANTIFRAUD)),
    enrolment: once(() => valueOr(parseEnrolment(readPart('enrolment')), NO_ENROLMENT)),
  }
}

const valueOr = <T>(parsed: Result<Parsed<T>, FeedError>, empty: T): T => (parsed.ok ? parsed.value.value : empty)

function once<T>(read: () => T): () => T {
  let kept: { value: T } | null = null
  return () => {
    kept ??= { value: read() }
    return kept.value
  }
}
