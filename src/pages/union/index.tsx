import { Screen } from '@/features/screen/Screen'
import { FeedStatus } from '@/features/status/FeedStatus'
import { usePullToRefresh } from '@/features/status/usePullToRefresh'
import { UnionView } from '@/features/union/UnionView'
import { useEnrolment } from '@/features/union/useUnion'
import { open } from '@/platform/navigate'

/** Route: /pages/union/index */
export default function UnionPage() {
  const enrolment = useEnrolment()
  usePullToRefresh()
  return (
    <Screen>
      <FeedStatus />
      <UnionView enrolment={enrolment} onOpen={open} />
    </Screen>
  )
}
