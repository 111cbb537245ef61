import { copy } from '@/features/enrolment/copy'
import { EnrolmentView } from '@/features/enrolment/EnrolmentView'
import { useEnrolment } from '@/features/enrolment/useEnrolment'
import { asPage, Screen } from '@/features/screen/page'
import { FeedStatus } from '@/features/status/FeedStatus'
import { usePullToRefresh } from '@/features/status/usePullToRefresh'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'

/** Route: /pages/union/index */
export default asPage(function UnionPage() {
  useShareCard(copy.shareUnion, { page: 'union' })
  const enrolment = useEnrolment()
  usePullToRefresh()
  return (
    <Screen>
      <FeedStatus />
      <EnrolmentView enrolment={enrolment} onOpen={open} />
    </Screen>
  )
})
