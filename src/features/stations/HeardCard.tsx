import { isAnswered } from '@core/courier/doorWords'
import type { Station } from '@core/feed/types'
import { heardAtDoor, heardNow } from '@core/reports/heardNow'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
import { copy } from './copy'
import { heardWord } from './mineWords'

/** What other couriers said of a place and an editor took up, each kind's last word; nothing where nobody did. */
export function HeardCard({ station, nowMs }: { station: Station; nowMs: number }): JSX.Element | null {
  const words = heardNow(station.heard, nowMs)
  if (words.length === 0) return null
  const door = heardAtDoor(station.heard, nowMs, atMs => isAnswered({ atMs }, station))
  return (
    <>
      <Heading>{copy.heardTitle}</Heading>
      <View className="card">
        {words.map(word => (
          <View key={word.kind}>{heardWord(word, nowMs)}</View>
        ))}
        <View className="meta">{door?.isDisputed ? copy.heardDisputed : copy.heardSource}</View>
      </View>
    </>
  )
}
