import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { copy } from '@/features/enrolment/copy'
import { PathView } from '@/features/enrolment/PathView'
import { usePath } from '@/features/enrolment/useEnrolment'
import { Screen } from '@/features/screen/Screen'
import { canOpenChannel, openChannel } from '@/platform/channel'
import { open, pathOf } from '@/platform/navigate'
import { useAskToDial } from '@/platform/useAskToDial'
import { Message } from '@/ui/Message'

/** Route: /pages/path/index?id=platform */
export default function PathPage() {
  const { id = '' } = useRouter().params
  const detail = usePath(id)
  const call = useAskToDial()
  useShareAppMessage(() => ({ title: detail.kind === 'ready' ? detail.path.title : '', path: pathOf({ page: 'path', id }) }))
  return (
    <Screen>
      {detail.kind === 'ready' ? (
        <PathView
          detail={detail}
          canOpen={canOpenChannel}
          onChannel={(channel, how) => void openChannel(channel, how, { clipped: copy.clipped, failed: copy.openFailed })}
          onBenefit={benefit => open({ page: 'benefit', id: benefit })}
          onCall={call}
        />
      ) : (
        <Message icon="users" text={copy.gone} action={{ text: copy.seeEnrolment, onTap: () => open({ page: 'union' }) }} />
      )}
    </Screen>
  )
}
