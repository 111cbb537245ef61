import { useFeed } from '@/store/stores'

export interface RestOfNews {
  readonly status: 'idle' | 'fetching' | 'offline' | 'refused'
  fetch(): void
}

/** Issues that the package had no room for: they come with the next refresh, before any page of the archive. null: all are here. */
export function useRestOfNews(): RestOfNews | null {
  const { snapshot, isRefreshing, lastOutcome, refresh } = useFeed(feed => feed)
  if (snapshot.isWhole('news')) return null
  const why = lastOutcome?.kind === 'unreachable' ? 'offline' : lastOutcome?.kind === 'rejected' ? 'refused' : 'idle'
  return { status: isRefreshing ? 'fetching' : why, fetch: () => void refresh('retry') }
}
