import { sourceWords } from '@core/feed/copy'
import type { Alert } from '@core/feed/types'
import { dayOf } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'
import type { BadgedAlerts } from './useAlerts'

/** Warnings in force that nobody has opened on this phone, for the top of a screen. */
export function UnreadAlerts({ alerts, onOpen }: { alerts: readonly Alert[]; onOpen: (id: string) => void }): JSX.Element | null {
  if (alerts.length === 0) return null
  return (
    <View className="stack warnings">
      {alerts.map(({ identifier, headline, source }) => (
        <Strip
          key={identifier}
          tone="red"
          icon="shield"
          title={headline}
          detail={sourceWords(source)}
          onTap={() => onOpen(identifier)}
        />
      ))}
    </View>
  )
}

/** Read ones still in force; what is over: an expired warning keeps its date, a withdrawn one says who withdrew it and why. */
export function OtherAlerts({
  read,
  expired,
  cancelled,
  onOpen,
}: Pick<BadgedAlerts, 'read' | 'expired' | 'cancelled'> & { onOpen: (id: string) => void }): JSX.Element {
  return (
    <View className="stack below">
      {read.map(({ identifier, headline, expiresAtMs }) => (
        <Strip
          key={identifier}
          icon="shield"
          title={headline}
          detail={copy.inForce(dayOf(expiresAtMs))}
          onTap={() => onOpen(identifier)}
        />
      ))}
      {expired.map(({ identifier, headline, expiresAtMs }) => (
        <Strip
          key={identifier}
          icon="history"
          title={headline}
          detail={copy.expired(dayOf(expiresAtMs))}
          onTap={() => onOpen(identifier)}
        />
      ))}
      {cancelled.map(({ alert, by }) => (
        <Strip
          key={alert.identifier}
          icon="info"
          title={copy.cancelled(alert.headline)}
          detail={`${dayOf(by.sentAtMs)} · ${by.headline}`}
          onTap={() => onOpen(by.identifier)}
        />
      ))}
    </View>
  )
}
