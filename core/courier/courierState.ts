import type { Amenity, StationKind } from '@core/feed/types'
import type { Wgs84 } from '@core/geo/geo'

export type MarkKind = 'station' | 'article' | 'guide' | 'benefit'
export interface Mark {
  readonly kind: MarkKind
  readonly id: string
  readonly atMs: number
  /** Its title at that time, for an article that has moved on into older issues since. */
  readonly title?: string
}

/** Where the courier is, as far as the courier said. Stays on this phone. */
export interface Place {
  readonly name: string
  readonly district: string | null
  readonly subdistrict: string | null
  readonly at: Wgs84 | null
  readonly how: 'located' | 'on_map' | 'picked'
}

export interface StationFilter {
  readonly amenities: readonly Amenity[]
  readonly openNow: boolean
  readonly night: boolean
  readonly district: string | null
  readonly kind: StationKind | null
  readonly favourites: boolean
  /** Straight-line metres from the place the courier chose; means nothing without one. */
  readonly withinM: number | null
}

export const REPORT_KINDS = ['confirmed', 'locked', 'broken', 'moved', 'wrong'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** `kept` on this phone only · `waiting` to be sent · `sent`, and somebody has it · `refused` by who takes reports. */
export type ReportSending = 'kept' | 'waiting' | 'sent' | 'refused'

/** What this courier said of a station; shown on this phone at once. */
export interface StationReport {
  /** Random; a server that gets it twice counts it once (§3.8). */
  readonly id: string
  readonly stationId: string
  readonly kind: ReportKind
  readonly note: string
  readonly atMs: number
  readonly sending: ReportSending
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  /** 1–4; null follows WeChat's own setting. */
  readonly fontStep: 1 | 2 | 3 | 4 | null
  readonly isCare: boolean
}

/**
 * Everything the courier made, apart from feed content, so that content can be thrown away and this can't.
 * Changing the shape needs a migration and its test (store/migrations.ts).
 */
export interface CourierState {
  readonly schemaVersion: 3
  readonly favourites: readonly Mark[]
  /** Newest first, at most 100. */
  readonly history: readonly Mark[]
  readonly readIds: readonly string[]
  readonly settings: Settings
  readonly place: Place | null
  /** The courier said no to locating; asked once, never again by itself. */
  readonly isLocatingRefused: boolean
  readonly filter: StationFilter
  readonly searches: readonly string[]
  readonly reports: readonly StationReport[]
  /** The courier's own outlet, as the courier typed it; '' = not given. No content knows it, and it stays on this phone. */
  readonly outletPhone: string
  /** Ticked questions per self-check, so that leaving the page loses nothing. */
  readonly ticks: Readonly<Record<string, readonly string[]>>
  /** When each self-check was last ticked: signs of last week's parcel must not judge today's. */
  readonly tickedAtMs: Readonly<Record<string, number>>
}

export const NO_FILTER: StationFilter = {
  amenities: [],
  openNow: false,
  night: false,
  district: null,
  kind: null,
  favourites: false,
  withinM: null,
}

export const INITIAL: CourierState = {
  schemaVersion: 3,
  favourites: [],
  history: [],
  readIds: [],
  settings: { theme: 'system', fontStep: null, isCare: false },
  place: null,
  isLocatingRefused: false,
  filter: NO_FILTER,
  searches: [],
  reports: [],
  outletPhone: '',
  ticks: {},
  tickedAtMs: {},
}

export const isFavourite = (state: Pick<CourierState, 'favourites'>, kind: MarkKind, id: string): boolean =>
  state.favourites.some(mark => mark.kind === kind && mark.id === id)
