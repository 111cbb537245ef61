import { setNavigationBarTitle, useReady, useRouter, useShareAppMessage } from '@tarojs/taro'
import { copy } from '@/features/alerts/copy'
import { SelfCheckBar } from '@/features/alerts/SelfCheckBar'
import { SelfCheckView } from '@/features/alerts/SelfCheckView'
import { useSelfCheck } from '@/features/alerts/useSelfCheck'
import { Screen } from '@/features/screen/Screen'
import { open, pathOf } from '@/platform/navigate'
import { useAskToDial } from '@/platform/useAskToDial'
import { useAskToDialOutlet } from '@/platform/useAskToDialOutlet'
import { Message } from '@/ui/Message'

/** Route: /pages/check/index?id=cod */
export default function CheckPage() {
  const { id = '' } = useRouter().params
  const state = useSelfCheck(id)
  const call = useAskToDial()
  const callOutlet = useAskToDialOutlet()
  const title = state.kind === 'ready' ? state.check.title : ''
  useReady(() => void setNavigationBarTitle({ title: copy.titleOf(title) }))
  useShareAppMessage(() => ({ title: copy.titleOf(title), path: pathOf({ page: 'check', id }), imageUrl: copy.shareCard }))
  if (state.kind === 'gone') {
    return (
      <Screen>
        <Message icon="shield" text={copy.gone} action={{ text: copy.seeAll, onTap: () => open({ page: 'antifraud' }) }} />
      </Screen>
    )
  }
  return (
    <Screen hasBar>
      <SelfCheckView {...state} onGuide={guide => open({ page: 'guide', id: guide })} />
      <SelfCheckBar calls={state.check.calls} onCall={call} onOutlet={callOutlet} />
    </Screen>
  )
}
