import { parseInstant } from '@core/feed/instant'
import type { AlertsContent, Article, EnrolmentContent, Station } from '@core/feed/types'
import { type FeedIndex, PART_NAMES, type PartName, type PartRef } from '@core/feed/wire/index'
import type { PartReaders } from './partReader'

/**
 * The last feed this phone verified, or the one that came in the package: what every screen reads, whole and never half.
 * Reading is synchronous and cannot fail: a part is parsed when first read; one that can't be reads as the package's, or empty.
 */
export interface Snapshot {
  readonly revision: number
  readonly generatedAtMs: number
  readonly expiresAtMs: number
  /** When a server last said that this is the newest; null = never asked since it came in the package. */
  readonly confirmedAtMs: number | null
  readonly origin: 'bundled' | 'phone'
  news(): readonly Article[]
  stations(): readonly Station[]
  alerts(): AlertsContent
  enrolment(): EnrolmentContent
  /** Older issues, newest first, to be fetched when reached. */
  readonly archive: readonly PartRef[]
  /** False for a part of which the package carried only some: what isn't found in it may come with the next refresh. */
  isWhole(name: PartName): boolean
  /** Items left out of the parts read so far. */
  dropped(): number
  readonly index: FeedIndex
  readonly parts: PartReaders
}

type Ingredients = Pick<Snapshot, 'index' | 'confirmedAtMs' | 'origin' | 'parts'>

/** A snapshot over parts. Nothing is parsed yet. */
export function openSnapshot({ index, confirmedAtMs, origin, parts }: Ingredients): Snapshot {
  return {
    index,
    parts,
    origin,
    confirmedAtMs,
    revision: index.revision,
    generatedAtMs: parseInstant(index.generated) ?? 0,
    expiresAtMs: parseInstant(index.expires) ?? 0,
    archive: index.archive,
    news: parts.news.read,
    stations: parts.stations.read,
    alerts: parts.alerts.read,
    enrolment: parts.enrolment.read,
    isWhole: name => !parts[name].isTrimmed,
    dropped: () => PART_NAMES.reduce((sum, name) => sum + parts[name].dropped(), 0),
  }
}
