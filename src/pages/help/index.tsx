import { Screen } from '@/features/screen/Screen'
import { HelpView } from '@/features/union/HelpView'
import { useEnrolment } from '@/features/union/useUnion'
import { useCall } from '@/platform/useCall'

/** Route: /pages/help/index */
export default function HelpPage() {
  const enrolment = useEnrolment()
  return (
    <Screen>
      <HelpView enrolment={enrolment} onCall={useCall()} />
    </Screen>
  )
}
