import { DAY_MINUTES, WEEK_MINUTES } from '@core/time/shanghaiTime'
import * as v from 'valibot'
import { HeardList } from './heard'
import { PartRef } from './index'
import { Box, Day, Id, knownWord, Line, PartialDate, PhoneNumber, Source } from './primitives'

/** Reported on activity days only; listing them as standing would send somebody out for nothing. */
export const SERVICES = ['haircut', 'massage', 'legal_advice', 'union_enrol', 'antifraud_desk'] as const
export type Service = (typeof SERVICES)[number]

/** Who keeps the place, as its sign says; the Chinese names are in feed/copy.ts. */
export const STATION_KINDS = [
  'courier_station',
  'nuanfeng_station',
  'rider_station',
  'warm_station',
  'relay_station',
  'union_station',
  'party_station',
  'party_centre',
  'driver_home',
  'community_canteen',
  'friendly_shop',
  'public_toilet',
  'metro_toilet',
] as const
export type StationKind = (typeof STATION_KINDS)[number]
/** Kinds that are no place to sit: a layer of the list, shown when a toilet is asked for. */
export const TOILET_KINDS = ['public_toilet', 'metro_toilet'] as const satisfies readonly StationKind[]
export const isToilet = (kind: StationKind): boolean => (TOILET_KINDS as readonly string[]).includes(kind)

/** How near the drawn point is to the door: that house number · that place or its street · only the neighbourhood · only the district. */
const PRECISIONS = ['address', 'landmark', 'subdistrict', 'district'] as const
export type Precision = (typeof PRECISIONS)[number]

/** `[from, to)` in minutes; `to` is exclusive, an interval never wraps. */
const interval = (max: number) =>
  v.pipe(
    v.tuple([
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max)),
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max)),
    ]),
    v.check(([from, to]) => from < to),
  )

/** Null where nobody can say; so too a list that isn't ascending or meets itself: it would be open at a time nobody meant. */
const intervals = (max: number, length: number) =>
  v.nullish(
    v.pipe(
      v.array(interval(max)),
      v.maxLength(length),
      v.transform(list => (list.every(([from], at) => at === 0 || list[at - 1]![1] <= from) ? list : null)),
    ),
    null,
  )

/**
 * §3.3 Opening hours, Asia/Shanghai.
 * `weekly`: minutes of the week from Monday 00:00, merged and ascending; null when the words can't be computed ("至22:00").
 * `exceptions`: a date whose whole calendar day differs, as minutes of that day (holidays, make-up workdays); null: nobody can say that day.
 * `validThrough` (schema.org): the last day it was worked out for; later days are unknown. Null: the week says it all.
 * `scope`: which part of the premises the hours speak of; null = all of it.
 */
export const Hours = v.object({
  text: Line,
  weekly: intervals(WEEK_MINUTES, 70),
  exceptions: v.nullish(v.pipe(v.array(v.object({ date: Day, intervals: intervals(DAY_MINUTES, 10) })), v.maxLength(400)), []),
  validThrough: v.nullish(Day, null),
  scope: v.nullish(Line, null),
})
export type Hours = v.InferOutput<typeof Hours>

/** What one row of an editor's table says. */
export const StationProperties = v.object({
  name: Line,
  kind: v.picklist(STATION_KINDS),
  district: Line,
  subdistrict: v.nullish(Line, null),
  address: v.nullish(Line, null),
  landmark: v.nullish(Line, null),
  /** true = the source names it; false = the source says there is none; absent, or anything else = nobody said. */
  amenities: v.record(
    v.string(),
    v.pipe(
      v.unknown(),
      v.transform(said => (typeof said === 'boolean' ? said : undefined)),
    ),
  ),
  services: v.nullish(v.array(v.string()), []),
  /** What else the source says of the place, in one line. */
  description: v.nullish(Line, null),
  hours: v.nullish(Hours, null),
  phone: v.nullish(PhoneNumber, null),
  precision: knownWord(PRECISIONS, 'district'),
  status: v.picklist(['open', 'suspended', 'closed', 'moved']),
  source: Source,
  /** The day somebody checked the record on site or by phone; null = nobody has. */
  checked: v.nullish(PartialDate, null),
})

export type StationProperties = v.InferOutput<typeof StationProperties>

/** WGS 84, [lng, lat] (RFC 7946 §3.1.1). Null: nobody has located it. */
const Geometry = v.nullish(
  v.object({
    type: v.literal('Point'),
    coordinates: v.tuple([
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    ]),
  }),
  null,
)

export const StationFeature = v.object({
  type: v.literal('Feature'),
  id: Id,
  geometry: Geometry,
  properties: v.object({ ...StationProperties.entries, heard: HeardList }),
})
export type StationFeature = v.InferOutput<typeof StationFeature>

/** A place in one of the collection's shared lists, from 0. */
const Shared = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The same as written: hours and source stand in place, or once for all in the collection's lists. */
export const WrittenStation = v.object({
  ...StationFeature.entries,
  properties: v.object({
    ...StationFeature.entries.properties.entries,
    hours: v.nullish(v.union([Shared, Hours]), null),
    source: v.union([Shared, Source]),
  }),
})
export type WrittenStation = v.InferOutput<typeof WrittenStation>

const unread = v.pipe(v.array(v.unknown()), v.maxLength(50_000))

/**
 * Stations that have most in common, as a table: what all share is written once, the rest one row a station. A column is `id`,
 * `lng`, `lat` or a property; a row may end early, and what it doesn't reach is absent.
 */
export const StationTable = v.object({
  properties: v.record(v.string(), v.unknown()),
  columns: v.pipe(v.array(v.string()), v.maxLength(40)),
  rows: v.pipe(v.array(v.array(v.union([v.string(), v.number()]))), v.maxLength(50_000)),
})
export type StationTable = v.InferOutput<typeof StationTable>

/**
 * §3.3 GeoJSON FeatureCollection; features are checked one by one. `hours` and `sources` (foreign members, RFC 7946 §6.1)
 * hold what many stations share: written out in each, a city's hours alone would be a third of the bytes. `tables` holds
 * stations that are alike but for their names and where they are.
 */
export const StationsPart = v.object({
  type: v.literal('FeatureCollection'),
  hours: v.nullish(unread, []),
  sources: v.nullish(unread, []),
  tables: v.nullish(v.pipe(v.array(v.unknown()), v.maxLength(100)), []),
  features: unread,
  cells: v.nullish(v.pipe(v.array(v.unknown()), v.maxLength(2000)), []),
  /** In a package that carries only some of a city: how many there are in all. */
  total: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})

const counted = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50_000))

/**
 * §3.11 A file that holds the stations of one place, as a stations part of its own: named by its key (where it is) and its hash.
 * `box`: west, south, east, north of what it holds; absent where nobody has located any of them. Toilets are counted in `count` too.
 */
export const CellRef = v.pipe(
  v.object({
    ...PartRef.entries,
    path: v.pipe(v.string(), v.regex(/^stations-[0-9a-z]{1,60}\.[0-9a-f]{64}\.json$/)),
    count: counted,
    toilets: v.nullish(counted, 0),
    districts: v.nullish(v.pipe(v.array(Line), v.maxLength(50)), []),
    box: v.nullish(Box, null),
  }),
  v.check(({ path, sha256 }) => path.endsWith(`.${sha256}.json`)),
)
export type CellRef = v.InferOutput<typeof CellRef>

/** Where the cell is: longer keys lie inside shorter ones that they begin with. */
export const cellKeyOf = ({ path }: Pick<CellRef, 'path'>): string => path.slice('stations-'.length, path.indexOf('.'))
