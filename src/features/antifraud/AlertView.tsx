import { View } from '@tarojs/components'
import { dayOf } from '@/domain/shanghaiTime'
import { sourceWords } from '@/feed/copy'
import type { Alert } from '@/feed/types'
import { Facts } from '@/ui/Facts'
import { copy } from './copy'

/** One warning; past its date it says so first. */
export function AlertView({ alert, nowMs }: { alert: Alert; nowMs: number }): JSX.Element {
  const isExpired = alert.expiresAtMs <= nowMs
  return (
    <>
      <View className="headline">{alert.headline}</View>
      <View className="row card-state">
        {isExpired ? (
          <View className="pill">{copy.expired(dayOf(alert.expiresAtMs))}</View>
        ) : (
          <View className="pill red">{`${copy.expires} ${dayOf(alert.expiresAtMs)}`}</View>
        )}
        <View className="meta">{copy.sentBy(sourceWords(alert.source))}</View>
      </View>
      <Facts title={copy.what} lines={[alert.description]} />
      <Facts title={copy.instruction} lines={alert.instruction ? alert.instruction.split('\n') : []} isBulleted />
      <Facts title={copy.area} lines={[alert.areaDesc]} />
    </>
  )
}
