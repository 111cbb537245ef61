import { useState } from 'react'
import { prepareCorpus, type SearchGroup, searchAll } from '@/domain/search'
import { useFeed } from '@/store/stores'
import { corpusOf, type SearchKind } from './corpus'

export type SearchState =
  | { kind: 'idle' }
  | { kind: 'none'; words: string }
  | { kind: 'found'; groups: readonly SearchGroup<SearchKind>[] }

const PER_GROUP = 8

/** Over everything on the phone: no index, no request. The corpus is folded once a snapshot. */
export function useSearch(words: string): SearchState {
  const snapshot = useFeed(feed => feed.snapshot)
  const [cache, setCache] = useState(() => ({ snapshot, corpus: prepareCorpus(corpusOf(snapshot)) }))
  const corpus = cache.snapshot === snapshot ? cache.corpus : prepareCorpus(corpusOf(snapshot))
  if (cache.snapshot !== snapshot) setCache({ snapshot, corpus })

  if (words.trim() === '') return { kind: 'idle' }
  const groups = searchAll(words, corpus, PER_GROUP)
  return groups.length === 0 ? { kind: 'none', words: words.trim() } : { kind: 'found', groups }
}
