import { sourceWords } from '@core/feed/copy'
import type { Alert } from '@core/feed/types'
import { dayOf } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import { Some } from '@/ui/Some'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'
import type { BadgedAlerts } from './useAlerts'

/** Warnings in force that nobody has opened on this phone, for the top of a screen. Its place stays when the last is read, so that the page below isn't sent again. */
export function UnreadAlerts({ alerts, onOpen }: { alerts: readonly Alert[]; onOpen: (id: string) => void }): JSX.Element {
  return (
    <View className={alerts.length > 0 ? 'stack warnings' : ''}>
      <Some of={alerts} most={4}>
        {({ identifier, headline, source }) => (
          <Strip
            key={identifier}
            tone="red"
            icon="shield"
            title={headline}
            detail={sourceWords(source)}
            onTap={() => onOpen(identifier)}
          />
        )}
      </Some>
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
      <Some of={read} most={4}>
        {({ identifier, headline, expiresAtMs }) => (
          <Strip
            key={identifier}
            icon="shield"
            title={headline}
            detail={copy.inForce(dayOf(expiresAtMs))}
            onTap={() => onOpen(identifier)}
          />
        )}
      </Some>
      <Some of={expired} most={4}>
        {({ identifier, headline, expiresAtMs }) => (
          <Strip
            key={identifier}
            icon="history"
            title={headline}
            detail={copy.expired(dayOf(expiresAtMs))}
            onTap={() => onOpen(identifier)}
          />
        )}
      </Some>
      <Some of={cancelled} most={4}>
        {({ alert, by }) => (
          <Strip
            key={alert.identifier}
            icon="info"
            title={copy.cancelled(alert.headline)}
            detail={`${dayOf(by.sentAtMs)} · ${by.headline}`}
            onTap={() => onOpen(by.identifier)}
          />
        )}
      </Some>
    </View>
  )
}
