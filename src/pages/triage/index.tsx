import { Screen } from '@/features/screen/Screen'
import { TriageView } from '@/features/union/TriageView'
import { useEnrolment } from '@/features/union/useUnion'
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
