import { setNavigationBarTitle, useReady, useRouter, useShareAppMessage } from '@tarojs/taro'
import { CheckBar } from '@/features/alerts/CheckBar'
import { CheckView } from '@/features/alerts/CheckView'
import { copy } from '@/features/alerts/copy'
import { useCheck } from '@/features/alerts/useCheck'
import { Screen } from '@/features/screen/Screen'
import { open, pathOf } from '@/platform/navigate'
import { useCall } from '@/platform/useCall'
import { useOutletCall } from '@/platform/useOutletCall'
import { Message } from '@/ui/Message'

/** Route: /pages/check/index?id=cod */
export default function CheckPage() {
  const { id = '' } = useRouter().params
  const state = useCheck(id)
  const call = useCall()
  const callOutlet = useOutletCall()
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
      <CheckView {...state} onGuide={guide => open({ page: 'guide', id: guide })} />
      <CheckBar calls={state.check.calls} onCall={call} onOutlet={callOutlet} />
    </Screen>
  )
}
