import type { StationReport } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'
import { whenWords } from './whenWords'

/** What this courier already said of a place. */
export function MyReports({ reports, nowMs }: { reports: readonly StationReport[]; nowMs: number }): JSX.Element | null {
  const latest = reports[0]
  if (!latest) return null
  return (
    <View className="channels">
      <Strip
        icon="flag"
        title={copy.mine(whenWords(latest.atMs, nowMs), copy.kinds[latest.kind])}
        detail={
          [latest.note, latest.sending === 'kept' ? '' : copy.sending[latest.sending]].filter(Boolean).join('　') || undefined
        }
      />
    </View>
  )
}
