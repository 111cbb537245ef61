import { setNavigationBarTitle, useReady, useRouter } from '@tarojs/taro'
import { copy } from '@/features/alerts/copy'
import { SelfCheckView } from '@/features/alerts/SelfCheckView'
import { useSelfCheck } from '@/features/alerts/useSelfCheck'
import { VerdictBar } from '@/features/alerts/VerdictBar'
import { verdictText } from '@/features/alerts/verdictText'
import { asPage, Screen } from '@/features/screen/page'
import { open } from '@/platform/navigate'
import { passOn, useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { useAskToDialOutlet } from '@/platform/useAskToDialOutlet'
import { Message } from '@/ui/Message'

/** Route: /pages/check/index?id=cod */
export default asPage(function CheckPage() {
  const { id = '' } = useRouter().params
  const state = useSelfCheck(id)
  const call = useAskToDial()
  const callOutlet = useAskToDialOutlet()
  const title = copy.titleOf(state.kind === 'ready' ? state.check.title : '')
  useReady(() => void setNavigationBarTitle({ title }))
  useShareCard(title, { page: 'check', id }, 'warning')
  const toScenes = (): void => open({ page: 'antifraud' })
  if (state.kind === 'gone') {
    return (
      <Screen>
        <Message icon="shield" text={copy.gone} action={{ text: copy.seeAll, onTap: toScenes }} />
      </Screen>
    )
  }
  const { check, verdict } = state
  return (
    <Screen hasBar="verdict">
      <SelfCheckView
        {...state}
        onGuide={guide => open({ page: 'guide', id: guide })}
        onScenes={toScenes}
        onShare={() => void passOn(verdictText(check, verdict), { page: 'check', id }, copy.passedOn)}
      />
      <VerdictBar check={check} verdict={verdict} onCall={call} onOutlet={callOutlet} />
    </Screen>
  )
})
