import { TriageView } from '@/features/enrolment/TriageView'
import { useEnrolment } from '@/features/enrolment/useEnrolment'
import { Screen } from '@/features/screen/Screen'
import { open } from '@/platform/navigate'

/** Route: /pages/triage/index */
export default function TriagePage() {
  const { triage } = useEnrolment()
  return (
    <Screen>
      <TriageView questions={triage} onPath={id => open({ page: 'path', id })} />
    </Screen>
  )
}
