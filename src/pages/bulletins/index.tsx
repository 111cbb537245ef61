import { useState } from 'react'
import { BulletinList } from '@/features/bulletin/BulletinList'
import { useIssues, useTopics } from '@/features/bulletin/useIssues'
import { Screen } from '@/features/screen/Screen'
import { usePullToRefresh } from '@/features/status/usePullToRefresh'
import type { Topic } from '@/feed/types'
import { open } from '@/platform/navigate'
import { useCourier } from '@/store/stores'

/** Route: /pages/bulletins/index */
export default function BulletinsPage() {
  const [topic, setTopic] = useState<Topic | null>(null)
  const issues = useIssues(topic)
  const readIds = useCourier(courier => courier.readIds)
  usePullToRefresh()
  return (
    <Screen>
      <BulletinList
        issues={issues}
        topics={useTopics()}
        topic={topic}
        readIds={readIds}
        onTopic={setTopic}
        onOpen={({ id }) => open({ page: 'article', id })}
      />
    </Screen>
  )
}
