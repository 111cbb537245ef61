import type { Alert, Guide, SelfCheck } from '@core/feed/wire/alerts'
import type { Benefit, Channel, Checklist, EnrolmentPath, Hotline, Legal, TriageQuestion } from '@core/feed/wire/enrolment'
import type { NewsItem } from '@core/feed/wire/news'
import type { StationFeature } from '@core/feed/wire/stations'
import type { PlacesFile } from '@core/geo/places'
import type { HolidayYear } from '@feedc/hours/holidays'
import type { At, RawRecord } from './rawRecord'

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
  /** Where couriers' reports are posted; null = nobody takes them yet. */
  readonly reportUrl: string | null
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

/** Everything in content/, in the feed's shapes. What could not be read is missing here and in the notices there. */
export interface Content {
  readonly config: Entry<FeedConfig> | null
  readonly articles: readonly Entry<NewsItem>[]
  /** Issues that wait for a day. */
  readonly embargoes: readonly Entry<{ readonly issue: string; readonly until: string }>[]
  readonly stations: readonly Entry<StationFeature>[]
  /** What is known of each year's days off. */
  readonly holidays: readonly Entry<HolidayYear>[]
  readonly alerts: readonly Entry<Alert>[]
  readonly guides: readonly Entry<Guide>[]
  readonly checks: readonly Entry<SelfCheck>[]
  readonly paths: readonly Entry<EnrolmentPath>[]
  readonly triage: readonly Entry<TriageQuestion>[]
  readonly channels: readonly Entry<Channel>[]
  readonly benefits: readonly Entry<Benefit>[]
  readonly hotlines: readonly Entry<Hotline>[]
  readonly legal: readonly Entry<Legal>[]
  readonly checklists: readonly Entry<Checklist>[]
  readonly places: PlacesFile
  readonly districts: readonly District[]
  /** The outlines as they are drawn on the H5 map. */
  readonly districtsJson: unknown
  /** Every record as its file has it, for the rules that read text and not meaning. */
  readonly records: readonly RawRecord[]
  /** Images of articles, by the name they get in the feed. */
  readonly images: ReadonlyMap<string, Uint8Array>
}
