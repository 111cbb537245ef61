import { parseInstant } from '@core/feed/instant'
import type { AlertsContent, Article, CellRef, EnrolmentContent, Station } from '@core/feed/types'
import { type FeedIndex, PART_NAMES, type PartName, type PartRef } from '@core/feed/wire/index'
import { type OpenedCells, stationsOn } from './cells'
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
  /** Those on this phone: of a city in cells (§3.11) some, at first. */
  stations(): readonly Station[]
  /** How many stations and toilets are on this phone, and how many the city has in all. */
  coverage(): { readonly held: number; readonly total: number }
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
  /** §3.11 Cells that were read; the same map until there are others. */
  openedCells(): OpenedCells
}

type Ingredients = Pick<Snapshot, 'index' | 'confirmedAtMs' | 'origin' | 'parts' | 'openedCells'>

/** A snapshot over parts. Nothing is parsed yet. */
export function openSnapshot({ index, confirmedAtMs, origin, parts, openedCells }: Ingredients): Snapshot {
  let [content, opened, merged]: [unknown, unknown, readonly Station[]] = [null, null, []]
  const stations = (): readonly Station[] => {
    const [now, cells] = [parts.stations.read(), openedCells()]
    if (now !== content || cells !== opened)
      [content, opened, merged] = [now, cells, stationsOn(now, parts.stations.elsewhere().cells, cells)]
    return merged
  }
  const isOpen = ({ path }: CellRef): boolean => openedCells().has(path)
  return {
    openedCells,
    index,
    parts,
    origin,
    confirmedAtMs,
    revision: index.revision,
    generatedAtMs: parseInstant(index.generated) ?? 0,
    expiresAtMs: parseInstant(index.expires) ?? 0,
    archive: index.archive,
    news: parts.news.read,
    stations,
    coverage: () => ({ held: stations().length, total: Math.max(stations().length, parts.stations.elsewhere().total) }),
    alerts: parts.alerts.read,
    enrolment: parts.enrolment.read,
    isWhole: name => !parts[name].isTrimmed && (name !== 'stations' || parts.stations.elsewhere().cells.every(isOpen)),
    dropped: () =>
      PART_NAMES.reduce((sum, name) => sum + parts[name].dropped(), 0) +
      [...openedCells().values()].reduce((sum, { dropped }) => sum + dropped, 0),
  }
}

/** The same with other cells read. */
export const withCells = (snapshot: Snapshot, opened: OpenedCells): Snapshot =>
  openSnapshot({ ...snapshot, openedCells: () => opened })
