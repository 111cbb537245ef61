import type { ThingKind } from '@core/feed/things'
import { nearest } from '@core/search/nearest'
import { type Corpus, prepareCorpus, type SearchDoc, type SearchGroup, searchAll } from '@core/search/search'
import { loneWords, splitQuery } from '@core/search/splitQuery'
import { useState } from 'react'
import { useArchive, useArticles, useFeed } from '@/store/stores'
import { corpusOf } from './corpus'

export type SearchState =
  | { kind: 'idle' }
  /** `near`: answers that share words with the query. `instead`: words of the query that find something alone. `hasOlder`: issues not on this phone weren't looked through. */
  | { kind: 'none'; words: string; near: readonly SearchDoc<ThingKind>[]; instead: readonly string[]; hasOlder: boolean }
  /** `readAs`: the query as it was taken apart to find anything; null when it was found as typed. */
  | { kind: 'found'; groups: readonly SearchGroup<ThingKind>[]; readAs: string | null }

const PER_GROUP = 8

const prepare = (...content: Parameters<typeof corpusOf>) => prepareCorpus(corpusOf(...content))

/** Over everything on the phone: no index, no request. The corpus is folded once a snapshot. */
export function useSearch(words: string): SearchState {
  const snapshot = useFeed(feed => feed.snapshot)
  const articles = useArticles()
  const pages = useArchive(archive => archive.pages)
  const [cache, setCache] = useState(() => ({ snapshot, count: articles.length, corpus: prepare(snapshot, articles) }))
  const isCurrent = cache.snapshot === snapshot && cache.count === articles.length
  const corpus = isCurrent ? cache.corpus : prepare(snapshot, articles)
  if (!isCurrent) setCache({ snapshot, count: articles.length, corpus })

  const typed = words.trim()
  if (typed === '') return { kind: 'idle' }
  return (
    search(typed, corpus) ?? {
      kind: 'none',
      words: typed,
      near: nearest(typed, corpus, 'answer', 3),
      instead: loneWords(typed, each => searchAll(each, corpus, 1).length > 0),
      hasOlder: !snapshot.isWhole('news') || snapshot.archive.some(({ path }) => !pages[path]),
    }
  )
}

function search(typed: string, corpus: Corpus<ThingKind>): SearchState | null {
  const groups = searchAll(typed, corpus, PER_GROUP)
  if (groups.length > 0) return { kind: 'found', groups, readAs: null }
  const readAs = splitQuery(typed, each => searchAll(each, corpus, 1).length > 0)
  return readAs === null ? null : { kind: 'found', groups: searchAll(readAs, corpus, PER_GROUP), readAs }
}
