import { LIST_NAMES, type ListName, type WireRecord } from '@core/feed/lists'
import type { NewsItem } from '@core/feed/wire/news'
import type { StationFeature } from '@core/feed/wire/stations'
import type { PlacesFile } from '@core/geo/places'
import type { HolidayYear } from '@feedc/hours/holidays'
import type { At, RawRecord } from './rawRecord'
import type { CityFacts } from './toCity'

/** A record in the feed's own shape, and where the editor wrote it. */
export interface Entry<T> {
  readonly value: T
  readonly at: At
}

export interface FeedConfig {
  readonly feed: string
  readonly title: string
  readonly expiresDays: number
  readonly articlesInNews: number
  readonly revision: number | null
  readonly allow: { readonly hosts: readonly string[]; readonly appids: readonly string[]; readonly phones: readonly string[] }
  readonly tiles: string | null
  /** What must stand on a map of those tiles (审图号); null without tiles. */
  readonly tilesCredit: string | null
  /** Where couriers' reports are posted; null = nobody takes them yet. */
  readonly reportUrl: string | null
  /** So many independent reports of "open" within so many days are taken up without an editor; null = none ever. */
  readonly acceptOpen: { readonly reports: number; readonly days: number } | null
  readonly publisher: string | null
}

export interface Issue {
  readonly id: string
  readonly title: string
  readonly issuer: string
  readonly date: string
  /** The day it may be published; null = at once. */
  readonly embargo: string | null
}

/** One district's outline, rings of [lng, lat], WGS 84. */
export interface District {
  readonly name: string
  readonly rings: readonly (readonly (readonly [number, number])[])[]
}

/** The records of the parts that are lists, kind by kind (core/feed/lists.ts). */
export type RecordLists = { readonly [L in ListName]: readonly Entry<WireRecord<L>>[] }

/** Everything in content/, in the feed's shapes. What could not be read is missing here and in the notices there. */
export interface Content extends RecordLists {
  readonly config: Entry<FeedConfig> | null
  readonly city: Entry<CityFacts> | null
  readonly articles: readonly Entry<NewsItem>[]
  /** Issues that wait for a day. */
  readonly embargoes: readonly Entry<{ readonly issue: string; readonly until: string }>[]
  readonly stations: readonly Entry<StationFeature>[]
  /** Metro toilets outside the fare zone, at the points of their stations: a layer beside the places to rest. */
  readonly toilets: readonly Entry<StationFeature>[]
  /** What is known of each year's days off. */
  readonly holidays: readonly Entry<HolidayYear>[]
  readonly places: PlacesFile
  /** Outlines to judge points by; never drawn on a phone: a map of districts needs an approval number. */
  readonly districts: readonly District[]
  /** Every record as its file has it, for the rules that read text and not meaning. */
  readonly records: readonly RawRecord[]
  /** Images of articles, by the name they get in the feed. */
  readonly images: ReadonlyMap<string, Uint8Array>
}

/** Every record of the lists, whatever its kind. */
export const recordsIn = (content: RecordLists): readonly Entry<WireRecord>[] =>
  LIST_NAMES.flatMap((name): readonly Entry<WireRecord>[] => content[name])
