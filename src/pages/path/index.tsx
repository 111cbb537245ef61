import { useRouter } from '@tarojs/taro'
import { copy } from '@/features/enrolment/copy'
import { PathView } from '@/features/enrolment/PathView'
import { usePath } from '@/features/enrolment/useEnrolment'
import { asPage, Screen } from '@/features/screen/page'
import { canOpenChannel, openChannel } from '@/platform/channel'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { Message } from '@/ui/Message'

/** Route: /pages/path/index?id=platform */
export default asPage(function PathPage() {
  const { id = '' } = useRouter().params
  const detail = usePath(id)
  const call = useAskToDial()
  useShareCard(copy.sharePath(detail.kind === 'ready' ? detail.path.title : ''), { page: 'path', id })
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
})
