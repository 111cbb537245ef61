import { useRouter } from '@tarojs/taro'
import { BenefitView } from '@/features/enrolment/BenefitView'
import { copy } from '@/features/enrolment/copy'
import { useBenefit } from '@/features/enrolment/useEnrolment'
import { useVisit } from '@/features/me/useVisit'
import { asPage, Screen } from '@/features/screen/page'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { useNow } from '@/platform/useNow'
import { Message } from '@/ui/Message'

/** Route: /pages/benefit/index?id=… */
export default asPage(function BenefitPage() {
  const { id = '' } = useRouter().params
  const call = useAskToDial()
  const detail = useBenefit(id)
  const nowMs = useNow()
  useVisit('benefit', detail.kind === 'ready' ? id : null)
  useShareCard(detail.kind === 'ready' ? detail.benefit.title : copy.shareUnion, { page: 'benefit', id })
  return (
    <Screen>
      {detail.kind === 'ready' ? (
        <BenefitView {...detail} nowMs={nowMs} onArticle={article => open({ page: 'article', id: article })} onCall={call} />
      ) : (
        <Message icon="users" text={copy.gone} action={{ text: copy.seeEnrolment, onTap: () => open({ page: 'union' }) }} />
      )}
    </Screen>
  )
})
