import type { Article } from '@core/feed/types'
import { useNow } from '@/platform/useNow'
import { useCourier } from '@/store/stores'
import { SectionTitle } from '@/ui/SectionTitle'
import { copy } from './copy'
import type { Issue } from './issues'
import { latestTitle } from './latestTitle'
import { NewsList } from './NewsList'

interface LatestNewsProps {
  issue: Issue | null
  /** How many warnings and places one keeps turning to stand above: each takes the room of a headline, so that the first screen stays one small update (docs/design.md §9). */
  above: number
  onOpen: (article: Article) => void
  onAll: () => void
}

/** The newest issue's first articles, for the home screen. Nothing there yet: nothing drawn. */
export function LatestNews({ issue, above, onOpen, onAll }: LatestNewsProps): JSX.Element | null {
  const nowMs = useNow()
  const readIds = useCourier(courier => courier.readIds)
  if (!issue) return null
  return (
    <>
      <SectionTitle text={latestTitle(issue.date, nowMs)} action={{ text: copy.seeAll, onTap: onAll }} />
      <NewsList articles={issue.articles.slice(0, Math.max(3, 5 - above))} readIds={readIds} onOpen={onOpen} />
    </>
  )
}
