import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useEffect } from 'react'
import { AlertView } from '@/features/antifraud/AlertView'
import { CallButtons } from '@/features/antifraud/CallButtons'
import { copy } from '@/features/antifraud/copy'
import { useAlert } from '@/features/antifraud/useAntifraud'
import { Screen } from '@/features/screen/Screen'
import { open, pathOf } from '@/platform/navigate'
import { call } from '@/platform/phone'
import { useNow } from '@/platform/useNow'
import { useCourier } from '@/store/stores'
import { Message } from '@/ui/Message'

/** Route: /pages/alert/index?id=… */
export default function AlertPage() {
  const { id = '' } = useRouter().params
  const alert = useAlert(id)
  const nowMs = useNow()
  const markRead = useCourier(courier => courier.markRead)
  useShareAppMessage(() => ({ title: alert?.headline ?? '', path: pathOf({ page: 'alert', id }) }))
  useEffect(() => {
    if (alert) markRead(alert.identifier)
  }, [alert, markRead])
  return (
    <Screen>
      {alert ? (
        <AlertView alert={alert} nowMs={nowMs} />
      ) : (
        <Message icon="shield" text={copy.gone} action={{ text: copy.seeAll, onTap: () => open({ page: 'antifraud' }) }} />
      )}
      <CallButtons onCall={call} />
    </Screen>
  )
}
