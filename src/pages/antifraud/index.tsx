import { View } from '@tarojs/components'
import { OtherAlerts, UnreadAlerts } from '@/features/alerts/AlertStrips'
import { CallButtons } from '@/features/alerts/CallButtons'
import { copy } from '@/features/alerts/copy'
import { GuideList } from '@/features/alerts/GuideList'
import { SceneGrid } from '@/features/alerts/SceneGrid'
import { useBadgedAlerts, useGuides } from '@/features/alerts/useAlerts'
import { AnswersEntry } from '@/features/answers/AnswersEntry'
import { asPage, Screen } from '@/features/screen/page'
import { FeedStatus } from '@/features/status/FeedStatus'
import { usePullToRefresh } from '@/features/status/usePullToRefresh'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { SectionTitle } from '@/ui/SectionTitle'

/** Route: /pages/antifraud/index */
export default asPage(function AntifraudPage() {
  useShareCard(copy.shareTab, { page: 'antifraud' }, 'warning')
  const { unread, read, expired, cancelled } = useBadgedAlerts()
  const { checks, guidesOf } = useGuides()
  const openAlert = (id: string): void => open({ page: 'alert', id })
  usePullToRefresh()
  return (
    <Screen>
      <FeedStatus />
      <UnreadAlerts alerts={unread} onOpen={openAlert} />
      <SectionTitle text={copy.selfCheck} hint={copy.pickScene} />
      <SceneGrid checks={checks} onOpen={id => open({ page: 'check', id })} />
      <CallButtons onCall={useAskToDial()} />
      <View className="guides">
        <AnswersEntry onOpen={() => open({ page: 'help' })} />
      </View>
      <GuideList guidesOf={guidesOf} onOpen={id => open({ page: 'guide', id })} />
      <OtherAlerts read={read} expired={expired} cancelled={cancelled} onOpen={openAlert} />
    </Screen>
  )
})
