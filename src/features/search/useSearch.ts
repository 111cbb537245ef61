import { useState } from 'react'
import { prepareCorpus, type SearchGroup, searchAll } from '@/domain/search'
import { useArticles, useFeed } from '@/store/stores'
import { corpusOf, type SearchKind } from './corpus'

export type SearchState =
  | { kind: 'idle' }
  | { kind: 'none'; words: string }
  | { kind: 'found'; groups: readonly SearchGroup<SearchKind>[] }

const PER_GROUP = 8

const prepare = (...content: Parameters<typeof corpusOf>) => prepareCorpus(corpusOf(...content))

/** Over everything on the phone: no index, no request. The corpus is folded once a snapshot. */
export function useSearch(words: string): SearchState {
  const snapshot = useFeed(feed => feed.snapshot)
  const articles = useArticles()
  const [cache, setCache] = useState(() => ({ snapshot, count: articles.length, corpus: prepare(snapshot, articles) }))
  const isCurrent = cache.snapshot === snapshot && cache.count === articles.length
  const corpus = isCurrent ? cache.corpus : prepare(snapshot, articles)
  if (!isCurrent) setCache({ snapshot, count: articles.length, corpus })

  if (words.trim() === '') return { kind: 'idle' }
  const groups = searchAll(words, corpus, PER_GROUP)
  return groups.length === 0 ? { kind: 'none', words: words.trim() } : { kind: 'found', groups }
}
