import type { ThingKind } from '@core/feed/things'
import type { Amenity, StationKind } from '@core/feed/types'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { POINT_ERROR_M } from '@core/geo/distanceWords'
import type { Wgs84 } from '@core/geo/geo'
import type { DayTokens } from './dayTokens'
import type { PlaceUse } from './frequent'

export interface Mark {
  readonly kind: ThingKind
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
  /** How far off `at` may be, metres (root mean square), as whoever gave it said; absent: what is usual for `how`. */
  readonly errorM?: number
}

/** How far off the place a courier named may be, metres (root mean square); 0 without one. */
export function placeErrorM(place: Place | null): number {
  if (place?.at == null) return 0
  if (place.errorM !== undefined) return place.errorM
  // WeChat's fuzzy location is good to about a kilometre, a pin on the map to a house.
  if (place.how === 'located') return 1000
  if (place.how === 'on_map') return POINT_ERROR_M.address
  if (place.subdistrict !== null) return POINT_ERROR_M.subdistrict
  // A metro station or a landmark has no district: its exits lie within a block or two.
  return place.district === null ? POINT_ERROR_M.landmark : POINT_ERROR_M.district
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

/**
 * `kept` on this phone only · `waiting` to be sent · `sent`, and somebody has it · `refused` by who takes reports ·
 * `accepted` or `declined` by an editor, as a later feed says.
 */
export type ReportSending = 'kept' | 'waiting' | 'sent' | 'refused' | 'accepted' | 'declined'

/** What this courier said of a station; shown on this phone at once. */
export interface StationReport {
  /** Random; a server that gets it twice counts it once (§3.8). */
  readonly id: string
  readonly stationId: string
  readonly kind: ReportKind
  readonly note: string
  readonly atMs: number
  /** Sent with it, so that one phone counts once a day (dayTokens.ts). */
  readonly token: string
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
 * Changing the shape needs a migration and its test (migrations.ts); how each field is read: readState.ts.
 */
export interface CourierState {
  readonly schemaVersion: 4
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
  readonly dayTokens: DayTokens
  /** What this courier opened, confirmed or rode to. Absent in what an older app left: it begins empty, without a version of its own. */
  readonly placeUses: readonly PlaceUse[]
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
  schemaVersion: 4,
  favourites: [],
  history: [],
  readIds: [],
  settings: { theme: 'system', fontStep: null, isCare: false },
  place: null,
  isLocatingRefused: false,
  filter: NO_FILTER,
  searches: [],
  reports: [],
  dayTokens: { day: '', byStation: {} },
  placeUses: [],
  outletPhone: '',
  ticks: {},
  tickedAtMs: {},
}

export const isFavourite = (state: Pick<CourierState, 'favourites'>, kind: ThingKind, id: string): boolean =>
  state.favourites.some(mark => mark.kind === kind && mark.id === id)
