import { HelpView } from '@/features/enrolment/HelpView'
import { useEnrolment } from '@/features/enrolment/useEnrolment'
import { Screen } from '@/features/screen/Screen'
import { open } from '@/platform/navigate'
import { useAskToDial } from '@/platform/useAskToDial'

/** Route: /pages/help/index */
export default function HelpPage() {
  const enrolment = useEnrolment()
  return (
    <Screen>
      <HelpView enrolment={enrolment} onCall={useAskToDial()} onBenefit={id => open({ page: 'benefit', id })} />
    </Screen>
  )
}
