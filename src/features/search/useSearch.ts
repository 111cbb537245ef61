import type { Hotline } from '@core/feed/types'
import { type Corpus, prepareCorpus } from '@core/find/corpus'
import { docsOf } from '@core/find/records'
import { type Found, prepareSearch, type SearchAids, type Searched, type StationAsk, search } from '@core/find/search'
import type { FoundKind } from '@core/find/searchDoc'
import { type Section, SHOWN_OF_A_KIND, sectionsOf } from '@core/find/sections'
import type { Snapshot } from '@core/sync/ports'
import { useState } from 'react'
import { useArchive, useArticles, useFeed } from '@/store/stores'
import { pageDocs } from './pages.copy'
import '@/platform/withEnrolment'

/** A station as a hit: its state, how long it takes to be there, and what to look for. */
interface FoundStation {
  readonly id: string
  readonly name: string
  readonly open: { readonly tone: string; readonly text: string }
  readonly where: string
}
interface FoundStations {
  readonly rows: readonly FoundStation[]
  readonly total: number
}
/** The stations asked for, soonest first; pages give it, for the order is another feature's. */
export type RankStations = (ask: StationAsk, most: number) => FoundStations

export type SearchState =
  | { kind: 'idle' }
  /** `missing`: amenities that were understood and that no station has. `hasOlder`: issues not on this phone weren't looked through. */
  | { kind: 'none'; words: string; missing: readonly string[]; calls: readonly Hotline[]; hasOlder: boolean }
  | { kind: 'found'; words: string; found: Found; sections: readonly Section[]; count: number; calls: readonly Hotline[] }

/** Who answers when nothing here does. */
const ANYTHING: readonly Hotline['group'][] = ['city', 'union']

/** Over everything on the phone: no index, no request. Made ready at the first words after a new snapshot. */
export function useSearch(words: string, aids: () => SearchAids, rank: RankStations): SearchState {
  const snapshot = useFeed(feed => feed.snapshot)
  const articles = useArticles()
  const pages = useArchive(archive => archive.pages)
  const searched = useSearched(snapshot, articles)
  const typed = words.trim()
  const found = typed === '' ? null : search(typed, searched(), aids())
  if (!found) return { kind: 'idle' }

  const stations = found.stations ? rank(found.stations.ask, SHOWN_OF_A_KIND).total : 0
  const sections = sectionsOf(found, stations > 0)
  const calls = snapshot.enrolment().hotlines.filter(({ group }) => ANYTHING.includes(group))
  if (sections.length > 0)
    return {
      kind: 'found',
      words: typed,
      found,
      sections,
      count: found.docs.length + stations + (found.places?.all.length ?? 0),
      calls: found.isGuess ? calls : [],
    }
  return {
    kind: 'none',
    words: typed,
    missing: found.stations?.ask.amenities ?? [],
    calls,
    hasOlder: !snapshot.isWhole('news') || snapshot.archive.some(({ path }) => !pages[path]),
  }
}

type Articles = ReturnType<typeof useArticles>

/** What is searched, laid out once a snapshot and when older issues come. */
function useSearched(snapshot: Snapshot, articles: Articles): () => Searched {
  const [cache] = useState<{ snapshot: Snapshot | null; count: number; searched: Searched | null }>(() => ({
    snapshot: null,
    count: 0,
    searched: null,
  }))
  return () => {
    if (cache.searched && cache.snapshot === snapshot && cache.count === articles.length) return cache.searched
    cache.snapshot = snapshot
    cache.count = articles.length
    cache.searched = prepareSearch(corpusOf(snapshot, articles), snapshot.enrolment().synonyms)
    return cache.searched
  }
}

const corpusOf = (snapshot: Snapshot, articles: Articles): Corpus<FoundKind> =>
  prepareCorpus(docsOf({ ...snapshot.enrolment(), ...snapshot.alerts(), stations: snapshot.stations(), articles }, pageDocs))
