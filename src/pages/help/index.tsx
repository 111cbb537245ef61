import { NO_FILTER } from '@core/courier/courierState'
import { AnswerList } from '@/features/answers/AnswerList'
import { useAnswers } from '@/features/answers/useAnswer'
import { HelpView } from '@/features/enrolment/HelpView'
import { useEnrolment } from '@/features/enrolment/useEnrolment'
import { Screen } from '@/features/screen/Screen'
import { open } from '@/platform/navigate'
import { useAskToDial } from '@/platform/useAskToDial'
import { useCourier } from '@/store/stores'

/** Route: /pages/help/index */
export default function HelpPage() {
  const enrolment = useEnrolment()
  const setCourier = useCourier(courier => courier.set)
  return (
    <Screen>
      <AnswerList
        answers={useAnswers()}
        onOpen={id => open({ page: 'answer', id })}
        onToilet={() => {
          setCourier({ filter: { ...NO_FILTER, amenities: ['toilet'] } })
          open({ page: 'stations' })
        }}
      />
      <HelpView enrolment={enrolment} onCall={useAskToDial()} onBenefit={id => open({ page: 'benefit', id })} />
    </Screen>
  )
}
