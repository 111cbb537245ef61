import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { AlertView } from '@/features/alerts/AlertView'
import { CallButtons } from '@/features/alerts/CallButtons'
import { copy } from '@/features/alerts/copy'
import { useAlert } from '@/features/alerts/useAlerts'
import { asPage, Screen } from '@/features/screen/page'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { useCourier } from '@/store/stores'
import { Message } from '@/ui/Message'

/** Route: /pages/alert/index?id=… */
export default asPage(function AlertPage() {
  const { id = '' } = useRouter().params
  const detail = useAlert(id)
  const call = useAskToDial()
  const markRead = useCourier(courier => courier.markRead)
  const headline = detail.kind === 'ready' ? detail.alert.headline : ''
  useShareCard(headline, { page: 'alert', id }, 'warning')
  useEffect(() => {
    if (headline) markRead(id)
  }, [headline, id, markRead])
  return (
    <Screen>
      {detail.kind === 'ready' ? (
        <AlertView detail={detail} onOpen={open} />
      ) : (
        <Message icon="shield" text={copy.gone} action={{ text: copy.seeAll, onTap: () => open({ page: 'antifraud' }) }} />
      )}
      <CallButtons onCall={call} />
    </Screen>
  )
})
