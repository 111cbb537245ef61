import { useArchive, useFeed } from '@/store/stores'
import { useRestOfNews } from './useRestOfNews'

/** What is below the last issue on the screen. 'none': this feed has no older pages, or nothing to fetch them from. */
export type OlderIssues = { kind: 'none' | 'fetching' | 'end' } | { kind: 'more' | 'offline' | 'refused'; read: () => void }

/** Issues older than those on the screen: the rest of the news part, then the archive, one page at a time, when a courier gets there. */
export function useOlderIssues(): OlderIssues {
  const archive = useFeed(feed => feed.snapshot).archive
  const canFetch = useFeed(feed => feed.canRefresh)
  const pages = useArchive(state => state.pages)
  const status = useArchive(state => state.status)
  const readNext = useArchive(state => state.readNext)
  const rest = useRestOfNews()
  if (rest?.status === 'fetching') return { kind: 'fetching' }
  if (rest && canFetch) return { kind: rest.status === 'idle' ? 'more' : rest.status, read: rest.fetch }
  if (archive.length === 0) return { kind: 'none' }
  if (archive.every(({ path }) => pages[path])) return { kind: 'end' }
  if (status === 'fetching') return { kind: 'fetching' }
  if (!canFetch) return { kind: 'none' }
  return { kind: status === 'idle' ? 'more' : status, read: () => void readNext(archive) }
}
