import { copy } from '@/features/enrolment/copy'
import { TriageView } from '@/features/enrolment/TriageView'
import { useEnrolment } from '@/features/enrolment/useEnrolment'
import { asPage, Screen } from '@/features/screen/page'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'

/** Route: /pages/triage/index */
export default asPage(function TriagePage() {
  useShareCard(copy.shareTriage, { page: 'triage' })
  const { triage } = useEnrolment()
  return (
    <Screen>
      <TriageView questions={triage} onPath={id => open({ page: 'path', id })} />
    </Screen>
  )
})
