import { HelpView } from '@/features/enrolment/HelpView'
import { useEnrolment } from '@/features/enrolment/useEnrolment'
import { Screen } from '@/features/screen/Screen'
import { open } from '@/platform/navigate'
import { useCall } from '@/platform/useCall'

/** Route: /pages/help/index */
export default function HelpPage() {
  const enrolment = useEnrolment()
  return (
    <Screen>
      <HelpView enrolment={enrolment} onCall={useCall()} onBenefit={id => open({ page: 'benefit', id })} />
    </Screen>
  )
}
