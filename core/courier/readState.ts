import { AMENITIES } from '@core/feed/amenities.copy'
import { KIND_LABEL } from '@core/feed/copy'
import { THING, type ThingKind } from '@core/feed/things'
import { REPORT_KINDS } from '@core/feed/wire/reportKinds'
import { type CourierState, INITIAL, type Mark, NO_FILTER, type Place, type StationReport } from './courierState'
import { isUse } from './frequent'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => Number.isFinite(value)
const isTextOrNone = (value: unknown): value is string | null => value === null || isText(value)

/** The value if it is one of these, else what a first day has. */
const oneOf = <T>(value: unknown, known: readonly T[], otherwise: T): T => (known.includes(value as T) ? (value as T) : otherwise)
const flag = (value: unknown, otherwise: boolean): boolean => oneOf(value, [true, false], otherwise)
/** Every entry that can be understood; what can't goes alone. */
const entries = <T>(value: unknown, isEntry: (entry: unknown) => entry is T): readonly T[] =>
  Array.isArray(value) ? value.filter(isEntry) : []
const record = <T>(value: unknown, isEntry: (entry: unknown) => entry is T): Readonly<Record<string, T>> =>
  isFields(value) ? (Object.fromEntries(Object.entries(value).filter(([, entry]) => isEntry(entry))) as Record<string, T>) : {}

const THINGS = Object.keys(THING) as readonly ThingKind[]
/** Known by kind and id; when it was made and what it was called can be done without. */
const marks = (value: unknown): readonly Mark[] =>
  entries(value, (mark): mark is Mark => isFields(mark) && THINGS.includes(mark.kind as never) && isText(mark.id)).map(
    ({ title, ...mark }) => ({ ...mark, atMs: isNumber(mark.atMs) ? mark.atMs : 0, ...(isText(title) && { title }) }),
  )

const isReport = (said: unknown): said is StationReport =>
  isFields(said) &&
  [said.id, said.stationId, said.token].every(isText) &&
  REPORT_KINDS.includes(said.kind as never) &&
  isNumber(said.atMs)

const SENDINGS = ['kept', 'waiting', 'sent', 'refused', 'accepted', 'declined'] as const
/** A word about sending that this app doesn't know: it stays on the phone, and nothing is sent twice. */
const mended = (said: StationReport): StationReport => ({
  ...said,
  note: isText(said.note) ? said.note : '',
  sending: oneOf(said.sending, SENDINGS, 'kept'),
})

const isPoint = (at: unknown): boolean => isFields(at) && at.datum === 'wgs84' && isNumber(at.lng) && isNumber(at.lat)
const isPlace = (place: unknown): place is Place =>
  isFields(place) &&
  isText(place.name) &&
  isTextOrNone(place.district) &&
  isTextOrNone(place.subdistrict) &&
  (place.at === null || isPoint(place.at)) &&
  ['located', 'on_map', 'picked'].includes(place.how as string) &&
  (place.errorM === undefined || isNumber(place.errorM))
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** How each field is read from whatever storage held: by itself, part by part, so that nothing broken takes a neighbour along. */
const READ: { readonly [K in Exclude<keyof CourierState, 'schemaVersion'>]: (value: unknown) => CourierState[K] } = {
  favourites: marks,
  history: marks,
  readIds: value => entries(value, isText),
  settings: value => {
    const { theme, fontStep, isCare } = fieldsOf(value)
    return {
      theme: oneOf(theme, ['system', 'light', 'dark'] as const, 'system'),
      fontStep: oneOf(fontStep, [1, 2, 3, 4, null] as const, null),
      isCare: flag(isCare, false),
    }
  },
  place: value => (isPlace(value) ? value : null),
  isLocatingRefused: value => flag(value, false),
  filter: value => {
    const { amenities, openNow, night, district, kind, favourites, withinM } = fieldsOf(value)
    return {
      amenities: entries(amenities, (each): each is (typeof AMENITIES)[number] => AMENITIES.includes(each as never)),
      openNow: flag(openNow, NO_FILTER.openNow),
      night: flag(night, NO_FILTER.night),
      district: isText(district) ? district : null,
      kind: oneOf(kind, Object.keys(KIND_LABEL) as (keyof typeof KIND_LABEL)[], null as never),
      favourites: flag(favourites, NO_FILTER.favourites),
      withinM: isNumber(withinM) ? withinM : null,
    }
  },
  searches: value => entries(value, isText),
  reports: value => entries(value, isReport).map(mended),
  dayTokens: value => {
    const { day, byStation } = fieldsOf(value)
    return isText(day) ? { day, byStation: record(byStation, isText) } : INITIAL.dayTokens
  },
  placeUses: value => entries(value, (use): use is CourierState['placeUses'][number] => isUse(use as never)),
  outletPhone: value => (isText(value) ? value : ''),
  ticks: value => record(value, isTexts),
  tickedAtMs: value => record(value, isNumber),
}

/** Today's shape, whatever `stored` holds of it; and which fields weren't as they should be. A missing one is no fault: an older app had none. */
export function readState(stored: Fields): { state: CourierState; repaired: readonly string[] } {
  const read = Object.entries(READ).map(([key, readField]) => [key, readField(stored[key])] as const)
  return {
    state: { ...INITIAL, ...Object.fromEntries(read) },
    repaired: read.filter(([key, value]) => stored[key] !== undefined && !isSame(stored[key], value)).map(([key]) => key),
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = Object.keys(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every(key => isSame((a as Fields)[key], (b as Fields)[key]))
  )
}
