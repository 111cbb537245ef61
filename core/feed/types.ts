import type { Wgs84 } from '@core/geo/geo'
import type { OpeningHours } from '@core/hours/hours'
import type { Amenity } from './amenities.copy'
import type { LISTS, ListedPart, ListName, WireRecord } from './lists'
import type { Guide, SelfCheck, Alert as WireAlert } from './wire/alerts'
import type {
  Answer,
  Benefit,
  Channel,
  Checklist,
  EnrolmentPath,
  Hotline,
  Legal,
  Synonym,
  TriageQuestion,
} from './wire/enrolment'
import type { Block, Image, Topic } from './wire/news'
import type { Source } from './wire/primitives'
import type { ReportKind } from './wire/reportKinds'
import type { CellRef, Service, StationKind, StationProperties } from './wire/stations'

/** The feed as screens read it: camelCase, instants in ms, one position type. Wire names stop at the parsers. */
export interface Station extends Readonly<Omit<StationProperties, 'amenities' | 'services' | 'hours'>> {
  readonly id: string
  /** Null: nobody has located it; reachable by district and search. */
  readonly at: Wgs84 | null
  /** Absent = unknown. */
  readonly amenities: Readonly<Partial<Record<Amenity, boolean>>>
  readonly services: readonly Service[]
  readonly hours: OpeningHours | null
  /** What couriers said of it and an editor decided on. */
  readonly heard: readonly Heard[]
}

/** Couriers' word on a station, and what became of it. */
export interface Heard {
  readonly kind: ReportKind
  /** At least so many said it; null where it was declined. */
  readonly people: number | null
  /** The hour of the last report it speaks of. */
  readonly atMs: number
  /** YYYY-MM-DD */
  readonly decided: string
  readonly isAccepted: boolean
}

export interface Article {
  readonly id: string
  readonly title: string
  readonly summary: string | null
  readonly blocks: readonly Block[]
  readonly publishedAtMs: number
  readonly topics: readonly Topic[]
  readonly authors: readonly string[]
  readonly image: string | null
  readonly bulletin: { readonly id: string; readonly title: string; readonly date: string }
  /** 1 = touches a courier's own day most; an editor's field. */
  readonly rank: number
  readonly related: {
    readonly stations: readonly string[]
    readonly guides: readonly string[]
    readonly checks: readonly string[]
    readonly benefits: readonly string[]
  }
}

export type Alert = Omit<WireAlert, 'sent' | 'effective' | 'expires'> & {
  readonly sentAtMs: number
  readonly effectiveAtMs: number
  readonly expiresAtMs: number
}

/** A record of a list as screens read it; all but alerts as they stand in the feed. */
export type ListRecord<L extends ListName> = L extends 'alerts' ? Alert : WireRecord<L>

/** What a part that is lists of records holds. */
export type ListContent = {
  readonly [P in ListedPart]: { readonly [L in keyof (typeof LISTS)[P] & ListName]: readonly ListRecord<L>[] }
}
export type AlertsContent = ListContent['alerts']
export type EnrolmentContent = ListContent['enrolment']

export type {
  Amenity,
  Answer,
  Benefit,
  Block,
  CellRef,
  Channel,
  Checklist,
  EnrolmentPath,
  Guide,
  Hotline,
  Image,
  Legal,
  SelfCheck,
  Source,
  StationKind,
  Synonym,
  Topic,
  TriageQuestion,
}
