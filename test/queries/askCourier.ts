import type { Station } from '@core/feed/types'
import { isToilet } from '@core/feed/wire/stations'
import { prepareCorpus } from '@core/find/corpus'
import { rankAsk } from '@core/find/rankAsk'
import { docsOf, type SearchedFeed } from '@core/find/records'
import { prepareSearch, type SearchAids, type Searched, search } from '@core/find/search'
import type { SearchDoc } from '@core/find/searchDoc'
import { type Section, SHOWN_OF_A_KIND, sectionsOf } from '@core/find/sections'
import { indexPlaces } from '@core/geo/findPlaces'
import { unpackPlaces } from '@core/geo/packPlaces'
import { openState } from '@core/hours/openState'
import { unpackReadings } from '@core/search/pinyin'
import { simplifier } from '@core/search/simplify'
import { prepareStations } from '@core/stations/rankStations'
import { soundsInPackage } from '@feedc/build/packSounds'
import { placesInPackage } from '@feedc/build/placesInPackage'
import { checkContent } from '@feedc/checkContent'
import { compiledPart } from '@test/fakes/compiled'
import { pageDocs } from '@/features/search/pages.copy'
import type { CourierQuery } from './courier'

/** A Tuesday at noon, at People's Square. */
const NOW_MS = Date.parse('2026-11-24T12:00:00+08:00')
const HERE = { datum: 'wgs84', lng: 121.4737, lat: 31.2304 } as const
const NIGHT_MS = Date.parse('2026-11-25T03:00:00+08:00')

/** Rows of a screen at 390 × 844, under the box; seen on the built page, see docs/screenshots. */
export const FIRST_SCREEN = 7
const FIRST_THREE = 3

/** A phone that was asked: rows from the top of the screen, each as what it leads to. */
export type AskedPhone = (typed: string) => readonly (readonly string[])[]

/** A folder of content as a phone has it, searched as its page does. */
export function phoneWith(folder: string): {
  ask: AskedPhone
  feed: SearchedFeed
  docs: readonly SearchDoc[]
  searched: Searched
  aids: SearchAids
} {
  const { content } = checkContent(folder, NOW_MS)
  const stations = compiledPart(content, 'stations')
  const feed: SearchedFeed = {
    ...compiledPart(content, 'enrolment'),
    ...compiledPart(content, 'alerts'),
    stations,
    articles: compiledPart(content, 'news'),
  }
  const { packed } = placesInPackage(content)
  const { readings, variants } = soundsInPackage(content)
  const read = unpackReadings(readings)
  const aids: SearchAids = { places: indexPlaces(unpackPlaces(packed), read), readings: read, simplify: simplifier(variants) }
  const docs = docsOf(feed, pageDocs)
  const searched = prepareSearch(prepareCorpus(docs), feed.synonyms)
  const prepared = prepareStations(stations)
  const ask: AskedPhone = typed => {
    const found = search(typed, searched, aids)
    if (!found) return []
    const from = { here: HERE, hereErrorM: 0, nowMs: NOW_MS, limit: SHOWN_OF_A_KIND }
    const ranked = found.stations ? rankAsk(prepared, from, found.stations.ask) : null
    return sectionsOf(found, (ranked?.total ?? 0) > 0).flatMap((section): readonly (readonly string[])[] => {
      if (section.kind === 'stations') return ranked!.stations.map(({ station }) => answersOf(station))
      return rowsOf(section)
    })
  }
  return { ask, feed, docs, searched, aids }
}

const rowsOf = (section: Exclude<Section, { kind: 'stations' }>): readonly (readonly string[])[] =>
  section.kind === 'places'
    ? [
        ...(section.places.line ? [[`line:${section.places.line.name}`]] : []),
        ...section.places.all.slice(0, SHOWN_OF_A_KIND).map(({ name }) => [`place:${name}`]),
      ]
    : section.hits.slice(0, section.kind === 'best' ? undefined : SHOWN_OF_A_KIND).map(({ doc: { kind, id } }) => {
        const page = id === 'display' ? 'me' : id
        return [`${kind}:${kind === 'page' ? page : id}`, kind]
      })

/** All that a station is an answer to. */
function answersOf({ id, kind, amenities, hours, status }: Station): readonly string[] {
  const isAtNight = status === 'open' && ['always_open', 'open'].includes(openState(hours, NIGHT_MS).kind)
  return [
    `station:${id}`,
    'station',
    ...(isToilet(kind) ? ['toilet'] : ['open']),
    ...(isAtNight ? ['night'] : []),
    ...Object.entries(amenities).flatMap(([code, isThere]) => (isThere ? [`with:${code}`] : [])),
  ]
}

export interface Share {
  readonly queries: number
  readonly firstThree: number
  readonly firstScreen: number
  /** What was typed and isn't answered among the first three, and on which row it is. */
  readonly missed: readonly string[]
}

export function shareOf(queries: readonly CourierQuery[], ask: AskedPhone): Share {
  const rows = queries.map(([typed, ...leadsTo]) => ({
    typed,
    row: ask(typed).findIndex(row => row.some(answer => leadsTo.includes(answer))),
  }))
  const within = (most: number): number => rows.filter(({ row }) => row !== -1 && row < most).length
  return {
    queries: queries.length,
    firstThree: within(FIRST_THREE),
    firstScreen: within(FIRST_SCREEN),
    missed: rows
      .filter(({ row }) => row === -1 || row >= FIRST_THREE)
      .map(({ typed, row }) => `${typed} (${row === -1 ? '—' : row + 1})`),
  }
}
