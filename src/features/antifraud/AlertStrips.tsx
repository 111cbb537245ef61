import { View } from '@tarojs/components'
import { dayOf } from '@/domain/shanghaiTime'
import { sourceWords } from '@/feed/copy'
import type { Alert } from '@/feed/types'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'
import type { AlertsState } from './useAntifraud'

/** Warnings in force, for the top of a screen. */
export function ActiveAlerts({ alerts, onOpen }: { alerts: readonly Alert[]; onOpen: (id: string) => void }): JSX.Element | null {
  if (alerts.length === 0) return null
  return (
    <View className="stack">
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

/** What is over: an expired warning keeps its date, a withdrawn one says who withdrew it. */
export function PastAlerts({
  expired,
  cancelled,
  onOpen,
}: Pick<AlertsState, 'expired' | 'cancelled'> & { onOpen: (id: string) => void }): JSX.Element {
  return (
    <View className="stack below">
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
        />
      ))}
    </View>
  )
}
