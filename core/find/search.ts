import type { Synonym } from '@core/feed/types'
import { findPlaces, type PlaceIndex } from '@core/geo/findPlaces'
import type { MetroLine, NamedPlace } from '@core/geo/places'
import { fold } from '@core/search/fold'
import type { Readings } from '@core/search/pinyin'
import { coreOf, type QueryText, readWords } from '@core/search/readWords'
import { isSpelt } from '@core/search/sounds'
import { closest } from './closest'
import type { Corpus } from './corpus'
import { heardMeanings, type Meaning, meaningsOf, openPhrasebook, type Phrasebook, SURE } from './meanings'
import { SCORE, type Scores, scoreLetters, scoreMeanings, scoreSounds } from './score'
import type { FoundKind, SearchDoc } from './searchDoc'

/** What a search knows beside the documents. */
export interface SearchAids {
  readonly places: PlaceIndex
  readonly readings: Readings
  readonly simplify: (text: string) => string
}

/** Stations to be listed by expected minutes. */
export interface StationAsk {
  readonly amenities: readonly string[]
  readonly when: Synonym['when']
  /** Only these, those of the first list before those of the second; null: any. */
  readonly ids: readonly (readonly string[])[] | null
  /** From there, because it was named; null: from where the courier is. */
  readonly around: NamedPlace | null
}

export interface FoundDoc {
  readonly doc: SearchDoc
  readonly score: number
}

/** What was found, each with how sure it is; a screen shows the surest first. */
export interface Found {
  /** All documents but stations, surest first. */
  readonly docs: readonly FoundDoc[]
  readonly stations: { readonly ask: StationAsk; readonly score: number } | null
  readonly places: { readonly line: MetroLine | null; readonly all: readonly NamedPlace[]; readonly score: number } | null
  /** Nothing says what was typed: these only come close. */
  readonly isGuess: boolean
  /** What the query was taken for, where that isn't what was typed; null where it is. */
  readonly takenFor: string | null
  /** The words to mark. */
  readonly words: readonly string[]
}

/** A corpus with what leads to its documents. */
export interface Searched {
  readonly corpus: Corpus<FoundKind>
  readonly phrasebook: Phrasebook
  readonly leads: ReadonlyMap<string, number>
}

export const prepareSearch = (corpus: Corpus<FoundKind>, synonyms: readonly Synonym[]): Searched => ({
  corpus,
  phrasebook: openPhrasebook(synonyms, fold),
  leads: new Map(corpus.docs.map(({ kind, id }, index) => [`${kind}:${id}`, index])),
})

const MOST_PLACES = 3
const MOST_CLOSE = 4

/** Everything on the phone that answers what was typed (docs/design.md §2). No index: scans, a few a query. */
export function search(typed: string, searched: Searched, aids: SearchAids): Found | null {
  const { corpus, phrasebook, leads } = searched
  const query = readWords(typed, aids.simplify)
  if (query.whole === '') return null
  const said = meaningsOf(query, phrasebook)
  const scores = scoreLetters(corpus, query)
  scoreMeanings(scores, corpus, said, leads)
  const seen = placesFor(query.core, aids.places)
  const isSeen = Math.max(best(scores), seen?.score ?? 0) >= (isSpelt(query.core) ? SCORE.title : SCORE.found)

  // By ear only what the eye didn't find: a name spelt in letters, or a character that sounds the same.
  const isByEar = !isSeen && !said.some(meaning => meaning.share >= 0.5)
  const heard = isByEar ? heardMeanings(query, phrasebook, aids.readings) : []
  if (isByEar) scoreSounds(scores, corpus, query, aids.readings)
  scoreMeanings(scores, corpus, heard, leads)
  const places = seen && isByEar && seen.score === PLACE_SCORE.guess ? { ...seen, score: PLACE_SCORE.heard } : seen
  const meanings = [...said, ...heard]
  const stations = stationsFor(query, meanings, scores, corpus, places, aids.places)
  const isGuess = Math.max(best(scores), stations?.score ?? 0, places?.score ?? 0) < SCORE.found
  if (isGuess) for (const [at, index] of closest(corpus, query, MOST_CLOSE).entries()) scores.set(index, SCORE.found - 1 - at)
  return {
    docs: docsIn(scores, corpus),
    stations: stations ?? (isGuess ? closeStations(scores, corpus) : null),
    places: places && (places.score >= SCORE.found || isGuess) ? places : null,
    isGuess,
    takenFor: heard[0]?.word ?? null,
    words: [
      ...new Set([
        query.whole,
        query.core,
        ...query.words,
        ...meanings.flatMap(({ word, synonym }) => [word, fold(synonym.title)]),
      ]),
    ],
  }
}

const best = (scores: Scores): number => {
  let most = 0
  for (const score of scores.values()) if (score > most) most = score
  return most
}

/** By score, and in the order of the documents where that is the same; a thousand may have one, and few scores are given. */
function docsIn(scores: Scores, { docs }: Corpus<FoundKind>): readonly FoundDoc[] {
  const byScore = new Map<number, number[]>()
  for (const [index, score] of scores) {
    if (docs[index]!.kind === 'station') continue
    const same = byScore.get(score)
    if (same) same.push(index)
    else byScore.set(score, [index])
  }
  const sorted = [...byScore].sort(([a], [b]) => b - a)
  return sorted.flatMap(([score, indexes]) =>
    Array.from(Int32Array.from(indexes).sort(), index => ({ doc: docs[index]!, score })),
  )
}

/** A guess at a place has most of its letters or its sound: surer than what shares a pair. */
const PLACE_SCORE = { named: 98, begun: 78, heard: 76, part: 24, guess: 23 } as const

function placesFor(core: string, index: PlaceIndex): Found['places'] {
  if (isSpelt(core) && core.length < 3) return null
  const { line, places, surety } = findPlaces(core, index, MOST_PLACES)
  return surety === null ? null : { line, all: places, score: PLACE_SCORE[surety] }
}

function stationsFor(
  { whole }: QueryText,
  meanings: readonly Meaning[],
  scores: Scores,
  { docs }: Corpus<FoundKind>,
  places: Found['places'],
  index: PlaceIndex,
): Found['stations'] {
  const called = byText(scores, docs)
  const isCalledSo = called !== null && called.score >= SCORE.title
  const meant = meanings.find(({ synonym }) => synonym.amenities.length > 0 || synonym.when !== null)
  const named = places && places.score === PLACE_SCORE.named ? (places.all[0] ?? null) : null
  if (meant && (meant.share >= SURE || !isCalledSo)) {
    const rest = coreOf(whole.replace(meant.word, ''))
    const around = rest.length >= 2 ? findPlaces(rest, index, 1) : null
    const isAround = around?.surety === 'named' || around?.surety === 'begun'
    const { amenities, when } = meant.synonym
    // Where half of what was typed is about something else, that may be more urgent than a seat.
    const score = isAround || meant.share >= SURE ? SCORE.whole : SCORE.partly * (0.5 + meant.share / 2)
    return { ask: { amenities, when, ids: null, around: isAround ? around.places[0]! : null }, score }
  }
  if (named) return { ask: { amenities: [], when: null, ids: null, around: named }, score: PLACE_SCORE.named - 1 }
  return called
}

function byText(scores: Scores, docs: readonly SearchDoc[]): Found['stations'] {
  const found = [...scores].filter(([index, score]) => docs[index]!.kind === 'station' && score >= SCORE.found)
  if (found.length === 0) return null
  const idsOf = (keeps: (score: number) => boolean): readonly string[] =>
    found.filter(([, score]) => keeps(score)).map(([index]) => docs[index]!.id)
  const ids = [idsOf(score => score >= SCORE.likely), idsOf(score => score < SCORE.likely)].filter(list => list.length > 0)
  return { ask: { amenities: [], when: null, ids, around: null }, score: Math.max(...found.map(([, score]) => score)) }
}

function closeStations(scores: Scores, { docs }: Corpus<FoundKind>): Found['stations'] {
  const ids = [...scores.keys()].flatMap(index => (docs[index]!.kind === 'station' ? [docs[index]!.id] : []))
  return ids.length === 0 ? null : { ask: { amenities: [], when: null, ids: [ids], around: null }, score: SCORE.found - 1 }
}
