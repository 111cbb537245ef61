import { View } from '@tarojs/components'
import { dayOf, formatClock } from '@/domain/shanghaiTime'
import type { Snapshot } from '@/sync/ports'
import { copy } from './copy'

const when = (atMs: number): string => `${dayOf(atMs)} ${formatClock(atMs)}`

/** What the phone holds, how old it is, and who made it. */
export function DataCard({ snapshot }: { snapshot: Snapshot }): JSX.Element {
  const { revision, generatedAtMs, confirmedAtMs, expiresAtMs } = snapshot
  const counts = copy.counts(
    snapshot.news().length,
    snapshot.stations().length,
    snapshot.antifraud().guides.length,
    snapshot.enrolment().benefits.length,
  )
  return (
    <>
      <View className="h3">{copy.data}</View>
      <View className="card">
        <View>{counts}</View>
        {[
          copy.generated(when(generatedAtMs)),
          confirmedAtMs === null ? copy.neverConfirmed : copy.confirmed(when(confirmedAtMs)),
          copy.expires(dayOf(expiresAtMs)),
          copy.revision(revision),
          copy.credits,
        ].map(line => (
          <View key={line} className="meta">
            {line}
          </View>
        ))}
      </View>
    </>
  )
}
