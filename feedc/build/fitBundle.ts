import { type ListName, listsOf } from '@core/feed/lists'
import { tabledStations } from '@core/feed/tabledStations'
import type { Alert } from '@core/feed/wire/alerts'
import { PART_NAMES, type PartName } from '@core/feed/wire/index'
import { isToilet, type StationFeature } from '@core/feed/wire/stations'
import { composeStations } from './composeStations'

type Part = Readonly<Record<string, unknown>>
export type Parts = Readonly<Record<PartName, Part>>

export interface FittedBundle {
  readonly parts: Parts
  /** How many records of each part stayed behind; a part that is whole isn't named. */
  readonly left: ReadonlyMap<PartName, number>
}

/** What is carried or left as one: a record, or lists that lead into each other. */
interface Lot {
  readonly part: PartName
  readonly records: readonly unknown[]
}

/** The lists of a part that hold records, in the order in which the compiler writes them. */
const LISTS: Readonly<Record<PartName, readonly string[]>> = {
  alerts: listsOf('alerts'),
  enrolment: listsOf('enrolment'),
  stations: ['features'],
  news: ['items'],
}

/**
 * §3.6 What of a built feed travels in the package: all of it when that fits into `mostBytes`; else warnings and help first, then
 * stations of every district in turn, toilets likewise, then articles from the newest on. A phone fetches the rest with its first refresh.
 */
export function fitBundle(whole: Parts, mostBytes: number): FittedBundle {
  if (bytesOf(whole) <= mostBytes) return { parts: whole, left: new Map() }
  const parts = { ...whole, stations: withOwnFacts(whole.stations) }
  const lots = inOrder(parts)
  // More lots are never fewer bytes, so that the last number that fits can be looked up by halves.
  let [fits, tooMany] = [0, lots.length + 1]
  while (tooMany - fits > 1) {
    const half = (fits + tooMany) >> 1
    if (bytesOf(carry(parts, lots.slice(0, half))) <= mostBytes) fits = half
    else tooMany = half
  }
  return { parts: carry(parts, lots.slice(0, fits)), left: countLeft(lots.slice(fits)) }
}

const bytesOf = (parts: Parts): number =>
  PART_NAMES.reduce((sum, name) => sum + Buffer.byteLength(JSON.stringify(parts[name])), 0)

function inOrder(parts: Parts): readonly Lot[] {
  const { alerts, ...help } = parts.alerts as unknown as { alerts: Alert[] } & Record<string, readonly unknown[]>
  const listed = (...names: ListName[]): unknown[] => names.flatMap(name => parts.enrolment[name] as readonly unknown[])
  const together: readonly ListName[] = ['hotlines', 'legal', 'checklists', 'paths', 'triage', 'channels']
  const each = (part: PartName, records: readonly unknown[]): Lot[] => records.map(record => ({ part, records: [record] }))
  const stations = featuresOf(parts.stations)
  const rest = stations.filter(({ properties }) => !isToilet(properties.kind))
  const toilets = stations.filter(({ properties }) => isToilet(properties.kind))
  const newestFirst = [...alerts].sort((a, b) => (a.sent < b.sent ? 1 : -1))
  return [
    ...each('alerts', newestFirst),
    { part: 'enrolment', records: listed('hotlines', 'legal', 'checklists') },
    ...each('enrolment', listed('answers')),
    { part: 'enrolment', records: listed('synonyms') },
    ...each('alerts', Object.values(help).reverse().flat()),
    { part: 'enrolment', records: listed('paths', 'triage', 'channels') },
    ...each(
      'enrolment',
      listed(...listsOf('enrolment').filter(name => name !== 'answers' && name !== 'synonyms' && !together.includes(name))),
    ),
    ...each('stations', byTurns(rest)),
    ...each('stations', byTurns(toilets)),
    ...each('news', parts.news.items as readonly unknown[]),
  ]
}

/** §3.3 However few they are: what they have in common would cost places. */
const SHARED = 0

/** The parts with these lots alone, each record in the place it had. */
function carry(parts: Parts, lots: readonly Lot[]): Parts {
  const kept = new Set(lots.flatMap(({ records }) => records))
  const carried = PART_NAMES.map(name => {
    const lists = LISTS[name].map(list => [list, (parts[name][list] as readonly unknown[]).filter(each => kept.has(each))])
    return [name, { ...parts[name], ...Object.fromEntries(lists) }]
  })
  const { stations, ...others } = Object.fromEntries(carried) as Parts
  const total = featuresOf(parts.stations).length
  const isSome = featuresOf(stations).length < total
  return { ...others, stations: { ...(composeStations(featuresOf(stations), SHARED) as Part), ...(isSome && { total }) } }
}

const featuresOf = (stations: Part): readonly StationFeature[] => stations.features as readonly StationFeature[]

/** §3.3 Stations that share lists of hours and sources, or a table, each with its own instead. */
function withOwnFacts({ hours, sources, tables = [], ...collection }: Part): Part {
  const own = (list: unknown, value: unknown): unknown =>
    typeof value === 'number' ? (list as readonly unknown[])[value] : value
  const features = (collection.features as readonly { properties: Part }[]).map(feature => {
    const { properties } = feature
    const facts = {
      ...('hours' in properties && { hours: own(hours, properties.hours) }),
      source: own(sources, properties.source),
    }
    return { ...feature, properties: { ...properties, ...facts } }
  })
  return { ...collection, features: [...features, ...(tables as readonly unknown[]).flatMap(tabledStations)] }
}

/** §3.11 Cells as the one part that they are of, every station with its own facts. */
export const joined = (cells: readonly Part[]): Part => ({
  type: 'FeatureCollection',
  features: cells.flatMap(cell => withOwnFacts(cell).features as readonly unknown[]),
})

/** The first of every district, then the second of every district: wherever a courier stands, something is near. */
function byTurns(features: readonly StationFeature[]): readonly StationFeature[] {
  const seen = new Map<string, number>()
  const turnOf = ({ properties: { district } }: StationFeature): number => {
    const turn = seen.get(district) ?? 0
    seen.set(district, turn + 1)
    return turn
  }
  const keyed = features.map(feature => ({ feature, turn: turnOf(feature) }))
  return keyed.sort((a, b) => a.turn - b.turn).map(({ feature }) => feature)
}

function countLeft(lots: readonly Lot[]): ReadonlyMap<PartName, number> {
  const left = new Map<PartName, number>()
  for (const { part, records } of lots) if (records.length > 0) left.set(part, (left.get(part) ?? 0) + records.length)
  return left
}
