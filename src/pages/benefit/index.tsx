import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { BenefitView } from '@/features/enrolment/BenefitView'
import { copy } from '@/features/enrolment/copy'
import { useBenefit } from '@/features/enrolment/useEnrolment'
import { useVisit } from '@/features/me/useVisit'
import { Screen } from '@/features/screen/Screen'
import { open, pathOf } from '@/platform/navigate'
import { useNow } from '@/platform/useNow'
import { Message } from '@/ui/Message'

/** Route: /pages/benefit/index?id=… */
export default function BenefitPage() {
  const { id = '' } = useRouter().params
  const found = useBenefit(id)
  const nowMs = useNow()
  useVisit('benefit', found ? id : null)
  useShareAppMessage(() => ({ title: found?.benefit.title ?? '', path: pathOf({ page: 'benefit', id }) }))
  return (
    <Screen>
      {found ? (
        <BenefitView {...found} nowMs={nowMs} onArticle={article => open({ page: 'article', id: article })} />
      ) : (
        <Message icon="users" text={copy.gone} action={{ text: copy.seeEnrolment, onTap: () => open({ page: 'union' }) }} />
      )}
    </Screen>
  )
}
