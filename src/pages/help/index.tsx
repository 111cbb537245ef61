import { NO_FILTER } from '@core/courier/courierState'
import { AnswerList } from '@/features/answers/AnswerList'
import { copy } from '@/features/answers/copy'
import { useAnswers } from '@/features/answers/useAnswer'
import { HelpView } from '@/features/enrolment/HelpView'
import { useEnrolment } from '@/features/enrolment/useEnrolment'
import { asPage, Screen } from '@/features/screen/page'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { useCourier } from '@/store/stores'

/** Route: /pages/help/index */
export default asPage(function HelpPage() {
  useShareCard(copy.shareList, { page: 'help' })
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
})
