import type { Topic } from '@core/feed/types'
import { useState } from 'react'
import { copy } from '@/features/news/copy'
import { IssueList } from '@/features/news/IssueList'
import { useIssues, useTopics } from '@/features/news/useIssues'
import { useOlderIssues } from '@/features/news/useOlderIssues'
import { asPage, Screen } from '@/features/screen/page'
import { usePullToRefresh } from '@/features/status/usePullToRefresh'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useReachBottom } from '@/platform/useReachBottom'
import { useCourier } from '@/store/stores'

/** Route: /pages/bulletins/index */
export default asPage(function BulletinsPage() {
  useShareCard(copy.shareList, { page: 'bulletins' })
  const [topic, setTopic] = useState<Topic | null>(null)
  const issues = useIssues(topic)
  const readIds = useCourier(courier => courier.readIds)
  const older = useOlderIssues()
  usePullToRefresh()
  // At the end of the list the next page is due; a failure waits for a tap, or every scroll would ask again.
  useReachBottom(issues.length, () => older.kind === 'more' && older.read())
  return (
    <Screen>
      <IssueList
        issues={issues}
        topics={useTopics()}
        topic={topic}
        older={older}
        readIds={readIds}
        onTopic={setTopic}
        onOpen={({ id }) => open({ page: 'article', id })}
      />
    </Screen>
  )
})
