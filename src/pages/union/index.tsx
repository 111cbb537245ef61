import { EnrolmentView } from '@/features/enrolment/EnrolmentView'
import { useEnrolment } from '@/features/enrolment/useEnrolment'
import { Screen } from '@/features/screen/Screen'
import { FeedStatus } from '@/features/status/FeedStatus'
import { usePullToRefresh } from '@/features/status/usePullToRefresh'
import { open } from '@/platform/navigate'

/** Route: /pages/union/index */
export default function UnionPage() {
  const enrolment = useEnrolment()
  usePullToRefresh()
  return (
    <Screen>
      <FeedStatus />
      <EnrolmentView enrolment={enrolment} onOpen={open} />
    </Screen>
  )
}
