import { useRouter } from '@tarojs/taro'
import { copy } from '@/features/alerts/copy'
import { GuideBar } from '@/features/alerts/GuideBar'
import { GuideView } from '@/features/alerts/GuideView'
import { useGuide } from '@/features/alerts/useAlerts'
import { useVisit } from '@/features/me/useVisit'
import { asPage, Screen } from '@/features/screen/page'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { Message } from '@/ui/Message'

/** Route: /pages/guide/index?id=cod-elderly */
export default asPage(function GuidePage() {
  const { id = '' } = useRouter().params
  const call = useAskToDial()
  const detail = useGuide(id)
  const isReady = detail.kind === 'ready'
  const title = isReady ? copy.shareTitle(detail.guide.title) : ''
  useVisit('guide', isReady ? id : null)
  useShareCard(title, { page: 'guide', id }, 'warning')
  return (
    <Screen hasBar={isReady}>
      {isReady ? (
        <GuideView detail={detail} onOpen={open} onCall={call} />
      ) : (
        <Message icon="shield" text={copy.gone} action={{ text: copy.seeAll, onTap: () => open({ page: 'antifraud' }) }} />
      )}
      {isReady && <GuideBar detail={detail} onOpen={open} />}
    </Screen>
  )
})
