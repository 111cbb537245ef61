import { type PinyinEar, type PinyinFit, pinyinMatcher, type Readings } from '@core/search/pinyin'
import { maySound } from '@core/search/soundStack'
import { type NameSounds, soundsOf } from './nameSounds'
import { namesOf, type PlaceQuery, readPlaceQuery, spokenLine, squeeze } from './placeQuery'
import { linesByStation, type MetroLine, type NamedPlace, type PlacesFile } from './places'

/** The place list made ready to be asked; once a session. */
export interface PlaceIndex {
  readonly entries: readonly Entry[]
  readonly lines: readonly { readonly line: MetroLine; readonly names: readonly string[] }[]
  readonly readings: Readings
  /** How the names sound; made when first something is heard. */
  readonly lazy: { sounds: NameSounds<Entry> | null }
}

interface Entry {
  readonly place: NamedPlace
  /** Squeezed: the name, without its ending, and the aliases. */
  readonly names: readonly string[]
  readonly lines: readonly string[]
}

export interface FoundPlaces {
  /** The metro line that was asked for; `places` are then its stations in the order of the ride. */
  readonly line: MetroLine | null
  /** Best first. */
  readonly places: readonly NamedPlace[]
  /** How surely the first is meant: by its whole name, by how that begins, by a part of it, or by something like it; null when there is none. */
  readonly surety: Surety | null
}
type Surety = 'named' | 'begun' | 'part' | 'guess'

export function indexPlaces(file: PlacesFile, readings: Readings): PlaceIndex {
  const linesOf = linesByStation(file)
  const names = (name: string, aliases: readonly string[]): readonly string[] => [
    ...new Set([...namesOf(name), ...aliases.map(squeeze)]),
  ]
  return {
    entries: file.places.map(place => ({
      place,
      names: names(place.name, place.aliases),
      lines: place.kind === 'metro' ? (linesOf.get(place.name) ?? []) : [],
    })),
    lines: file.lines.map(line => ({ line, names: names(line.name, [...line.aliases, spokenLine(line.name)]) })),
    readings,
    lazy: { sounds: null },
  }
}

/** How well a name answers, less is better; everything from CLOSE on is a guess, made only when there is nothing else. */
const RANK = { exact: 0, bare: 0.5, spelt: 1, start: 2, speltStart: 3, inside: 4, holds: 5, speltInside: 6 } as const
const CLOSE = 10
const GUESSES: readonly PinyinEar[] = ['sounds', 'slips']

/** What a courier may mean by what was typed: names as written, in pinyin, by old names, with a wrong letter; `most` at most. */
export function findPlaces(words: string, index: PlaceIndex, most: number): FoundPlaces {
  const query = readPlaceQuery(words)
  if (query.typed === '') return NOTHING
  const asked = query.line && index.lines.find(({ line }) => line.name === query.line!.name)?.line
  if (asked) {
    const along = index.entries.filter(({ lines }) => lines.includes(asked.name))
    if (query.line!.rest === '') return wholeLine(asked, index.entries, most)
    const found = ranked(readPlaceQuery(query.line!.rest), along, index)
    if (found.length > 0) return placesIn(found, most)
  }
  const line = lineNamed(query, index)
  if (line) return wholeLine(line, index.entries, most)
  return placesIn(ranked(query, index.entries, index), most)
}

const NOTHING: FoundPlaces = { line: null, places: [], surety: null }

const wholeLine = (line: MetroLine, entries: readonly Entry[], most: number): FoundPlaces => ({
  line,
  places: inOrder(line, entries).slice(0, most),
  surety: 'named',
})

const placesIn = (found: readonly RankedEntry[], most: number): FoundPlaces => ({
  line: null,
  places: found.slice(0, most).map(([{ place }]) => place),
  surety: found[0] ? suretyOf(found[0][1]) : null,
})

const suretyOf = (rank: number): Surety =>
  rank <= RANK.spelt ? 'named' : rank <= RANK.speltStart ? 'begun' : rank < CLOSE ? 'part' : 'guess'

/** A line asked for by its whole name, or by its whole pinyin: 「浦江线」「2haoxian」. */
function lineNamed({ typed }: PlaceQuery, { lines, readings }: PlaceIndex): MetroLine | null {
  const written = lines.find(({ names }) => names.includes(typed))
  if (written || !LATIN.test(typed)) return written?.line ?? null
  const spelt = pinyinMatcher(typed, readings)
  return lines.find(({ names }) => typed.length > 3 && names.some(name => spelt(name) === 'whole'))?.line ?? null
}

const inOrder = ({ stations }: MetroLine, entries: readonly Entry[]): readonly NamedPlace[] =>
  stations.flatMap(name => entries.find(({ place }) => place.kind === 'metro' && place.name === name)?.place ?? [])

const LATIN = /[a-z]/

type RankedEntry = readonly [entry: Entry, rank: number]

function ranked(query: PlaceQuery, entries: readonly Entry[], index: PlaceIndex): readonly RankedEntry[] {
  const ranks = new Map<Entry, number>()
  const raise = (entry: Entry, rank: number | null): void => {
    if (rank !== null && rank < (ranks.get(entry) ?? Number.POSITIVE_INFINITY)) ranks.set(entry, rank)
  }
  const add = (rankOf: (name: string) => number | null): void => {
    for (const entry of entries) for (const name of entry.names) raise(entry, rankOf(name))
  }
  /** Only names that may sound like it: the others would be gone through letter by letter for nothing. */
  const hear = (typed: string, ear: PinyinEar, from: number): void => {
    if (typed.length < LEAST_SPELT) return
    const rankOf = speltRank(typed, index.readings, ear, from)
    const { stack, names } = soundsOf(index)
    const among = entries === index.entries ? null : new Set(entries)
    for (const near of maySound(stack, typed, index.readings)) {
      const { entry, name } = names[near]!
      if (among === null || among.has(entry)) raise(entry, rankOf(name))
    }
  }
  add(name => writtenRank(name, query))
  if (LATIN.test(query.typed)) hear(query.typed, 'strict', 0)
  GUESSES.forEach((ear, step) => {
    if (ranks.size > 0 || (ear === 'slips' && !LATIN.test(query.typed))) return
    hear(query.bare ?? query.typed, ear, CLOSE * (step + 1))
    if (ear === 'sounds') add(name => closeRank(name, query.bare ?? query.typed))
  })
  return [...ranks].sort(([a, x], [b, y]) => x - y || preference(a) - preference(b))
}

/** Who writes 「静安寺街道」 means the area; who writes 「静安寺站」, the station, though no name ends so. */
function writtenRank(name: string, { typed, bare }: PlaceQuery): number | null {
  const asTyped = rankOf(name, typed)
  const asBare = bare === null ? null : name === bare ? RANK.bare : rankOf(name, bare)
  return asTyped === null || (asBare !== null && asBare < asTyped) ? asBare : asTyped
}

function rankOf(name: string, typed: string): number | null {
  if (name === typed) return RANK.exact
  const at = name.indexOf(typed)
  if (at !== -1) return at === 0 ? RANK.start : RANK.inside
  // 「徐家汇美罗城」: the longer the name that stands in it, the likelier it is meant.
  return name.length >= 2 && typed.includes(name) ? RANK.holds - name.length / 100 : null
}

const SPELT: Readonly<Record<PinyinFit, number>> = { whole: RANK.spelt, start: RANK.speltStart, inside: RANK.speltInside }
/** One letter fits everything. */
const LEAST_SPELT = 2

function speltRank(typed: string, readings: Readings, ear: PinyinEar, from: number): (name: string) => number | null {
  const matcher = pinyinMatcher(typed, readings, ear)
  return name => {
    const fit = matcher(name)
    return fit === null ? null : from + SPELT[fit]
  }
}

/** Most characters in the same order, of three or more: one wrong, left out or too many. */
const LEAST_SHARED = 2 / 3
function closeRank(name: string, typed: string): number | null {
  if (LATIN.test(typed) || typed.length < 3) return null
  const [shorter, longer] = [Math.min(name.length, typed.length), Math.max(name.length, typed.length)]
  if (shorter / longer < LEAST_SHARED) return null
  if (!mayShare(name, typed, longer * LEAST_SHARED)) return null
  const shared = commonLetters(name, typed) / longer
  return shared < LEAST_SHARED ? null : CLOSE + RANK.speltInside + (1 - shared)
}

/** Whether a name holds so many of the letters at all: asked first, because most hold none. */
function mayShare(name: string, typed: string, least: number): boolean {
  let held = 0
  for (let at = 0; at < typed.length; at += 1) if (name.includes(typed[at]!)) held += 1
  return held >= least
}

/** Length of the longest common subsequence. */
function commonLetters(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const letter of a) {
    const next = [0]
    for (let at = 0; at < b.length; at += 1) next.push(letter === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!))
    row = next
  }
  return row[b.length]!
}

/** Between equals: the spot where most lines meet, then an area, on which none lie; the shorter name first. */
const preference = ({ place, lines }: Entry): number => Math.min(9, place.name.length) - lines.length * 10
