import { usePullDown } from '@/platform/usePullDown'
import { useFeed } from '@/store/stores'

/** Pulling down asks the server now; the gesture ends when the answer is in. */
export function usePullToRefresh(): void {
  const refresh = useFeed(feed => feed.refresh)
  usePullDown(() => refresh('pull_down'))
}
