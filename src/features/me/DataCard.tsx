import type { Snapshot } from '@core/sync/ports'
import { dayOf, formatClock } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { copy } from './copy'
import { dataParts } from './dataParts'

const when = (atMs: number): string => `${dayOf(atMs)} ${formatClock(atMs)}`

interface DataCardProps {
  snapshot: Snapshot
  /** Asks the server now; null: this package knows no server. */
  onCheck: (() => void) | null
  isChecking: boolean
}

/** What the phone holds, part by part: from whom, how old, and when a server last confirmed it. */
export function DataCard({ snapshot, onCheck, isChecking }: DataCardProps): JSX.Element {
  const { revision, generatedAtMs, confirmedAtMs, expiresAtMs } = snapshot
  return (
    <>
      <Heading>{copy.data}</Heading>
      <View className="card divided">
        {dataParts(snapshot).map(({ title, age }) => (
          <View key={title} className="line tight">
            <View>{title}</View>
            <View className="meta">{age}</View>
          </View>
        ))}
        <View className="line tight">
          <View>{confirmedAtMs === null ? copy.neverConfirmed : copy.confirmed(when(confirmedAtMs))}</View>
          <View className="meta">{copy.edition(when(generatedAtMs), dayOf(expiresAtMs), revision)}</View>
          <View className="meta">{copy.mapCredit}</View>
        </View>
      </View>
      {onCheck && (
        <View className="buttons">
          <Button icon="refresh" text={isChecking ? copy.checking : copy.checkNow} onTap={onCheck} />
        </View>
      )}
    </>
  )
}
